"""Pictures: where the real one is, behind placeholders and lazy loading."""

from __future__ import annotations

import re
from html import escape
from itertools import islice
from typing import cast

from lxml.etree import XPath
from lxml.html import HtmlElement

from lede_reader.extract.links import Place

_SOURCES = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazy",
    "data-url",
    "data-image",
    "src",
    "data-srcset",
    "data-lazy-srcset",
    "srcset",
)
_SETS = frozenset(["data-srcset", "data-lazy-srcset", "srcset"])
_PLACEHOLDERS = ("placeholder", "spacer", "blank.", "transparent", "1x1", "pixel.", "loading.")
_SIZE = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,3})?)[wx]")
_LONGEST_SET = 20_000
_LONGEST_CAPTION = 1500
_MOST_SOURCES = 8
_ICON = 64
_SHOWN: XPath = XPath(
    ".//text()[not(ancestor::noscript or ancestor::button or ancestor::script)]",
    smart_strings=False,
)


def is_figure(figure: HtmlElement) -> bool:
    """Whether a `figure` shows a picture, and does not wrap a table, a quotation or prose."""
    if next(figure.iter("table", "blockquote", "pre", "h2", "h3"), None) is not None:
        return False
    return len(figure.text_content()) < _LONGEST_CAPTION


def figure(element: HtmlElement, place: Place) -> tuple[str, str] | None:
    """The markup and caption of an `img`, `picture`, `figure` or `noscript`; None for nothing."""
    found = _first(element, "img")
    image = found[0] if found else None
    if image is None or _is_icon(image) or (element.tag == "noscript" and _doubles(element, place)):
        return None
    address = _address_of(found, place) or _address_of(_first(element, "source"), place)
    if address is None:
        return None
    alt = " ".join((image.get("alt") or "").split())
    caption = _caption(element) if element.tag == "figure" else ""
    shown = f'<img src="{escape(address)}" alt="{escape(alt)}">'
    under = f"<figcaption>{escape(caption, quote=False)}</figcaption>" if caption else ""
    return f"<figure>{shown}{under}</figure>", caption


def _doubles(noscript: HtmlElement, place: Place) -> bool:
    """Whether a `noscript` repeats the lazy picture before it."""
    before = noscript.getprevious()
    if before is None or before.tag not in ("img", "picture"):
        return False
    return figure(before, place) is not None


def _caption(element: HtmlElement) -> str:
    caption = next(element.iter("figcaption"), None)
    shown = element if caption is None else caption
    texts = cast("list[str]", _SHOWN(shown))
    return " ".join(" ".join(texts).split())


def _first(element: HtmlElement, tag: str) -> list[HtmlElement]:
    """The first elements of a tag in it; most pictures are an `img` with nothing in it."""
    return [element] if element.tag == tag else list(islice(element.iter(tag), _MOST_SOURCES))


def _address_of(sources: list[HtmlElement], place: Place) -> str | None:
    for element in sources:
        if url := _address(element, place):
            return url
    return None


def _address(element: HtmlElement, place: Place) -> str | None:
    attributes = dict(element.items())
    for name in filter(attributes.__contains__, _SOURCES):
        value = attributes[name]
        address = _largest(value) if name in _SETS else value
        if address and not _is_placeholder(address):
            url = place.picture(address)
            if url:
                return url
    return None


def _is_placeholder(address: str) -> bool:
    said = address[:400].lower()
    return said.startswith("data:") or any(map(said.__contains__, _PLACEHOLDERS))


def _largest(srcset: str) -> str | None:
    """The widest entry of a `srcset`; entries may be parted by a comma and no blank."""
    best, widest, address = None, -1.0, ""
    for word in srcset[:_LONGEST_SET].split():
        size, _, rest = word.partition(",")
        if address and (found := _SIZE.fullmatch(size)):
            if float(found[1]) > widest:
                best, widest = address, float(found[1])
            address = rest
        else:
            best, address = best or word.rstrip(","), word.rstrip(",")
    return best


def _is_icon(image: HtmlElement) -> bool:
    return _is_small(image.get("width")) or _is_small(image.get("height"))


def _is_small(size: str | None) -> bool:
    return size is not None and size.isdecimal() and int(size[:6]) < _ICON
