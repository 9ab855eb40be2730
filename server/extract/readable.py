"""Asks readability-lxml which leaves it would keep: one judge among several.

It is handed the tree of a page rebuilt from the leaves alone, small and clean, since on raw pages
it takes more than linear time.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Container, Iterator
from html import escape

from lxml.etree import ElementDefaultClassLookup, HTMLParser, tounicode
from lxml.html import HtmlElement, document_fromstring
from readability import Document, readability
from readability.readability import Unparseable

from server.extract.leaf import Frame, Leaf, is_link_aside

_MOST_LEAVES = 2000
# It reads the text of a box again for each box around it: characters, times the boxes around them.
_MOST_READ = 2_000_000
_LINES = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "p", "pre"])
_KEPT = re.compile(r' x="(\d+)"')
# What makes a `div` a box for it: one with none of these inside is a paragraph.
_BOXES = frozenset(["blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul"])
_OF_NAMES = (
    "editorialLeadRe",
    "negativeRe",
    "okMaybeItsACandidateRe",
    "positiveRe",
    "unlikelyCandidatesRe",
)


class _OfNames:
    """A pattern for names, asked in small letters: to ignore case takes five times as long."""

    def __init__(self, pattern: str) -> None:
        self._search = re.compile(pattern).search

    def search(self, text: str) -> re.Match[str] | None:
        return self._search(text.lower())


# It logs the page's text where it fails.
logging.getLogger("readability").disabled = True
logging.getLogger("readability.readability").disabled = True
# It describes each element for that log, and keeps the page's in memory for it.
readability.describe = readability.text_content = lambda element: ""
readability.REGEXES |= {name: _OfNames(readability.REGEXES[name].pattern) for name in _OF_NAMES}
_settled: Callable[[str], str] = readability.clean


def _clean(text: str) -> str:
    """The text with its white space settled, as all but preformatted text is already."""
    unsettled = "\n" in text or "\t" in text or "  " in text
    return _settled(text) if unsettled else text.strip()


readability.clean = _clean


class _Element(HtmlElement):  # type: ignore[misc]
    """An element that finds what is in it without reading a path: it is asked for tags alone."""

    def findall(self, path: str) -> list[HtmlElement]:
        return list(self.iterdescendants(path.removeprefix(".//")))


# Elements are of one class, which C tells; lxml.html's parser asks Python for each.
_LOOKUP = ElementDefaultClassLookup(element=_Element)


class _Judge(Document):  # type: ignore[misc]
    """readability-lxml, spared its own cleaning: what it is handed has nothing to clean."""

    def _parse(self, input: str) -> HtmlElement:  # noqa: A002 - its own name for it
        parser = HTMLParser()
        parser.set_element_class_lookup(_LOOKUP)
        return document_fromstring(input, parser=parser)

    def tags(self, node: HtmlElement, *tag_names: str) -> Iterator[HtmlElement]:
        """The elements of each name, in a list before any is dropped."""
        for name in tag_names:
            yield from list(node.iterdescendants(name))

    def get_link_density(self, elem: HtmlElement) -> float:
        """The share of links; text that has none is not read for its length."""
        linked = sum(map(readability.text_length, elem.iterdescendants("a")))
        return linked / max(readability.text_length(elem), 1) if linked else 0.0

    def transform_misused_divs_into_paragraphs(self) -> None:
        """Makes a `div` without boxes a paragraph; text that lies in it bare there is none."""
        for div in self.tags(self.html, "div"):
            if next(div.iterdescendants(*_BOXES), None) is None:
                div.tag = "p"

    def get_clean_html(self) -> str:
        return str(tounicode(self._html(), method="html"))


def kept(leaves: tuple[Leaf, ...]) -> frozenset[int]:
    """The numbers of the leaves that readability-lxml keeps; none where it cannot tell."""
    asked = [number for number, leaf in enumerate(leaves) if not is_link_aside(leaf)]
    size = sum(len(leaves[number].html) * (leaves[number].frame.depth + 1) for number in asked)
    if len(asked) > _MOST_LEAVES or size > _MOST_READ:
        return frozenset()
    page = f"<html><body>{_page(leaves, asked)}</body></html>"
    try:
        summary = _Judge(page).summary(html_partial=True)
    except Unparseable:
        return frozenset()
    return frozenset(map(int, _KEPT.findall(summary)))


def _page(leaves: tuple[Leaf, ...], asked: list[int]) -> str:
    """The asked leaves in their boxes, each with its number as attribute `x`."""
    pieces: list[str] = []
    opened: dict[Frame, str] = {}
    for number in asked:
        leaf = leaves[number]
        entered, shared = _entered(leaf.frame, opened)
        while opened and next(reversed(opened)) is not shared:
            pieces.append(opened.popitem()[1])
        for frame in entered:
            pieces.append(f"<{frame.tag}{_names(frame)}>")
            opened[frame] = f"</{frame.tag}>"
        names = _names(leaf.frame) if leaf.tag in _LINES else ""
        tag = leaf.tag if leaf.tag in _LINES else "p"
        pieces.append(f'<{tag}{names} x="{number}">{leaf.html}</{tag}>')
    return "".join(pieces)


def _entered(frame: Frame | None, opened: Container[Frame]) -> tuple[list[Frame], Frame | None]:
    """The boxes that a line stands in and that are not open, and the open one around them."""
    boxes: list[Frame] = []
    while frame is not None and frame not in opened:
        if frame.tag not in _LINES and frame.tag != "body":
            boxes.append(frame)
        frame = frame.parent
    return boxes[::-1], frame


def _names(frame: Frame) -> str:
    element = frame.element
    named = [(name, value) for name in ("class", "id") if (value := element.get(name))]
    return "".join([f' {name}="{escape(value[:400])}"' for name, value in named]) if named else ""
