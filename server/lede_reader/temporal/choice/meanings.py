"""The meanings of an expression: to come, past, or of the year that the text tells of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from lede_reader.languages.times.tense_markers import Tense
from lede_reader.temporal.normalisation.calendar import Point, as_date
from lede_reader.temporal.normalisation.rules import hangs_on_tense, normalise
from lede_reader.temporal.normalisation.setting import Setting
from lede_reader.temporal.recognition.parsing import Parse

_YEAR, _MONTH = 365, 30.4
_SOON = 60
_TENSES: tuple[Tense, ...] = ("past", "future")

Points = tuple[Point, ...]
Naming = Literal["text", "heading"]


class Meaning(Struct, frozen=True):
    """The points that an expression may fix, two of a range.

    `away`: days from publication to the first; None where the page has no time of publication.
    `told_by`: what names its year: the text that goes before, or the heading over it. `other`: how
    far, in days, the nearest of its other meanings lies, if it has any. `follows`: it lies soon
    after the day that the text gave last.
    """

    reading: Parse
    points: Points
    away: int | None
    told_by: Naming | None = None
    other: int | None = None
    follows: bool = False


def meanings(reading: Parse, setting: Setting) -> tuple[Meaning, ...]:
    """Every meaning that an expression may have, each once; none where it fixes nothing."""
    found: dict[Points, Meaning] = {}
    for points, told_by in _points(reading, setting):
        if points and points not in found:
            found[points] = Meaning(reading, points, _away(points[0], setting.published), told_by)
    every = tuple(found.values())
    last = as_date(setting.before)
    return tuple(
        replace(x, other=_nearest(x, every), follows=_is_soon_after(x.points[0], last))
        for x in every
    )


def _points(reading: Parse, setting: Setting) -> Iterator[tuple[Points, Naming | None]]:
    """The points of each meaning, and what names their year."""
    if not hangs_on_tense(reading):
        yield normalise(reading, setting), None
        return
    if setting.year and not _is_over(setting):
        yield normalise(reading, setting), "text"
        return
    if setting.titled:
        yield normalise(reading, replace(setting, year=setting.titled)), "heading"
    if not setting.published:
        return
    if not reading.all("month", "monthname", "mm"):
        for tense in _TENSES:
            yield normalise(reading, replace(setting, tense=tense, clear=True)), None
        return
    here = setting.published.year
    years = [normalise(reading, replace(setting, year=here + x)) for x in (-1, 0, 1)]
    away = [(x, _away(x[0], setting.published) or 0) for x in years if x]
    yield from [(points, None) for points, days in away if days <= 0][-1:]
    yield from [(points, None) for points, days in away if days > 0][:1]


def _is_over(setting: Setting) -> bool:
    """Whether the year that the text told of is not meant: what is to come lies in none past."""
    past = setting.published and setting.year and setting.year < setting.published.year
    return bool(past) and setting.tense == "future"


def _away(point: Point, published: date | None) -> int | None:
    if not published:
        return None
    years = point.year - published.year
    if point.month is None:
        return years * _YEAR
    if point.day is None:
        return round((years * 12 + point.month - published.month) * _MONTH)
    return (date(point.year, point.month, point.day) - published).days


def _is_soon_after(point: Point, last: date | None) -> bool:
    day = as_date(point)
    return day is not None and last is not None and 0 < (day - last).days <= _SOON


def _nearest(meaning: Meaning, every: tuple[Meaning, ...]) -> int | None:
    others = [abs(x.away) for x in every if x is not meaning and x.away is not None]
    return min(others, default=None)
