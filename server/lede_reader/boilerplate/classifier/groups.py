"""Judges groups whole: a list is of the article or not, a paragraph goes with its neighbours."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from math import inf

from lede_reader.boilerplate.root import holder
from lede_reader.boilerplate.textblocks.textblock import TextBlock, Wrapper

_LISTS = frozenset(["dl", "ol", "ul"])
# What scores lower is no hole, but something of the page's own amid the text.
_LOWEST_HOLE = -0.5


def as_one(blocks: Sequence[TextBlock], scores: list[float]) -> list[float]:
    """The scores, where each item of a list has the mean of them all, by their length.

    What is no part of an article by definition stays out, and counts for nothing.
    """
    items: defaultdict[Wrapper, list[int]] = defaultdict(list)
    for number, block in enumerate(blocks):
        if (wrapper := _list(block)) is not None and scores[number] > -inf:
            items[wrapper].append(number)
    found = list(scores)
    for numbers in items.values():
        size = sum(blocks[number].size for number in numbers)
        mean = sum(scores[number] * blocks[number].size for number in numbers) / size
        for number in numbers:
            found[number] = mean
    return found


def without_holes(blocks: Sequence[TextBlock], scores: list[float]) -> list[float]:
    """The scores, where a paragraph amid two of the article in its box has the mean of all three.

    What the model is sure of stays out.
    """
    found = list(scores)
    with_text = [number for number, block in enumerate(blocks) if block.text]
    for before, number, after in zip(with_text, with_text[1:], with_text[2:], strict=False):
        score, block = scores[number], blocks[number]
        if score > 0 or block.linked or block.kind != "paragraph" or score < _LOWEST_HOLE:
            continue
        box, above = holder(block), scores[before]
        is_last = holder(blocks[after]) is not box
        if above > 0 and holder(blocks[before]) is box and (is_last or scores[after] > 0):
            found[number] = (above + score + (above if is_last else scores[after])) / 3
    return found


def _list(block: TextBlock) -> Wrapper | None:
    """The innermost list around an item that is one block, or None."""
    if block.tag not in ("dd", "dt", "li") or not block.text:
        return None
    return next((x for x in reversed(block.frame.within) if x[0] in _LISTS), None)
