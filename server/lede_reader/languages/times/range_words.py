"""The words that make two times the ends of a range."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from lede_reader.languages.schema.times import TimeWords
from lede_reader.languages.times.pieces import spell

Phrases = frozenset[tuple[str, ...]]


class RangeWords(Struct, frozen=True):
    """`joins`: between the ends. `openings`: before the first, "" where none is needed. `pairs`:
    joins that need an opening of their own, by that. `moving`: what takes an event from one time to
    another, so that the two are no range.
    """

    joins: Phrases
    openings: frozenset[str]
    pairs: dict[str, Phrases]
    moving: frozenset[str]


def range_words(words: TimeWords) -> RangeWords:
    """Lays out a language's words of ranges."""
    pairs = {opening: _spelt(joins) for opening, joins in words.range_pairs.items()}
    openings = frozenset(words.range_openings)
    return RangeWords(_spelt(words.range_joins), openings, pairs, frozenset(words.moving))


def _spelt(phrases: Iterable[str]) -> Phrases:
    return frozenset(tuple(piece.lower for piece in spell(phrase)) for phrase in phrases)
