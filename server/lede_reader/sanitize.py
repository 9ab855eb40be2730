"""Makes HTML safe, as the last step before it leaves: the only place that produces `SafeHtml`.

What could run, embed, submit, style or name itself is not on the list, and nothing with its own
rules of parsing is (svg, math, style, template, noscript, iframe): sanitisers were broken there.
"""

from __future__ import annotations

import re
from functools import cache, partial

import nh3

from lede_reader.addresses import Pictures, followable
from lede_reader.contract import SafeHtml
from lede_reader.errors import Unreadable

_TAGS = frozenset(
    "a abbr b blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption"
    " figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q s samp small span strong"
    " sub sup table tbody td tfoot th thead time tr u ul var wbr".split()
)
_PICTURES = frozenset({"img", "picture"})
_ATTRIBUTES = {
    "*": {"data-start", "dir", "lang"},
    "a": {"href", "title"},
    "img": {"src", "srcset", "alt", "width", "height"},
    "ol": {"start", "reversed"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "time": {"datetime"},
}
_SCHEMES = {"http", "https", "mailto"}

# The parser inside nh3 walks up all open elements at each start tag: 100,000 take it 30 seconds.
_DEEPEST = 512
_ENDLESS = frozenset({"br", "col", "hr", "img", "wbr"})
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")

# What writes the answer inside nh3 takes quadratic time for these two, in text and in attributes.
# Noncharacters pass it in their place; those that come in, which no page may have, are dropped.
_AMPERSAND, _BLANK = "\ufdd0", "\ufdd1"

_NUMBERS = {
    # In Markdown a cell is repeated for each column that it spans.
    "colspan": re.compile(r"1?[0-9]|20"),
    "data-start": re.compile(r"[0-9]{1,8}"),
    **dict.fromkeys(("height", "rowspan", "start", "width"), re.compile(r"[0-9]{1,4}")),
}
_DIRECTIONS = frozenset({"ltr", "rtl", "auto"})
_CANDIDATE = re.compile(r"(\S+)((?:\s+[0-9.]{1,8}[wxh])*)\s*(?:,|$)")


_ANY_PAGE = Pictures()


def sanitize(html: str, pictures: Pictures = _ANY_PAGE) -> SafeHtml:
    """Keeps what prose needs, with safe addresses; raises `errors.Unreadable` if too deep."""
    return _clean(html, _cleaner(_TAGS, pictures))


def without_pictures(html: str) -> SafeHtml:
    """Sanitises as `sanitize` does, and drops what would load a picture."""
    return _clean(html, _cleaner(_TAGS - _PICTURES, _ANY_PAGE))


def _clean(html: str, cleaner: nh3.Cleaner) -> SafeHtml:
    # As many start tags have to be there at least; mostly there are fewer.
    if html.count("<") - html.count("</") > _DEEPEST and _depth(html) > _DEEPEST:
        raise Unreadable
    html = html.replace(_AMPERSAND, "").replace(_BLANK, "")
    spared = html.replace("&amp;", _AMPERSAND).replace("&nbsp;", _BLANK).replace("\xa0", _BLANK)
    cleaned = cleaner.clean(spared)
    spelt = cleaned.replace(_AMPERSAND, "&amp;").replace(_BLANK, "&nbsp;")
    # A parser takes what stands first for a byte order mark, and would drop it the next time.
    return SafeHtml(spelt.lstrip("\ufeff"))


@cache
def _cleaner(tags: frozenset[str], pictures: Pictures) -> nh3.Cleaner:
    """What lets these pass: to set it up takes a fifth of the time that an article takes."""
    return nh3.Cleaner(
        tags=set(tags),
        attributes=_ATTRIBUTES,
        attribute_filter=partial(_attribute, pictures),
        url_schemes=_SCHEMES,
        link_rel="noopener noreferrer",
    )


def _depth(html: str) -> int:
    """The most elements that can be open at once."""
    depth = deepest = 0
    for tag in _TAG.finditer(html):
        if tag[1]:
            depth -= depth > 0
        elif tag[2].lower() not in _ENDLESS:
            depth += 1
            deepest = max(deepest, depth)
    return deepest


def _attribute(pictures: Pictures, _: str, name: str, value: str) -> str | None:
    """The attribute's value as it may leave, or None to drop it."""
    kept = _judged(pictures, name, value.replace(_AMPERSAND, "&").replace(_BLANK, "\xa0"))
    return kept and kept.replace("&", _AMPERSAND).replace("\xa0", _BLANK)


def _judged(pictures: Pictures, name: str, value: str) -> str | None:
    if name == "href":
        return followable(value)
    if name == "src":
        return pictures.loadable(value)
    if name == "srcset":
        return _candidates(pictures, value)
    if name in _NUMBERS:
        return value if _NUMBERS[name].fullmatch(value) else None
    if name == "dir":
        return value if value in _DIRECTIONS else None
    return value


def _candidates(pictures: Pictures, srcset: str) -> str | None:
    """The pictures of a `srcset` that may be loaded."""
    kept = [
        f"{address}{' '.join(['', *found[2].split()])}"
        for found in _CANDIDATE.finditer(srcset)
        if (address := pictures.loadable(found[1].rstrip(","))) and "," not in address
    ]
    return ", ".join(kept) or None
