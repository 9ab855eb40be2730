"""Asks readability-lxml which leaves it would keep: one judge among several.

It is handed the tree of a page rebuilt from the leaves alone, small and clean, since on raw pages
it takes more than linear time.
"""

from __future__ import annotations

import logging
import re
from html import escape

from lxml.etree import tounicode
from lxml.html import HtmlElement, document_fromstring
from readability import Document, readability
from readability.readability import Unparseable

from server.extract.leaf import Frame, Leaf, is_link_aside

_MOST_LEAVES = 2000
# It reads the text of a box again for each box around it: characters, times the boxes around them.
_MOST_READ = 2_000_000
_LINES = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "p", "pre"])
_KEPT = re.compile(r' x="(\d+)"')

# It logs the page's text where it fails.
logging.getLogger("readability").disabled = True
logging.getLogger("readability.readability").disabled = True
# It describes each element for that log, and keeps the page's in memory for it.
readability.describe = lambda element: ""


class _Judge(Document):  # type: ignore[misc]
    """readability-lxml, spared its own cleaning: what it is handed has nothing to clean."""

    def _parse(self, input: str) -> HtmlElement:  # noqa: A002 - its own name for it
        return document_fromstring(input)

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
    return frozenset(int(number) for number in _KEPT.findall(summary))


def _page(leaves: tuple[Leaf, ...], asked: list[int]) -> str:
    """The asked leaves in their boxes, each with its number as attribute `x`."""
    pieces: list[str] = []
    opened: list[Frame] = []
    for number in asked:
        leaf = leaves[number]
        boxes = _boxes(leaf)
        shared = 0
        while shared < min(len(opened), len(boxes)) and opened[shared] is boxes[shared]:
            shared += 1
        pieces += [f"</{frame.tag}>" for frame in reversed(opened[shared:])]
        pieces += [f"<{frame.tag}{_names(frame)}>" for frame in boxes[shared:]]
        opened = boxes
        names = _names(leaf.frame) if leaf.tag in _LINES else ""
        tag = leaf.tag if leaf.tag in _LINES else "p"
        pieces.append(f'<{tag}{names} x="{number}">{leaf.html}</{tag}>')
    return "".join(pieces)


def _boxes(leaf: Leaf) -> list[Frame]:
    boxes: list[Frame] = []
    frame: Frame | None = leaf.frame
    while frame is not None:
        if frame.tag not in _LINES and frame.tag != "body":
            boxes.append(frame)
        frame = frame.parent
    return boxes[::-1]


def _names(frame: Frame) -> str:
    names = ((name, frame.element.get(name)) for name in ("class", "id"))
    return "".join(f' {name}="{escape(value[:400])}"' for name, value in names if value)
