"""Doubts about what was found: is it an article, and is it the whole of it?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lede_reader.boilerplate.context import Context
from lede_reader.boilerplate.features import phrases
from lede_reader.boilerplate.root import holder
from lede_reader.boilerplate.textblocks.textblock import Box, TextBlock

_LEAST = 140
# What a reader would take for the whole of a story behind a paywall: some 250 words.
_WHOLE = 1500
_TEASER = 220
_AFTER = 10


def is_article(context: Context, chosen: list[int]) -> bool:
    """Whether the chosen leaves read on: enough of them, and no front page's teasers."""
    leaves = [context.leaves[number] for number in chosen]
    if sum(leaf.size for leaf in leaves) < _LEAST:
        return False
    prose = [context.leaves[number] for number in chosen if context.prose[number]]
    together = Counter(holder(leaf) for leaf in prose).most_common(1)
    if prose and (together[0][1] >= 3 or together[0][1] * 2 > len(prose)):
        return True
    among = context.leaves[max(0, chosen[0] - 1) : chosen[-1] + 1]
    headlines = sum(1 for leaf in among if len(leaf.text) > 20 and leaf.linked == len(leaf.text))
    if not prose:
        return headlines < len(chosen)
    return headlines < len(prose) or sum(x.size for x in prose) > _TEASER * len(prose)


def is_cut(context: Context, chosen: list[int]) -> bool:
    """Whether the page holds only the beginning: it is short, and the rest is to be paid for."""
    free = context.metadata.free
    if free or sum(context.leaves[number].size for number in chosen) >= _WHOLE:
        return False
    after = context.leaves[chosen[-1] + 1 : chosen[-1] + 1 + _AFTER]
    return free is False or any(_asks_for_money(leaf) or _withholds(leaf) for leaf in after)


def _asks_for_money(leaf: TextBlock) -> bool:
    marked = any("paywall" in frame.marks for frame in _around(leaf))
    return marked and phrases.asks_to_subscribe(leaf.text)


def _withholds(leaf: TextBlock) -> bool:
    """Whether a leaf, which is no link to another text, says that the rest is to be paid for."""
    return leaf.linked * 2 < len(leaf.text) and phrases.withholds(leaf.text)


def _around(leaf: TextBlock) -> Iterator[Box]:
    frame: Box | None = leaf.frame
    while frame is not None:
        yield frame
        frame = frame.parent
