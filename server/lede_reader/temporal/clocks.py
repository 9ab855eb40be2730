"""The times of day of a text, each on the day that it is told of."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct

from lede_reader.contract import Span
from lede_reader.temporal.choice.features import clock_features
from lede_reader.temporal.choice.surroundings import Surroundings
from lede_reader.temporal.normalisation.calendar import Point, as_date, day_of
from lede_reader.temporal.normalisation.clock import is_clock, on_day
from lede_reader.temporal.recognition.parsing import Parse
from lede_reader.temporal.recognition.tokens import span_of
from lede_reader.temporal.timexes import Timex, Weighed

_A_WEEK = 7


class Clock(Struct, frozen=True):
    """A time of day in its place; `days`: those that it may be of, by where the text has them."""

    reading: Parse
    span: Span
    days: tuple[tuple[str, Point], ...]
    around: Surroundings


def find_clocks(
    readings: Iterable[Parse], around: Surroundings, own: Sequence[Timex], told: Point | None
) -> Iterator[Clock]:
    """The times of day of a sentence; `own`: its days, in order. `told`: the day told last."""
    at = [day.reading.start for day in own]
    for reading in readings:
        if not is_clock(around.words, reading):
            continue
        after = bisect_left(at, reading.start)
        near = own[max(0, after - 1) : after + 1]
        nearest = min(near, key=lambda x: abs(x.reading.start - reading.start), default=None)
        days = [("sentence", nearest.point)] if nearest else []
        days += [("told last", told)] if told else []
        yield Clock(reading, span_of(around.words, reading), tuple(days), around)


def weigh_clock(clock: Clock, main: Point | None, published: date | None) -> list[Weighed]:
    """The minutes that a time of day may be, each with what tells whether it is."""
    days = [*clock.days, *([("main", main)] if main else [])]
    days += [("publication", day_of(published))] if published else []
    where: dict[Point, list[str]] = {}
    for name, day in days:
        where.setdefault(Point(day.year, day.month, day.day), []).append(name)
    return [
        (minute, clock_features(clock.reading, names, clock.around))
        for day, names in where.items()
        if (minute := on_day(clock.reading, day))
    ]


def main_day(spots: Iterable[Timex], published: date | None) -> Point | None:
    """The day that the article tells of most, if it is in the news: near publication."""
    days = Counter(spot.point for spot in spots if as_date(spot.point))
    best = max(days, key=lambda day: days[day], default=None)
    day = as_date(best)
    near = day is not None and published is not None and abs((day - published).days) <= _A_WEEK
    return best if near else None
