"""What cannot be kept, a film, a chart, another site's frame: its title, picture and link."""

from __future__ import annotations

from html import escape
from itertools import islice
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from lede_reader.boilerplate.links import Place, settle

# Films and sounds, and what is set into a page from elsewhere.
TAGS = ("video", "audio", "iframe", "amp-iframe", "amp-video", "object", "embed")
_FRAMES = frozenset(["amp-iframe", "embed", "iframe", "object"])
_SOURCES = ("src", "data-src", "data-lazy-src", "data-url", "data")
_NAMES = ("title", "aria-label", "data-title", "data-caption")
_MOST_SOURCES = 8
_LONGEST_NAME = 300
_SMALL = 64


def first(figure: HtmlElement) -> HtmlElement | None:
    """The first of them in a figure."""
    return next(figure.iterdescendants(*TAGS), None)


def trace(element: HtmlElement, place: Place, caption: str) -> str | None:
    """A figure's markup in an element's place; None for one that shows a reader nothing.

    A frame without a name of its own or a caption is as likely an advertisement.
    """
    address, name = _address(element, place), _name(element)
    if _is_small(element) or (address is None and element.tag in _FRAMES):
        return None
    is_film = element.get("poster") or element.get("allowfullscreen") is not None
    host = urlsplit(address).hostname if address and is_film else None
    if not (words := name or caption or host or ""):
        return None
    shown = _linked(words, address)
    under = f"<br>{escape(caption, quote=False)}" if caption and name and caption != name else ""
    return f"<figure>{_poster(element, place)}<figcaption>{shown}{under}</figcaption></figure>"


def _linked(name: str, address: str | None) -> str:
    words = escape(name, quote=False)
    return words if address is None else f'<a href="{escape(address)}">{words}</a>'


def _poster(element: HtmlElement, place: Place) -> str:
    poster = element.get("poster")
    url = place.picture(poster) if poster else None
    return "" if url is None else f'<img src="{escape(url)}" alt="">'


def _name(element: HtmlElement) -> str:
    said = (" ".join((element.get(name) or "").split()) for name in _NAMES)
    return next(filter(None, said), "")[:_LONGEST_NAME]


def _address(element: HtmlElement, place: Place) -> str | None:
    """Where the element's content is."""
    inside = islice(element.iterdescendants("source"), _MOST_SOURCES)
    said = (part.get(name) for part in (element, *inside) for name in _SOURCES)
    settled = (settle(address, place.base) for address in said if address)
    return next((url for url in settled if url and url.startswith("http")), None)


def _is_small(element: HtmlElement) -> bool:
    sizes = (element.get("width"), element.get("height"))
    return any(size is not None and size.isdecimal() and int(size[:6]) < _SMALL for size in sizes)
