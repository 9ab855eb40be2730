"""The words that tell whether a clause is of what has been or of what is to come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from lede_reader.languages.schema.times import TimeWords
from lede_reader.languages.times.pieces import spell

Tense = Literal["past", "future"]


@dataclass(frozen=True, slots=True)
class TenseMarkers:
    """The words that tell the tense: phrases by their first word, and endings.

    A phrase of no tense tells of what did not come about, as "would have" does.
    """

    phrases: dict[str, tuple[tuple[tuple[str, ...], Tense | None], ...]]
    past: tuple[str, ...]
    future: tuple[str, ...]
    endings: tuple[str, ...]
    closing: frozenset[str]
    weak: tuple[str, ...]
    never: frozenset[str]


def tense_markers(words: TimeWords) -> TenseMarkers:
    """Lays out a language's words of tense."""
    phrases: dict[str, list[tuple[tuple[str, ...], Tense | None]]] = {}
    told = *_each(words.future, "future"), *_each(words.past, "past"), *_each(words.unreal, None)
    for phrase, tense in told:
        phrases.setdefault(phrase[0], []).append((phrase, tense))
    longest_first = {
        first: tuple(sorted(entries, key=lambda entry: -len(entry[0])))
        for first, entries in phrases.items()
    }
    past, future = words.past_endings, words.future_endings
    weak, closing = words.weak_past_endings, frozenset(words.past_closing)
    never = frozenset(words.never_past)
    every = past + future + weak
    return TenseMarkers(longest_first, past, future, every, closing, weak, never)


def _each(
    phrases: Iterable[str], tense: Tense | None
) -> list[tuple[tuple[str, ...], Tense | None]]:
    return [(tuple(token.lower for token in spell(phrase)), tense) for phrase in phrases]
