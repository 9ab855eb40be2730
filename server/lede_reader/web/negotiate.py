"""Which form of answer does the client want? `Accept` (RFC 9110, 12.5.1), JSON unless it says."""

from __future__ import annotations

import re

from lede_reader.render import Form

MEDIA_TYPES: dict[Form, str] = {
    "json": "application/json",
    "html": "text/html; charset=utf-8",
    "markdown": "text/markdown; charset=utf-8",
}
_FORMS: dict[str, Form] = {
    "application/json": "json",
    "text/html": "html",
    "text/markdown": "markdown",
}
_MOST_RANGES = 100
_NAME = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_RANGE = re.compile(rf"({_NAME})/({_NAME})")
_WEIGHT = re.compile(r"[qQ]=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)")


def form_for(accept: str | None) -> Form | None:
    """The best form that `accept` allows; None where it allows none.

    Equal weights go to the earlier of JSON, HTML, Markdown; a range that cannot be read is none.
    """
    if accept is None or not accept.strip():
        return "json"
    ranges = [found for part in accept.split(",")[:_MOST_RANGES] if (found := _range(part))]
    weights = {form: _weight(media, ranges) for media, form in _FORMS.items()}
    best = max(weights, key=lambda form: weights[form])
    return best if weights[best] > 0 else None


def _range(part: str) -> tuple[str, float] | None:
    """A media range in lower case and its weight."""
    media, *parameters = (piece.strip() for piece in part.split(";"))
    if not _RANGE.fullmatch(media):
        return None
    weights = [piece for piece in parameters if piece[:2].lower() == "q="]
    if not weights:
        return media.lower(), 1.0
    weight = _WEIGHT.fullmatch(weights[0])
    return (media.lower(), float(weight[1])) if weight else None


def _weight(media: str, ranges: list[tuple[str, float]]) -> float:
    """The weight of the most specific range that covers the media type, 0 where none does."""
    main = media.split("/", maxsplit=1)[0]
    for name in (media, f"{main}/*", "*/*"):
        for found, weight in ranges:
            if found == name:
                return weight
    return 0.0
