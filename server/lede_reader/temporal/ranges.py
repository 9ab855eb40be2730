"""Ranges: two times of a sentence that its words join, from the one to the other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from lede_reader.languages.times.range_words import Phrases, RangeWords
from lede_reader.temporal.recognition.parsing import Parse
from lede_reader.temporal.recognition.tokens import Token
from lede_reader.temporal.timexes import Timex


def ranged(timexes: list[Timex], words: Sequence[Token], ranges: RangeWords) -> list[Timex]:
    """The timexes of a sentence, in order, the first of each range with its end."""
    if len(timexes) < 2 or any(word.lower in ranges.moving for word in words):
        return timexes
    found = list(timexes)
    for at, (first, second) in enumerate(pairwise(timexes)):
        goes_on = at > 0 and found[at - 1].end is not None
        if not goes_on and _is_before(first, second) and _are_joined(first, second, words, ranges):
            found[at] = replace(first, end=second)
    return found


def _is_before(first: Timex, second: Timex) -> bool:
    """Whether the one begins earlier, and does not hold the other: 2019 and May 2019."""
    one, other = str(first.point), str(second.point)
    return one < other and not other.startswith(one)


def _are_joined(first: Timex, second: Timex, words: Sequence[Token], ranges: RangeWords) -> bool:
    one, other = first.reading, second.reading
    opening = words[one.start - 1].lower if one.start else ""
    paired = ranges.pairs.get(opening, frozenset())
    if one is other:
        return _holds(words, one, ranges.joins | paired)
    between = tuple(word.lower for word in words[one.end : other.start])
    is_open = not ranges.openings.isdisjoint(("", opening))
    return between in paired or (is_open and between in ranges.joins)


def _holds(words: Sequence[Token], reading: Parse, joins: Phrases) -> bool:
    """Whether one of the joins stands within an expression."""
    lows = tuple(word.lower for word in words[reading.start : reading.end])
    return any(lows[at : at + len(join)] == join for join in joins for at in range(1, len(lows)))
