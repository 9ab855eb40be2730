"""Which leaves of a page are the article, by the text that a careful reader copied from it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from lede_reader.boilerplate.root import holder
from lede_reader.boilerplate.textblocks.textblock import Box, TextBlock

from tests.quality.score import letters, shingles

_WORD = re.compile(r"\w+")
_FEWEST_WORDS = 4
_SHORT = 30
_SOME = 20


def labels(leaves: tuple[TextBlock, ...], truth: str) -> list[bool]:
    """Whether each leaf is of the article: its runs of words are the truth's, each only once."""
    plain, runs = [letters(leaf.text) for leaf in leaves], shingles(truth)
    short = [
        len(x) < _SHORT and len(_WORD.findall(leaf.text)) < _FEWEST_WORDS
        for leaf, x in zip(leaves, plain, strict=True)
    ]
    whole = letters(truth)
    chosen = {
        number
        for number, leaf in enumerate(leaves)
        if plain[number]
        and not short[number]
        and (_shared(leaf.text, runs) or (len(plain[number]) > 12 and plain[number] in whole))
    }
    chosen -= _copies(chosen, leaves, plain, whole)
    lines = {letters(line) for line in truth.split("\n")} - {""}
    chosen |= {n for n in _between(chosen, leaves) if short[n] and plain[n] in lines}
    return [number in chosen for number in range(len(leaves))]


def labels_of_passages(
    texts: Iterable[str], within: Iterable[str], without: Iterable[str]
) -> list[bool | None]:
    """Whether each text is of an article that has some passages and lacks others; None: unknown."""
    own, foreign = [_settled(x) for x in within], [_settled(x) for x in without]
    found: list[bool | None] = []
    for text in map(_settled, texts):
        is_own, is_foreign = (any(_meet(text, x) for x in passages) for passages in (own, foreign))
        found.append(None if is_own == is_foreign else is_own)
    return found


def _meet(text: str, passage: str) -> bool:
    """Whether the one holds the other; a short text is in many a passage by chance."""
    return passage in text or (len(text) > _SOME and text in passage)


def _settled(text: str) -> str:
    return " ".join(text.split())


def _shared(text: str, runs: Counter[tuple[str, ...]]) -> bool:
    own = shingles(text)
    return (own & runs).total() * 2 >= own.total() > 0


def _copies(
    chosen: set[int], leaves: tuple[TextBlock, ...], plain: list[str], whole: str
) -> set[int]:
    """Leaves chosen more often than the truth has them: all but those among the most others."""
    mass: defaultdict[Box, int] = defaultdict(int)
    same: defaultdict[str, list[int]] = defaultdict(list)
    for number in sorted(chosen):
        mass[holder(leaves[number])] += len(leaves[number].text)
        same[plain[number]].append(number)
    return {
        number
        for text, numbers in same.items()
        for number in sorted(numbers, key=lambda n: -mass[holder(leaves[n])])[
            max(1, whole.count(text)) :
        ]
    }


def _between(chosen: set[int], leaves: tuple[TextBlock, ...]) -> range:
    """The leaves from the first to the last paragraph chosen, and a few around them."""
    long = [number for number in chosen if len(leaves[number].text) > 40]
    return range(max(0, min(long) - 2), min(len(leaves), max(long) + 4)) if long else range(0)
