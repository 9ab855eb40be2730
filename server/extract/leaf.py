"""A leaf of the page's tree, and the boxes that it hangs in."""

from __future__ import annotations

from dataclasses import dataclass

from lxml.html import HtmlElement

from server.extract.blocks import BlockKind, Link


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """An element that is a box on the page, and the boxes around it.

    `marks`: the families of its class words. `clutter`: by the marks of it or of a box around it
    is beside the article. `shape`: what boxes of its make have in common. `within`: the wrappers
    to write around its blocks.
    """

    element: HtmlElement
    tag: str
    marks: frozenset[str]
    parent: Frame | None
    depth: int
    clutter: bool
    shape: int
    within: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Leaf:
    """A piece of the page that stands on a line of its own, article or not.

    `html`: its inner markup, of a figure its whole markup. `text`: "" for a figure, which has its
    `caption`. `linked`: characters of the text inside links.
    """

    kind: BlockKind
    tag: str
    text: str
    html: str
    links: tuple[Link, ...]
    linked: int
    frame: Frame
    caption: str = ""
