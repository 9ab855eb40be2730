"""Which form of answer does the client want? `Accept` (RFC 9110, 12.5.1), JSON unless it says."""

from __future__ import annotations

from werkzeug.datastructures import MIMEAccept

from lede_reader.render import Form

MEDIA_TYPES: dict[Form, str] = {
    "json": "application/json",
    "html": "text/html; charset=utf-8",
    "markdown": "text/markdown; charset=utf-8",
    "linked": "application/ld+json",
}
_FORMS: dict[str, Form] = {media.partition(";")[0]: form for form, media in MEDIA_TYPES.items()}


def form_for(accept: MIMEAccept) -> Form | None:
    """The best form that `accept` allows; None where it allows none.

    A range that cannot be read says nothing; equal weights go to the earlier of JSON, HTML,
    Markdown, JSON-LD. A range's parameters are not looked at: it is in UTF-8 whatever they ask for.
    """
    if not accept:
        return "json"
    ranges = MIMEAccept([(found.partition(";")[0], weight) for found, weight in accept])
    best = max(_FORMS, key=ranges.quality)
    return _FORMS[best] if ranges.quality(best) > 0 else None
