"""Makes HTML safe, as the last step before it leaves: the only place that produces `SafeHtml`."""

from __future__ import annotations

from typing import NewType

import nh3

SafeHtml = NewType("SafeHtml", str)

_TAGS = frozenset(
    "a abbr b blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption"
    " figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q s samp small span strong"
    " sub sup table tbody td tfoot th thead time tr u ul var wbr".split()
)
_PICTURES = frozenset({"img", "picture"})
_ATTRIBUTES = {
    "*": {"dir", "lang"},
    "a": {"href", "title"},
    "img": {"src", "srcset", "alt", "width", "height"},
    "ol": {"start", "reversed"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "time": {"datetime"},
}


def sanitize(html: str) -> SafeHtml:
    """Keeps what prose needs and drops what could run, style, embed, submit or track."""
    return _clean(html, _TAGS)


def without_pictures(html: str) -> SafeHtml:
    """Sanitises as `sanitize` does, and drops what would load a picture."""
    return _clean(html, _TAGS - _PICTURES)


def _clean(html: str, tags: frozenset[str]) -> SafeHtml:
    return SafeHtml(
        nh3.clean(
            html,
            tags=set(tags),
            attributes=_ATTRIBUTES,
            url_schemes={"http", "https", "mailto"},
            link_rel="noopener noreferrer",
        )
    )
