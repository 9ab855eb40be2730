"""Which line is the headline of the body?"""

from __future__ import annotations

import re

from lede_reader.extract.plain.lines import Line, ends_sentence
from lede_reader.metadata.byline_words import words

# A character of an unspaced script, or a word long enough to mean something.
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_]{4,}")
_TRAIL = re.compile(r"\s[/>›»|]\s.*\s[/>›»|]\s")
_LOOK_BACK = 80
_LOOK_IN = 25
_LOOK_AFTER = 10
_MOST_BEFORE = 0.15
_LONGEST = 300
_KINDS = ("prose", "repeated", "short")
_PARTS = ("repeated", "short")
_HANGING = (",", "–", "—", "-", "&")
_USUAL = 20
_LEAST_SHARE = 0.2
_WELL_SIGNED = 1.4
_NEARLY = 1.2
_LEAST_WORDS = 4
_LOOK_BEFORE = 8


def find(found: tuple[Line, ...], start: int, end: int) -> int | None:
    """The number of the line that reads most like the headline of the prose in [start, end)."""
    body = _words(" ".join(line.text for line in found[start:end] if line.kind == "prose"))
    ranked = {
        number: rank
        for number in range(max(0, start - _LOOK_BACK), _latest(found, start, end))
        if (rank := _rank(found, number, start, body)) > 0
    }
    if not ranked:
        return None
    best = max(ranked, key=lambda number: (ranked[number], -number))
    # A standfirst reads like a headline too; the headline stands right above it and is shorter.
    while (
        best - 1 in ranked
        and ranked[best - 1] > ranked[best] - _NEARLY
        and _LEAST_WORDS <= found[best - 1].words <= found[best].words
    ):
        best -= 1
    return best


def lines_of(found: tuple[Line, ...], number: int) -> range:
    """The numbers of the lines that the headline in line `number` fills: it may break in two."""
    first = last = number
    while first and _is_one(found[first - 1], found[first]):
        first -= 1
    while last + 1 < len(found) and _goes_on(found[last], found[last + 1]):
        last += 1
    return range(first, last + 1)


def _goes_on(line: Line, below: Line) -> bool:
    """Whether one line of a headline goes on in the next: as `_is_one`, or a preposition hangs."""
    last = line.text.rpartition(" ")[2].casefold()
    hangs = last in words().apart or last in words().joins
    return _is_one(line, below) or (hangs and _can_go_on(line, below))


def _is_one(line: Line, below: Line) -> bool:
    """Whether two lines are one: the second begins small, or a mark hangs at the first.

    A preposition proves nothing upwards, where a menu may end with one ("Sign in").
    """
    hangs = line.text.endswith(_HANGING)
    return _can_go_on(line, below) and (hangs or below.text[0].islower())


def _can_go_on(line: Line, below: Line) -> bool:
    are_parts = line.kind in _PARTS and below.kind in _PARTS
    return are_parts and not below.apart and not ends_sentence(line.text)


def _latest(found: tuple[Line, ...], start: int, end: int) -> int:
    """Where the headline stands at the latest: teasers before it may be taken for body."""
    words = sum(line.words for line in found[start:end] if line.kind == "prose")
    before = 0
    for number in range(start, min(end, start + _LOOK_IN)):
        before += found[number].words if found[number].kind == "prose" else 0
        if before > words * _MOST_BEFORE:
            return number
    return min(end, start + _LOOK_IN)


def _rank(found: tuple[Line, ...], number: int, start: int, body: frozenset[str]) -> float:
    """How much a line reads like the headline; 0 where it does not."""
    line = found[number]
    if line.kind not in _KINDS or len(line.text) > _LONGEST or line.words < 3:
        return 0.0
    if line.text.endswith((".", "。", ",")) or _TRAIL.search(line.text):
        return 0.0
    mine = _words(line.text)
    # two words more, so that a label of one word that the body has does not share all
    share = len(mine & body) / (len(mine) + 2)
    signed = _signed(found, number)
    # the headline of a live page may share nothing with its entries
    if share < _LEAST_SHARE and signed < _WELL_SIGNED:
        return 0.0
    if number >= start and (line.kind == "prose" or not signed):
        return 0.0
    repeated = any(other.text == line.text for other in found[max(0, number - 40) : number])
    length = min(line.words, 10) / 10 - 0.03 * max(0, line.words - _USUAL)
    inside = 1.0 * (number >= start) + 0.03 * abs(start - number)
    return max(0.0, 3 * share + signed + length + 0.3 * repeated - inside)


def _signed(found: tuple[Line, ...], number: int) -> float:
    """How well a line stands above the byline and the date, and not below them."""
    after = found[number + 1 : number + 1 + _LOOK_AFTER]
    before = found[max(0, number - _LOOK_BEFORE) : number]
    above = sum(0.7 for kind in ("byline", "date") if any(other.kind == kind for other in after))
    below = 0.7 * any(other.kind in ("byline", "caption", "date") for other in before)
    return above - below


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))
