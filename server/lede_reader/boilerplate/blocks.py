"""A block: one paragraph, heading, list item, table row or figure of the article."""

from __future__ import annotations

from itertools import takewhile
from typing import Literal

import msgspec

BlockKind = Literal["paragraph", "heading", "item", "quote", "row", "code", "figure"]


class Link(msgspec.Struct, frozen=True, gc=False):
    """A link inside a block; `start` and `end` are code points of the block's text."""

    start: int
    end: int
    url: str


class Block(msgspec.Struct, frozen=True):
    """The smallest piece of an article that stands on a line of its own.

    `text`: its prose, white space settled, "" for a figure. `html`: its own markup, whole, not yet
    sanitised. `within`: the wrappers around it from the outside in, each a tag and a number that
    tells two neighbours apart (`("ul", 3)`), so that the blocks' order alone rebuilds the content.
    `breaks`: the code points of the text, blanks all, where the page breaks the line.
    """

    kind: BlockKind
    text: str
    html: str
    links: tuple[Link, ...] = ()
    within: tuple[tuple[str, int], ...] = ()
    breaks: tuple[int, ...] = ()


# Between two blocks of the text: a blank line.
GAP = "\n\n"


def content(blocks: tuple[Block, ...]) -> str:
    """Joins the blocks' markup, each inside its wrappers.

    Each block of the text says in `data-start` where it begins there, in code points.
    """
    pieces: list[str] = []
    around: tuple[tuple[str, int], ...] = ()
    start = 0
    for block in blocks:
        pairs = zip(around, block.within, strict=False)
        kept = len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))
        pieces += [f"</{tag}>" for tag, _ in reversed(around[kept:])]
        pieces += [f"<{tag}>" for tag, _ in block.within[kept:]]
        if block.text:
            pieces.append(block.html.replace(">", f' data-start="{start}">', 1))
            start += len(block.text) + len(GAP)
        else:
            pieces.append(block.html)
        around = block.within
    pieces += [f"</{tag}>" for tag, _ in reversed(around)]
    return "".join(pieces)
