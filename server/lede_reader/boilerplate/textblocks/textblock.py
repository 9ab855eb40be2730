"""A leaf of the page's tree, and the boxes that it hangs in."""

from __future__ import annotations

import re
from typing import TypeAlias

import msgspec
from lxml.html import HtmlElement

from lede_reader.boilerplate.blocks import BlockKind, Link
from lede_reader.boilerplate.textblocks.pruning import Lookup, Marks, is_clutter

_PROSE = 80
_LONGEST_CAPTION = 300
# All of a line in one look, which no other line of the page has.
_LOOK = re.compile(r"<(small|em|i)>(?:(?!</?\1>).)*+</\1>", re.DOTALL)
PARAGRAPHS = frozenset(["paragraph", "quote"])
# So many letters take as much reading as one ideograph or kana.
_WIDTH = 2.5
Wrapper: TypeAlias = tuple[str, int]
Wrappers: TypeAlias = tuple[Wrapper, ...]
_WIDE = re.compile("[\u2e80-\U0010ffff]")


# Of these a page has hundreds: a struct is made in a third of the time that a dataclass takes.
# What it is called is looked up when it is asked for: of most boxes beside the article it never is.
class Box(msgspec.Struct, eq=False):
    """An element that is a box on the page, and the boxes around it.

    `central`: around the bulk of the page's paragraphs. `within`: the wrappers to write around its
    blocks.
    """

    element: HtmlElement
    tag: str
    parent: Box | None
    depth: int
    central: bool
    within: Wrappers
    lookup: Lookup
    _clutter: bool | None = None
    _marks: Marks | None = None
    _shape: int | None = None

    @property
    def marks(self) -> Marks:
        """The families of its class words."""
        if self._marks is None:
            self._marks = self.lookup.marks(self.element)
        return self._marks

    @property
    def clutter(self) -> bool:
        """Whether by the marks of it or of a box around it, it is beside the article."""
        if self._clutter is not None:
            return self._clutter
        boxes: list[Box] = []
        box: Box | None = self
        while box is not None and box._clutter is None:
            boxes.append(box)
            box = None if box.central else box.parent
        found = box is not None and box._clutter is True
        for inner in reversed(boxes):
            found = not inner.central and (found or is_clutter(inner.tag, inner.marks))
            inner._clutter = found
        return found

    @property
    def shape(self) -> int:
        """What boxes of its make have in common; told from the outside in, for pages are deep."""
        if self._shape is not None:
            return self._shape
        boxes: list[Box] = []
        box: Box | None = self
        while box is not None and box._shape is None:
            boxes.append(box)
            box = None if box.central else box.parent
        found = 0 if box is None else box._shape or 0
        for inner in reversed(boxes):
            found = inner._shape = hash((found, inner.tag, inner.make))
        return found

    @property
    def make(self) -> str:
        """Its class, without the numbers that tell one of its make from another."""
        return self.lookup.make(self.element)

    def is_inside(self, box: Box | None) -> bool:
        """Whether it is the box or lies in it."""
        frame: Box | None = self
        while frame is not None and frame is not box:
            frame = frame.parent
        return frame is not None


class TextBlock(msgspec.Struct, frozen=True, eq=False):
    """A piece of the page that stands on a line of its own, article or not.

    `html`: its inner markup, of a figure its whole markup. `text`: "" for a figure, which has its
    `caption`. `links`: with "" for an address that cannot be told. `linked`: characters of the text
    inside links. `size`: the text's `length`. `breaks`: as in `Block`. `notes`: the places of the
    footnotes that it calls.
    """

    kind: BlockKind
    tag: str
    text: str
    html: str
    links: tuple[Link, ...]
    linked: int
    frame: Box
    size: float = 0.0
    caption: str = ""
    breaks: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()


def length(text: str) -> float:
    """Characters, where an ideograph or a kana counts as two and a half letters."""
    sample = text[:160]
    wide = 0 if sample.isascii() else len(_WIDE.findall(sample))
    return len(text) * (1 + (_WIDTH - 1) * wide / len(sample)) if wide else len(text)


def is_prose(leaf: TextBlock, kinds: frozenset[str] = PARAGRAPHS) -> bool:
    """Whether a leaf of these kinds reads on: long, and not for the most part a link."""
    is_text = leaf.size >= _PROSE and leaf.kind in kinds
    return is_text and leaf.linked * 3 < len(leaf.text)


def is_link_aside(leaf: TextBlock) -> bool:
    """Whether a leaf beside the article is a link and no more: most leaves of a page are."""
    is_link = bool(leaf.text) and leaf.linked * 10 >= len(leaf.text) * 9
    return is_link and leaf.frame.clutter


def is_caption(leaf: TextBlock, before: TextBlock) -> bool:
    """Whether a leaf is the caption of the picture before it: by its name, or by how it looks."""
    if before.kind != "figure" or leaf.kind != "paragraph" or not leaf.text:
        return False
    if "caption" in leaf.frame.marks:
        return True
    if before.caption or len(leaf.text) > _LONGEST_CAPTION:
        return False
    look = _LOOK.fullmatch(leaf.html)
    return look is not None and (look[1] == "small" or leaf.frame is before.frame)
