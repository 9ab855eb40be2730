"""Finds the page's headline among its blocks, and the stories under other headlines."""

from __future__ import annotations

from collections.abc import Iterator

from lede_reader.boilerplate.textblocks.textblock import Box, TextBlock

_LONGEST = 300
# A rival headline is as long as one, and prose stands under it.
_SHORTEST = 20
_FEWEST = 2
# So far below a notice above it the headline is looked for.
_NEAR = 4
_BOXES = ("div", "section")

Blocks = tuple[TextBlock, ...]


def find(blocks: Blocks, title: str | None, first: int) -> int | None:
    """The number of the block that reads like the title, the last above the article or just below.

    `first`: where the article begins.
    """
    wanted = _letters(title or "")
    if not wanted or not blocks:
        return None
    before = range(min(first, len(blocks) - 1), -1, -1)
    after = range(first + 1, min(first + _NEAR, len(blocks)))
    return next((n for n in (*before, *after) if _reads_like(blocks[n], wanted)), None)


def others(blocks: Blocks, headline: int | None, prose: list[bool]) -> frozenset[int]:
    """The blocks of other stories, as a page appends them that scrolls without an end.

    Each stands under a headline of the rank of the page's, or one that leads to its own page, in a
    box of the same make beside it; or under an `h1` behind the `article` that has the page's.
    """
    if headline is None or blocks[headline].kind != "heading":
        return frozenset()
    around = tuple(_boxes(blocks[headline].frame))
    found: set[int] = set()
    for own, other in _rivals(blocks, headline, around):
        inside = [n for n in range(headline, len(blocks)) if blocks[n].frame.is_inside(other)]
        of_own = range(headline, inside[0])
        if min(_told(inside, prose), _told(_inside(of_own, blocks, own), prose)) >= _FEWEST:
            found.update(inside)
    return frozenset(found)


def _rivals(blocks: Blocks, headline: int, around: tuple[Box, ...]) -> Iterator[tuple[Box, Box]]:
    """The box of the page's headline and that of another, where they stand side by side."""
    tag, above = blocks[headline].tag, frozenset(around)
    for block in blocks[headline + 1 :]:
        is_link = block.kind == "heading" and block.linked == len(block.text)
        if (block.tag == tag or is_link) and len(block.text) >= _SHORTEST:
            rising = [box for box in _boxes(block.frame) if box not in above]
            shared = rising[-1].parent if rising else None
            own = next((box for box in around if box.parent is shared), None)
            is_behind = own is not None and own.tag == "article" and block.tag == tag == "h1"
            if own is not None and (is_behind or _is_alike(own, rising[-1])):
                yield own, rising[-1]


def _is_alike(one: Box, other: Box) -> bool:
    """Whether two boxes hold a story each: articles, or boxes of one class."""
    if one.tag == other.tag == "article":
        return True
    named = one.element.get("class") and one.tag in _BOXES
    return bool(named) and one.tag == other.tag and one.make == other.make


def _inside(numbers: range, blocks: Blocks, box: Box) -> list[int]:
    return [number for number in numbers if blocks[number].frame.is_inside(box)]


def _told(numbers: list[int], prose: list[bool]) -> int:
    return sum(prose[number] for number in numbers)


def _boxes(box: Box | None) -> Iterator[Box]:
    while box is not None:
        yield box
        box = box.parent


def _reads_like(block: TextBlock, title: str) -> bool:
    could_be = block.kind in ("heading", "paragraph") and len(block.text) < _LONGEST
    return could_be and _letters(block.text) == title


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
