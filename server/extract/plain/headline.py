"""Which line is the headline of the body?"""

from __future__ import annotations

import re

from server.extract.plain.lines import Line

_WORD = re.compile(r"[^\W_]{4,}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LOOK_BACK = 80
_LOOK_IN = 25
_LOOK_AFTER = 6
_LONGEST = 300
_LEAST_SHARE = 0.25


def find(found: tuple[Line, ...], start: int, end: int) -> int | None:
    """The number of the line that reads most like the headline of the prose in [start, end)."""
    body = _words(" ".join(line.text for line in found[start:end] if line.kind == "prose"))
    ranked = [
        (_rank(found, number, start, body), -number)
        for number in range(max(0, start - _LOOK_BACK), min(end, start + _LOOK_IN))
        if found[number].kind in ("short", "prose") and len(found[number].text) <= _LONGEST
    ]
    best = max(ranked, default=(0.0, 0))
    return -best[1] if best[0] > 0 else None


def _rank(found: tuple[Line, ...], number: int, start: int, body: frozenset[str]) -> float:
    """How much a line reads like the headline; 0 where it does not."""
    line = found[number]
    mine = _words(line.text)
    share = len(mine & body) / len(mine) if mine else 0.0
    after = found[number + 1 : number + 1 + _LOOK_AFTER]
    signed = any(other.kind in ("byline", "date") for other in after)
    if line.words < 3 or line.text.endswith((".", "。", ",")) or share < _LEAST_SHARE:
        return 0.0
    if number >= start and not signed:
        return 0.0
    repeated = any(other.text == line.text for other in found[max(0, number - 40) : number])
    distance = abs(start - number)
    return 2 * share + 0.7 * signed + min(line.words, 12) / 12 + 0.3 * repeated - 0.02 * distance


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))
