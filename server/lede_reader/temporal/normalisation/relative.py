"""Weekdays and months by their name alone, counted from publication."""

from __future__ import annotations

from datetime import timedelta

from lede_reader.temporal.normalisation.calendar import Point, day_of, moved
from lede_reader.temporal.normalisation.setting import Setting
from lede_reader.temporal.recognition.parsing import Parse

Points = tuple[Point | None, ...]

# "Last Monday" on a Wednesday is the Monday of the week before.
_JUST_NOW = 2


def weekday(reading: Parse, setting: Setting) -> Points:
    future = setting.tense == "future"
    return _on(reading, setting, back=not future, least=1 if future else 0)


def weekday_this(reading: Parse, setting: Setting) -> Points:
    """Like a weekday alone, but the day of publication may be meant in a future tense too."""
    return _on(reading, setting, back=setting.tense != "future", least=0)


def weekday_before(reading: Parse, setting: Setting) -> Points:
    return _on(reading, setting, back=True, least=1)


def weekday_last(reading: Parse, setting: Setting) -> Points:
    return _on(reading, setting, back=True, least=_JUST_NOW + 1)


def weekday_after(reading: Parse, setting: Setting) -> Points:
    return _on(reading, setting, back=False, least=1)


def _on(reading: Parse, setting: Setting, *, back: bool, least: int) -> Points:
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


def weeks_away(reading: Parse, setting: Setting) -> Points:
    """A weekday of the week before or after that of publication, each from Monday to Sunday."""
    if not setting.published:
        return ()
    weekday = reading.all("weekday", "dayname")[0] - 1
    days = weekday - setting.published.weekday() + 7 * reading.offset
    return (day_of(setting.published + timedelta(days=days)),)


def month_before(reading: Parse, setting: Setting) -> Points:
    return _month(reading, setting, (-12, -1))


def month_after(reading: Parse, setting: Setting) -> Points:
    return _month(reading, setting, (1, 12))


def _month(reading: Parse, setting: Setting, months: tuple[int, int]) -> Points:
    """The month of that name so many months from publication."""
    if not setting.published:
        return ()
    month = reading.all("month", "monthname")[0]
    here = day_of(setting.published)
    around = (moved(here, "month", away) for away in range(months[0], months[1] + 1))
    return tuple(found for found in around if found and found.month == month)
