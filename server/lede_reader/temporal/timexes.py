"""The timexes of a sentence: each an expression and the point that it fixes."""

from __future__ import annotations

from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from lede_reader.contract import Span
from lede_reader.logistic import Features
from lede_reader.temporal.normalisation.calendar import Point, as_date
from lede_reader.temporal.recognition.parsing import Parse

# "Friday (24 May)" and "Friday, the 24th of May" have so many tokens between the two.
_BESIDE = 2

Weighed = tuple[Point, Features]
"""A point that an expression may fix, and what tells whether it does."""


class Timex(Struct, frozen=True):
    """An expression in its place, and the point that it fixes.

    `features`: what tells whether it does. `others`: the points that it might fix instead.
    `end`: the one that ends the range which begins here.
    """

    reading: Parse
    span: Span
    point: Point
    features: Features
    others: tuple[Weighed, ...] = ()
    end: Timex | None = None


def agreed(spots: list[Timex]) -> list[Timex]:
    """A weekday beside a date of that weekday is that date: "on Friday (24 May)"."""
    found = list(spots)
    for at, (first, second) in enumerate(pairwise(spots)):
        if second.reading.start - first.reading.end > _BESIDE:
            continue
        for index, weekday, other in ((at, first, second), (at + 1, second, first)):
            if weekday.reading.rule[0].startswith("weekday") and _same_weekday(weekday, other):
                found[index] = replace(weekday, point=other.point, features=other.features)
    return found


def _same_weekday(weekday: Timex, other: Timex) -> bool:
    day = as_date(other.point) if other.reading.rule[0] == "dates" else None
    return day is not None and day.weekday() + 1 in weekday.reading.all("weekday", "dayname")
