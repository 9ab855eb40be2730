"""What an expression means: the points on the calendar that it fixes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from lede_reader.temporal.normalisation import relative
from lede_reader.temporal.normalisation.absolute import normalise_date
from lede_reader.temporal.normalisation.calendar import Point, day_of, moved, point
from lede_reader.temporal.normalisation.setting import Setting
from lede_reader.temporal.recognition.parsing import Parse

Points = tuple[Point | None, ...]


def normalise(reading: Parse, setting: Setting) -> tuple[Point, ...]:
    """The points that an expression fixes, two for a range; none where it is not certain."""
    rule = _RULES.get(reading.rule[0])
    found = rule(reading, setting) if rule else ()
    return tuple(found_point for found_point in found if found_point)


def hangs_on_tense(reading: Parse) -> bool:
    """Whether what an expression means may depend on the tense."""
    whole = reading.all("year") and not reading.all("yy")
    return reading.rule[0] in _TENSED and not whole


def _days(reading: Parse, setting: Setting) -> Points:
    if not setting.published:
        return ()
    return (day_of(setting.published + timedelta(days=reading.offset)),)


def _months_away(reading: Parse, setting: Setting) -> Points:
    if not setting.published:
        return ()
    month = moved(day_of(setting.published), "month", reading.offset)
    days = reading.all("day")
    return (point(month.year, month.month, days[0] if days else None) if month else None,)


def _years_away(reading: Parse, setting: Setting) -> Points:
    if not setting.published:
        return ()
    months, days = reading.all("month", "monthname"), reading.all("day")
    year = setting.published.year + reading.offset
    return (point(year, *months[:1], *days[:1]) if months or not days else None,)


def _ago(reading: Parse, setting: Setting) -> Points:
    return _away(reading, setting.today, -1)


def _ahead(reading: Parse, setting: Setting) -> Points:
    return _away(reading, setting.today, 1)


def _later(reading: Parse, setting: Setting) -> Points:
    return _away(reading, setting.before, 1)


def _earlier(reading: Parse, setting: Setting) -> Points:
    """What comes before the last date; "the previous year" alone, before that of publication."""
    alone = reading.unit == "year" and not reading.all("number")
    return _away(reading, setting.before or (setting.today if alone else None), -1)


def _away(reading: Parse, base: Point | None, sign: int) -> Points:
    """So many of the rule's units from a point, one where the text gives no number."""
    number = (*reading.all("number"), 1)[0]
    return (moved(base, reading.unit, sign * number) if base else None,)


_TENSED = frozenset(
    "dates holidays month_alone month_in_context weekday_alone weekday_this".split()
)
_RULES: dict[str, Callable[[Parse, Setting], Points]] = {
    "dates": normalise_date,
    "holidays": normalise_date,
    "month_alone": normalise_date,
    "month_in_context": normalise_date,
    "weekday_alone": relative.weekday,
    "weekday_this": relative.weekday_this,
    "weekday_before": relative.weekday_before,
    "weekday_last": relative.weekday_last,
    "weekday_after": relative.weekday_after,
    "month_before": relative.month_before,
    "month_after": relative.month_after,
    "days": _days,
    "weeks_away": relative.weeks_away,
    "months_away": _months_away,
    "years_away": _years_away,
    "ago": _ago,
    "ahead": _ahead,
    "later": _later,
    "earlier": _earlier,
}
