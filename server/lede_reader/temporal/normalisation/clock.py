"""Times of day, which count where the text gives their day."""

from __future__ import annotations

from collections.abc import Sequence

from lede_reader.temporal.normalisation.calendar import Point, at
from lede_reader.temporal.recognition.parsing import Parse
from lede_reader.temporal.recognition.tokens import Token

_NOON = 12
_HOURS = {"noon": _NOON, "midnight": 0}
_AFTER_A_STAMP = ("-", ":", "|")
_RULES = frozenset(("clock", "clock_am", "clock_pm", *_HOURS))


def is_clock(words: Sequence[Token], reading: Parse) -> bool:
    """Whether an expression is a time of day, and not the stamp of a live blog's entry."""
    stamp = reading.start == 0 and (
        reading.end == len(words) or words[reading.end].lower in _AFTER_A_STAMP
    )
    return reading.rule[0] in _RULES and not stamp


def on_day(reading: Parse, day: Point) -> Point | None:
    """The minute of a day that an expression names."""
    name = reading.rule[0]
    hour = (*reading.all("hour"), _HOURS.get(name, 0))[0]
    minute = (*reading.all("minute"), 0)[0]
    if name in ("clock_am", "clock_pm"):
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if name == "clock_pm" else 0)
    return at(day, hour, minute)
