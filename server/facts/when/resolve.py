"""What an expression means: the points on the calendar that it fixes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from server.facts.when.calendar import Point, day_of, moved, point
from server.facts.when.grammar import Reading
from server.facts.when.tense import Tense

Points = tuple[Point | None, ...]

_CENTURY = 100
# How many times as far a date is felt to lie that goes against the tense: "until 8 June", written
# in May about what was said, is in two weeks, not a year ago.
_AGAINST_THE_CLAUSE, _AGAINST_THE_SENTENCE = 12, 4
# Without a tense, news is rather of what has been.
_UNTOLD = 3
# "Last Monday" on a Wednesday is the Monday of the week before.
_JUST_NOW = 2


@dataclass(frozen=True, slots=True)
class Setting:
    """What the meaning of an expression hangs on.

    `published`: the day of publication where the article is, None where the page does not say.
    `tense`: that of the clause or, where it is not `clear`, of the nearest verb in the sentence.
    `before`: the point that the text gave last, near by. `year`: the year that the text is telling
    of, where it says another than that of publication.
    """

    published: date | None
    tense: Tense | None = None
    clear: bool = False
    before: Point | None = None
    year: int | None = None


def resolved(reading: Reading, setting: Setting) -> tuple[Point, ...]:
    """The points that an expression fixes, two for a range; none where it is not certain."""
    rule = _RULES.get(reading.rule[0])
    found = rule(reading, setting) if rule else ()
    return tuple(found_point for found_point in found if found_point)


def _dates(reading: Reading, setting: Setting) -> Points:
    """A date of the calendar; what only one end of a range says is true of both."""
    months, days = reading.all("month", "monthname", "mm"), reading.all("day")
    years = _years(reading)
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


def _years(reading: Reading) -> tuple[int, ...]:
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


def _strain(setting: Setting) -> tuple[int, int]:
    """How many times as far a date in the past, and one to come, is felt to lie."""
    if not setting.tense:
        return 1, _UNTOLD
    against = _AGAINST_THE_CLAUSE if setting.clear else _AGAINST_THE_SENTENCE
    return (1, against) if setting.tense == "past" else (against, 1)


def _weekday(reading: Reading, setting: Setting) -> Points:
    future = setting.tense == "future"
    return _on(reading, setting, back=not future, least=1 if future else 0)


def _weekday_this(reading: Reading, setting: Setting) -> Points:
    """Like a weekday alone, but the day of publication may be meant in a future tense too."""
    return _on(reading, setting, back=setting.tense != "future", least=0)


def _weekday_before(reading: Reading, setting: Setting) -> Points:
    return _on(reading, setting, back=True, least=1)


def _weekday_last(reading: Reading, setting: Setting) -> Points:
    return _on(reading, setting, back=True, least=_JUST_NOW + 1)


def _weekday_after(reading: Reading, setting: Setting) -> Points:
    return _on(reading, setting, back=False, least=1)


def _on(reading: Reading, setting: Setting, *, back: bool, least: int) -> Points:
    """The nearest such weekday, at least so many days away from publication."""
    published = setting.published
    if not published:
        return ()
    weekday = reading.all("weekday", "dayname")[0] - 1
    if back:
        away = -(least + (published.weekday() - weekday - least) % 7)
    else:
        away = least + (weekday - published.weekday() - least) % 7
    return (day_of(published + timedelta(days=away)),)


def _month_before(reading: Reading, setting: Setting) -> Points:
    return _month(reading, setting, (-12, -1))


def _month_after(reading: Reading, setting: Setting) -> Points:
    return _month(reading, setting, (1, 12))


def _month(reading: Reading, setting: Setting, months: tuple[int, int]) -> Points:
    """The month of that name so many months from publication."""
    if not setting.published:
        return ()
    month = reading.all("month", "monthname")[0]
    here = day_of(setting.published)
    around = (moved(here, "month", away) for away in range(months[0], months[1] + 1))
    return tuple(found for found in around if found and found.month == month)


def _days(reading: Reading, setting: Setting) -> Points:
    if not setting.published:
        return ()
    return (day_of(setting.published + timedelta(days=reading.offset)),)


def _months_away(reading: Reading, setting: Setting) -> Points:
    if not setting.published:
        return ()
    month = moved(day_of(setting.published), "month", reading.offset)
    days = reading.all("day")
    return (point(month.year, month.month, days[0] if days else None) if month else None,)


def _years_away(reading: Reading, setting: Setting) -> Points:
    if not setting.published:
        return ()
    months, days = reading.all("month", "monthname"), reading.all("day")
    year = setting.published.year + reading.offset
    return (point(year, _end(months, 0), _end(days, 0)),)


def _ago(reading: Reading, setting: Setting) -> Points:
    return _away(reading, _today(setting), -1)


def _ahead(reading: Reading, setting: Setting) -> Points:
    return _away(reading, _today(setting), 1)


def _later(reading: Reading, setting: Setting) -> Points:
    return _away(reading, setting.before, 1)


def _earlier(reading: Reading, setting: Setting) -> Points:
    return _away(reading, setting.before, -1)


def _today(setting: Setting) -> Point | None:
    return day_of(setting.published) if setting.published else None


def _away(reading: Reading, base: Point | None, sign: int) -> Points:
    """So many of the rule's units from a point, one where the text gives no number."""
    number = (*reading.all("number"), 1)[0]
    return (moved(base, reading.unit, sign * number) if base else None,)


_RULES: dict[str, Callable[[Reading, Setting], Points]] = {
    "dates": _dates,
    "month_alone": _dates,
    "month_in_context": _dates,
    "weekday_alone": _weekday,
    "weekday_this": _weekday_this,
    "weekday_before": _weekday_before,
    "weekday_last": _weekday_last,
    "weekday_after": _weekday_after,
    "month_before": _month_before,
    "month_after": _month_after,
    "days": _days,
    "months_away": _months_away,
    "years_away": _years_away,
    "ago": _ago,
    "ahead": _ahead,
    "later": _later,
    "earlier": _earlier,
}
