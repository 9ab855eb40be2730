"""Whether a clause tells what has been or what is to come."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct

from lede_reader.languages.times.tense_markers import Tense, TenseMarkers
from lede_reader.nlp.tokens import Token

_BREAKS = frozenset(',;:()"“”„«»-')
_LEAST_STEM = 2


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


def find_tenses(found: Sequence[Token], markers: TenseMarkers) -> Tenses:
    """Finds the tense markers of a sentence."""
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


def _phrase(
    found: Sequence[Token], at: int, markers: TenseMarkers
) -> tuple[int, Tense | None] | None:
    for phrase, tense in markers.phrases.get(found[at].lower, ()):
        if tuple(token.lower for token in found[at : at + len(phrase)]) == phrase:
            return len(phrase), tense
    return None


def _ending(found: Sequence[Token], at: int, markers: TenseMarkers) -> Tense | None:
    """The tense that the end of a word tells; a capital inside a sentence makes it a name."""
    token = found[at]
    if at and not token.text.islower():
        return None
    for endings, tense in ((markers.future, "future"), (markers.past, "past")):
        for ending in endings:
            if token.lower.endswith(ending) and len(token.lower) >= len(ending) + _LEAST_STEM:
                return "future" if tense == "future" else "past"
    return "past" if _is_weak_past(found, at, markers) else None


def _is_weak_past(found: Sequence[Token], at: int, markers: TenseMarkers) -> bool:
    """Whether a word is a past form that looks like an adjective: not "gute Zeit"."""
    low, after = found[at].lower, found[at + 1 : at + 2]
    ends = bool(markers.weak) and low.endswith(markers.weak) and low not in markers.never
    return ends and bool(after) and (after[0].text.islower() or after[0].shape == "mark")
