"""The spots of a sentence: each an expression and the point that it fixes."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from lede_reader.contract import Span
from lede_reader.facts.when.normalisation.calendar import Point, as_date
from lede_reader.facts.when.normalisation.clock import is_clock, on_day
from lede_reader.facts.when.recognition.parsing import Parse
from lede_reader.facts.when.recognition.tokens import Token

_A_WEEK = 7
# "Friday (24 May)" and "Friday, the 24th of May" have so many tokens between the two.
_BESIDE = 2


class Timex(Struct, frozen=True):
    """An expression in its place; `point` is None for a time of day whose day is not near."""

    reading: Parse
    span: Span
    point: Point | None


def make_timex(words: Sequence[Token], reading: Parse, point: Point | None) -> Timex:
    """An expression of these words, with what it fixes."""
    return Timex(reading, Span(words[reading.start].start, words[reading.end - 1].end), point)


def agreed(spots: list[Timex]) -> list[Timex]:
    """A weekday beside a date of that weekday is that date: "on Friday (24 May)"."""
    found = list(spots)
    for at, (first, second) in enumerate(pairwise(spots)):
        if second.reading.start - first.reading.end > _BESIDE:
            continue
        for index, weekday, other in ((at, first, second), (at + 1, second, first)):
            if weekday.reading.rule[0].startswith("weekday") and _same_weekday(weekday, other):
                found[index] = replace(weekday, point=other.point)
    return found


def _same_weekday(weekday: Timex, other: Timex) -> bool:
    day = as_date(other.point) if other.reading.rule[0] == "dates" else None
    return day is not None and day.weekday() + 1 in weekday.reading.all("weekday", "dayname")


def clocks(
    words: Sequence[Token], readings: Iterable[Parse], days: tuple[Timex, ...]
) -> list[Timex]:
    """The times of day of a sentence, each on the nearest of its days.

    `days`: those of the sentence, in order; where there is none, the last one of its block.
    """
    at = [day.reading.start for day in days]
    found: list[Timex] = []
    for reading in readings:
        if is_clock(words, reading):
            after = bisect_left(at, reading.start)
            near = days[max(0, after - 1) : after + 1]
            nearest = min(near, key=lambda x: abs(x.reading.start - reading.start), default=None)
            day = nearest.point if nearest else None
            found.append(make_timex(words, reading, on_day(reading, day) if day else None))
    return found


def main_day(spots: list[Timex], published: date | None) -> Point | None:
    """The day that the article tells of most, if it is in the news: near publication."""
    days = Counter(spot.point for spot in spots if as_date(spot.point))
    best = max(days, key=lambda day: days[day], default=None)
    day = as_date(best)
    near = day is not None and published is not None and abs((day - published).days) <= _A_WEEK
    return best if near else None
