"""Pictures: where the real one is, behind placeholders and lazy loading."""

from __future__ import annotations

import re
from html import escape
from itertools import islice
from math import gcd
from typing import cast

from lxml.etree import XPath
from lxml.html import HtmlElement

from lede_reader.boilerplate.links import Place
from lede_reader.boilerplate.textblocks import embeds

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
# What the file of a stand-in for a picture to come is called, and what else its name may hold.
_STAND_IN = frozenset(
    "blank dummy empty lazy loader loading pixel placeholder spacer trans transparent".split()
)
_FILLING = frozenset("default fallback gray grey image img picture px white".split())
_WORD = re.compile(r"[a-z]{2,}")
# A picture's address by its end, whatever the attribute is called that holds it.
_PICTURE = re.compile(r"[^\s,]+\.(?:avif|gif|jpe?g|png|webp)(?:[?#][^\s,]*)?")
_SIZE = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,3})?)[wx]")
_LONGEST_SET = 20_000
_LONGEST_ADDRESS = 2000
_LONGEST_CAPTION = 1500
# What holds so many paragraphs was never closed.
_PROSE, _FEWEST = 80, 2
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
    prose = [p for p in figure.iter("p") if len(p.text_content()) >= _PROSE]
    return len(prose) < _FEWEST and len(figure.text_content()) < _LONGEST_CAPTION


def figure(element: HtmlElement, place: Place) -> tuple[str, str] | None:
    """The markup and caption of a picture, a `figure` or what is embedded; None for nothing."""
    caption = _caption(element) if element.tag == "figure" else ""
    embedded = element if element.tag in embeds.TAGS else None
    if embedded is None:
        if picture := _picture(element, place, caption):
            return picture, caption
        embedded = embeds.first(element) if element.tag == "figure" else None
    if embedded is not None:
        trace = embeds.trace(embedded, place, caption)
        return None if trace is None else (trace, caption)
    return _captioned(element, caption)


def _captioned(element: HtmlElement, caption: str) -> tuple[str, str] | None:
    """What a figure says of a chart or drawing that cannot be kept."""
    if not caption or next(element.iter("figcaption"), None) is None:
        return None
    return f"<figure><figcaption>{escape(caption, quote=False)}</figcaption></figure>", caption


def _picture(element: HtmlElement, place: Place, caption: str) -> str | None:
    """The markup of a picture with its caption, None where there is none to show."""
    found = _first(element, "img") or _first(element, "amp-img")
    image = found[0] if found else None
    if image is None or _is_icon(image) or (element.tag == "noscript" and _doubles(element, place)):
        return None
    address = _address_of(found, place) or _address_of(_first(element, "source"), place)
    if address is None:
        return None
    alt = " ".join((image.get("alt") or "").split())
    shown = f'<img src="{escape(address)}" alt="{escape(alt)}">'
    under = f"<figcaption>{escape(caption, quote=False)}</figcaption>" if caption else ""
    return f"<figure>{shown}{under}</figure>"


def _doubles(noscript: HtmlElement, place: Place) -> bool:
    """Whether a `noscript` repeats the lazy picture before it."""
    before = noscript.getprevious()
    if before is None or before.tag not in ("img", "picture"):
        return False
    return _picture(before, place, "") is not None


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
    named = filter(attributes.__contains__, _SOURCES)
    others = (name for name, value in attributes.items() if _holds_picture(name, value))
    for name in (*named, *others):
        value = attributes[name]
        address = _largest(value) if name in _SETS else value
        if address and not _is_placeholder(address):
            url = place.picture(address)
            if url:
                return url
    return None


def _holds_picture(name: str, value: str) -> bool:
    """Whether an attribute of the site's own has what must be a picture's address."""
    own = name.startswith("data-") or name.endswith("-src")
    return own and _PICTURE.fullmatch(value[:_LONGEST_ADDRESS]) is not None


def _is_placeholder(address: str) -> bool:
    """Whether an address is none of a picture, or of a file whose name is nobody's."""
    said = address[:400].lower()
    if said.startswith("data:"):
        return True
    file = said.partition("?")[0].partition("#")[0].rpartition("/")[2]
    words = frozenset(_WORD.findall(file.rpartition(".")[0])) - _FILLING
    return words <= _STAND_IN and (bool(words) or "1x1" in file)


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
    """Whether a picture is too small to be one; a shape, 16 to 9, is no size."""
    width, height = _pixels(image.get("width")), _pixels(image.get("height"))
    if width and height and width != height and gcd(width, height) == 1:
        return False
    return any(size is not None and size < _ICON for size in (width, height))


def _pixels(size: str | None) -> int | None:
    return int(size[:6]) if size is not None and size.isdecimal() else None
