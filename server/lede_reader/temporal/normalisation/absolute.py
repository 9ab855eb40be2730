"""Dates of the calendar, whole or without their year."""

from __future__ import annotations

from datetime import timedelta

from lede_reader.temporal.normalisation.calendar import Point, day_of, point
from lede_reader.temporal.normalisation.setting import Setting
from lede_reader.temporal.recognition.parsing import Parse

_CENTURY = 100
_TWO_MONTHS = 60
# How many times as far a date is felt to lie that goes against the tense: "until 8 June", written
# in May about what was said, is in two weeks, not a year ago.
_AGAINST_THE_CLAUSE, _AGAINST_THE_SENTENCE = 12, 4
# Without a tense, news is rather of what has been.
_UNTOLD = 3


def normalise_date(reading: Parse, setting: Setting) -> tuple[Point | None, ...]:
    """A date of the calendar; what only one end of a range says is true of both."""
    months, days = reading.all("month", "monthname", "mm"), reading.all("day")
    years = _years(reading)
    if not years and not months and days:
        return (_day_of_weekday(reading, days[0], setting),)
    if not years and months:
        years = _unsaid_year(months[0], days[0] if days else None, setting)
    if not years:
        return ()
    ends = tuple(
        point(_end(years, end) or 0, _end(months, end), _end(days, end))
        for end in range(max(len(days), len(months), len(years)))
    )
    first, last = ends[0], ends[-1]
    if len(years) == 1 and first and last and str(last) < str(first):
        return (point(first.year - 1, first.month, first.day), last)
    return ends


def _end(values: tuple[int, ...], end: int) -> int | None:
    return values[min(end, len(values) - 1)] if values else None


def _years(reading: Parse) -> tuple[int, ...]:
    """The years of a date; "2015/16" has two, "2024-11" is none of a range and has no year."""
    years, short = reading.all("year"), reading.all("yy")
    if not short:
        return years
    if not years:
        return (2000 + short[0],)
    second = years[0] // _CENTURY * _CENTURY + short[0]
    return (years[0], second) if second > years[0] else ()


def _unsaid_year(month: int, day: int | None, setting: Setting) -> tuple[int, ...]:
    """The year of a date without one: that of the story, or the nearest that fits the tense."""
    published = setting.published
    if setting.year:
        return (setting.year,)
    if not published:
        return ()
    away = {
        year: (year - published.year) * 372 + (month - published.month) * 31 + (day - published.day)
        for day in [day or published.day]
        for year in (published.year - 1, published.year, published.year + 1)
    }
    back, ahead = _strain(setting)
    far = {year: days * ahead if days > 0 else -days * back for year, days in away.items()}
    return (min(far, key=lambda year: far[year]),)


def _day_of_weekday(reading: Parse, number: int, setting: Setting) -> Point | None:
    """The nearest day of that number and that weekday: "Wednesday 5th"."""
    weekdays = reading.all("weekday", "dayname")
    if not setting.published or not weekdays:
        return None
    back, ahead = _strain(setting)
    near = (setting.published + timedelta(days=away) for away in range(-_TWO_MONTHS, _TWO_MONTHS))
    fit = [day for day in near if day.day == number and day.weekday() == weekdays[0] - 1]
    away = {day: (day - setting.published).days for day in fit}
    best = min(fit, key=lambda day: away[day] * (ahead if away[day] > 0 else -back), default=None)
    return day_of(best) if best else None


def _strain(setting: Setting) -> tuple[int, int]:
    """How many times as far a date in the past, and one to come, is felt to lie."""
    if not setting.tense:
        return 1, _UNTOLD
    against = _AGAINST_THE_CLAUSE if setting.clear else _AGAINST_THE_SENTENCE
    return (1, against) if setting.tense == "past" else (against, 1)
