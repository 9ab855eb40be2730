"""Points on the calendar, each at the precision said."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

_FIRST_YEAR, _LAST_YEAR = 1000, 2199


class Point(Struct, frozen=True, gc=False):
    """A year, a month, a day, or a minute of a day; `clock` is "HH:MM"."""

    year: int
    month: int | None = None
    day: int | None = None
    clock: str | None = None

    def __str__(self) -> str:
        """ISO 8601."""
        text = f"{self.year:04}"
        text += f"-{self.month:02}" if self.month else ""
        text += f"-{self.day:02}" if self.day else ""
        return text + (f"T{self.clock}" if self.clock else "")


def point(year: int, month: int | None = None, day: int | None = None) -> Point | None:
    """A point that exists, or None ("31 June")."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    if day and not (month and day <= monthrange(year, month)[1]):
        return None
    return Point(year, month, day)


def day_of(day: date) -> Point:
    """The point of a day."""
    return Point(day.year, day.month, day.day)


def as_date(when: Point | None) -> date | None:
    """The day of a point that is exactly a day."""
    if when and when.month and when.day and not when.clock:
        return date(when.year, when.month, when.day)
    return None


def at(when: Point, hour: int, minute: int) -> Point:
    """A minute of a day."""
    return replace(when, clock=f"{hour % 24:02}:{minute:02}")


def moved(when: Point, unit: str, number: int) -> Point | None:
    """The point so many days, months or years on, no more precise than the unit; None: unknown."""
    if unit == "year":
        return point(when.year + number)
    if unit == "month" and when.month:
        months = when.year * 12 + when.month - 1 + number
        return point(months // 12, months % 12 + 1)
    if unit == "day" and when.month and when.day:
        return day_of(date(when.year, when.month, when.day) + timedelta(days=number))
    return None
