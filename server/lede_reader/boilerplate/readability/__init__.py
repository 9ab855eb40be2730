"""Asks readability-lxml which leaves it would keep: one voice among several.

It is handed the tree of a page rebuilt from the leaves alone, small and clean, since on raw pages
it takes more than linear time.
"""

from __future__ import annotations

import re
from collections.abc import Container
from html import escape

from lede_reader.boilerplate.readability import library
from lede_reader.boilerplate.textblocks.textblock import Box, TextBlock, is_link_aside

_MOST_LEAVES = 2000
# It reads the text of a box again for each box around it: characters, times the boxes around them.
_MOST_READ = 2_000_000
_LINES = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "p", "pre"])
_KEPT = re.compile(r' x="(\d+)"')


def kept(leaves: tuple[TextBlock, ...]) -> frozenset[int]:
    """The numbers of the leaves that readability-lxml keeps; none where it cannot tell."""
    asked = [number for number, leaf in enumerate(leaves) if not is_link_aside(leaf)]
    size = sum(len(leaves[number].html) * (leaves[number].frame.depth + 1) for number in asked)
    if len(asked) > _MOST_LEAVES or size > _MOST_READ:
        return frozenset()
    page = f"<html><body>{_page(leaves, asked)}</body></html>"
    return frozenset(map(int, _KEPT.findall(library.summary(page))))


def _page(leaves: tuple[TextBlock, ...], asked: list[int]) -> str:
    """The asked leaves in their boxes, each with its number as attribute `x`."""
    pieces: list[str] = []
    opened: dict[Box, str] = {}
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


def _entered(frame: Box | None, opened: Container[Box]) -> tuple[list[Box], Box | None]:
    """The boxes that a line stands in and that are not open, and the open one around them."""
    boxes: list[Box] = []
    while frame is not None and frame not in opened:
        if frame.tag not in _LINES and frame.tag != "body":
            boxes.append(frame)
        frame = frame.parent
    return boxes[::-1], frame


def _names(frame: Box) -> str:
    element = frame.element
    named = [(name, value) for name in ("class", "id") if (value := element.get(name))]
    return "".join([f' {name}="{escape(value[:400])}"' for name, value in named]) if named else ""
