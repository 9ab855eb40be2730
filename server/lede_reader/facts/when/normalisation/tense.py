"""Whether a clause tells what has been or what is to come."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from msgspec import Struct

from lede_reader.facts.when.recognition.tokens import Token, tokens
from lede_reader.languages import pack_for
from lede_reader.languages.schema.times import TimeWords

Tense = Literal["past", "future"]

_BREAKS = frozenset(',;:()"“”„«»-')
_LEAST_STEM = 2


@dataclass(frozen=True, slots=True)
class _Markers:
    """The words that tell the tense: phrases by their first word, and endings.

    A phrase of no tense tells of what did not come about, as "would have" does.
    """

    phrases: dict[str, tuple[tuple[tuple[str, ...], Tense | None], ...]]
    past: tuple[str, ...]
    future: tuple[str, ...]
    endings: tuple[str, ...]
    closing: frozenset[str]


class Tenses(Struct, frozen=True):
    """The tense markers of one sentence, by the index of their token, in order."""

    at: list[int] = []
    tenses: list[Tense | None] = []
    breaks: list[int] = []
    closing: list[int] = []

    def clause(self, start: int, end: int) -> Tense | None:
        """The tense of an expression's clause: of the marker before it there, else after it.

        A word that closes a clause in the past goes before both: "soll am Montag gesagt haben".
        """
        left, right = bisect_left(self.at, start) - 1, bisect_left(self.at, end)
        opening, closing = bisect_left(self.breaks, start) - 1, bisect_left(self.breaks, end)
        until = self.breaks[closing] if closing < len(self.breaks) else math.inf
        last = bisect_left(self.closing, end)
        if last < len(self.closing) and self.closing[last] < until:
            return "past"
        if left >= 0 and (opening < 0 or self.breaks[opening] < self.at[left]):
            return self.tenses[left]
        if right < len(self.at) and self.at[right] < until:
            return self.tenses[right]
        return None

    def sentence(self, start: int, end: int) -> Tense | None:
        """The tense of the marker that is nearest in the whole sentence."""
        left, right = bisect_left(self.at, start) - 1, bisect_left(self.at, end)
        near = [index for index in (left, right) if 0 <= index < len(self.at)]
        return self.tenses[min(near, key=lambda x: abs(self.at[x] - start))] if near else None


def find_tenses(found: Sequence[Token], lang: str) -> Tenses:
    """Finds the tense markers of a sentence."""
    markers = _markers(lang)
    marked: list[tuple[int, Tense | None]] = []
    until = 0
    phrases, endings = markers.phrases, markers.endings
    lows = [token.lower for token in found]
    for at in [at for at, x in enumerate(lows) if x in phrases or x.endswith(endings)]:
        if at < until:
            continue
        phrase = _phrase(found, at, markers)
        length, tense = phrase or (1, _ending(found, at, markers))
        # A participle right after its auxiliary tells nothing new: "will be held".
        if tense == "past" and at == until and marked and marked[-1][1] != "past":
            continue
        if phrase or tense:
            marked.append((at, tense))
            until = at + length
    breaks = [at for at, x in enumerate(lows) if x in _BREAKS and (x != "-" or not found[at].glued)]
    closing = [at for at, x in enumerate(lows) if x in markers.closing] if markers.closing else []
    return Tenses([at for at, _ in marked], [x for _, x in marked], breaks, closing)


def _phrase(found: Sequence[Token], at: int, markers: _Markers) -> tuple[int, Tense | None] | None:
    for phrase, tense in markers.phrases.get(found[at].lower, ()):
        if tuple(token.lower for token in found[at : at + len(phrase)]) == phrase:
            return len(phrase), tense
    return None


def _ending(found: Sequence[Token], at: int, markers: _Markers) -> Tense | None:
    """The tense that the end of a word tells; a capital inside a sentence makes it a name."""
    token = found[at]
    if at and not token.text.islower():
        return None
    for endings, tense in ((markers.future, "future"), (markers.past, "past")):
        for ending in endings:
            if token.lower.endswith(ending) and len(token.lower) >= len(ending) + _LEAST_STEM:
                return "future" if tense == "future" else "past"
    return None


@cache
def _markers(lang: str) -> _Markers:
    pack = pack_for(lang)
    words = pack.time if pack else TimeWords()
    phrases: dict[str, list[tuple[tuple[str, ...], Tense | None]]] = {}
    told = *_each(words.future, "future"), *_each(words.past, "past"), *_each(words.unreal, None)
    for phrase, tense in told:
        phrases.setdefault(phrase[0], []).append((phrase, tense))
    longest_first = {
        first: tuple(sorted(entries, key=lambda entry: -len(entry[0])))
        for first, entries in phrases.items()
    }
    past, future = words.past_endings, words.future_endings
    return _Markers(longest_first, past, future, past + future, frozenset(words.past_closing))


def _each(
    phrases: Iterable[str], tense: Tense | None
) -> list[tuple[tuple[str, ...], Tense | None]]:
    return [(tuple(token.lower for token in tokens(phrase)), tense) for phrase in phrases]
