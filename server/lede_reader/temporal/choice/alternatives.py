"""The meanings that an expression may have: one to come, one that has been, one of another year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from lede_reader.temporal.normalisation.calendar import Point
from lede_reader.temporal.normalisation.rules import hangs_on_tense, normalise
from lede_reader.temporal.normalisation.setting import Setting
from lede_reader.temporal.recognition.parsing import Parse

_UNPRECISE_DAY, _UNPRECISE_MONTH = 1, 1


class Meaning(Struct, frozen=True):
    """The points that an expression may fix.

    `away`: days from publication to the first one, from the middle of a month or year; None where
    nothing tells. `told`: it is of the year that the text is telling of. `other`: how many days
    away the nearest of the other meanings is.
    """

    reading: Parse
    points: tuple[Point, ...]
    away: int | None
    told: bool = False
    other: int | None = None


def meanings(reading: Parse, setting: Setting) -> tuple[Meaning, ...]:
    """Every meaning that an expression may have, each once; none where it fixes nothing."""
    found: dict[tuple[Point, ...], Meaning] = {}
    for points, told in _points(reading, setting):
        if points and points not in found:
            found[points] = Meaning(reading, points, _away(points[0], setting.published), told)
    every = tuple(found.values())
    return tuple(replace(x, other=_nearest(x, every)) for x in every)


def _points(reading: Parse, setting: Setting) -> Iterator[tuple[tuple[Point, ...], bool]]:
    yield normalise(reading, setting), setting.year is not None
    if not hangs_on_tense(reading) or not setting.published:
        return
    for tense in ("past", "future"):
        yield normalise(reading, replace(setting, tense=tense, clear=True, year=None)), False
    if reading.rule[0] in _OF_A_YEAR:
        here = setting.published.year
        years = [normalise(reading, replace(setting, year=here + x)) for x in (-1, 0, 1)]
        ahead = [x for x in years if x and (_away(x[0], setting.published) or 0) > 0][:1]
        back = [x for x in years if x and (_away(x[-1], setting.published) or 0) <= 0][-1:]
        for points in (*back, *ahead):
            yield points, False


def _away(point: Point, published: date | None) -> int | None:
    if not published:
        return None
    years = point.year - published.year
    if point.month is None:
        return years * 365
    months = years * 12 + point.month - published.month
    if point.day is None:
        return round(months * 30.4)
    return (date(point.year, point.month, point.day) - published).days


def _nearest(meaning: Meaning, every: tuple[Meaning, ...]) -> int | None:
    others = [abs(x.away) for x in every if x is not meaning and x.away is not None]
    return min(others, default=None)


_OF_A_YEAR = frozenset(("dates", "month_alone", "month_in_context"))
