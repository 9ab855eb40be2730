"""Reads a point in time as pages write it: in markup, in a script's format, or in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from functools import cache

from lede_reader.languages.files import language_files
from lede_reader.metadata.cldr import UNKNOWN, Calendar
from lede_reader.metadata.cldr import calendar as calendar_of
from lede_reader.metadata.zones import offset, zone

_LONGEST = 200
_YEARS = range(1900, 2101)
_ISO = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)"
    r"(?:[T ]{1,2}(?P<hour>\d\d?):(?P<minute>\d\d)(?::(?P<second>\d\d))?(?:[.,]\d{1,9})?"
    r"\s?(?P<zone>Z\b|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d\b)?)?"
)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?")
_EPOCH = re.compile(r"\d{10}|\d{13}")
_DIGITS = re.compile(
    r"(?<!\d)(?P<a>\d{1,4})\s?(?P<mark>[./\-])\s?(?P<b>\d{1,2})\s?(?P=mark)\s?(?P<c>\d{2,4})(?!\d)"
)
# "20242:23 PM": a year and a time that the page set apart by style alone
_GLUED = re.compile(r"(?<!\d)((?:19|20)\d\d)(?=\d{1,2}:\d\d)")
# What content systems and databases hold where there is no date.
_NEVER = frozenset([date(1900, 1, 1), date(1969, 12, 31), date(1970, 1, 1)])
# The Buddhist calendar counts from 543 years earlier.
_BUDDHIST, _EARLIER = range(2443, 2644), 543
_EAST_ASIAN = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_CLOCK = re.compile(
    r"(?<![\d.,:])(?P<hour>\d{1,2})"
    r"(?:\s?[:.h時时시點点]\s?(?P<minute>\d\d|\d(?=\s?[分분]))(?!\d)"
    r"(?:(?:[:.]|\s?[分분]\s?)(?P<second>\d\d))?"
    r"|\s?[時时시點点](?!\s?\d)"
    r"|(?=\s?[ap]\.?\s?m\b))"
    r"\s?(?P<half>[ap]\.?\s?m\b\.?)?",
    re.IGNORECASE,
)
_HALF = re.compile(r"\d\s?[ap]\.?\s?m\b", re.IGNORECASE)
_ASIAN_LANGUAGES = ("ja", "ko", "zh")
_LONGEST_HALF = 20
# marks above and below letters are no word characters
_WORD = re.compile(r"[^\s\d_.,:;()\[\]|/·•–—’'\"-]+\.?")
_NUMBER = re.compile(r"(?<![\d:.])\d{1,4}(?!\d|[:]\d)")


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, and the time of day and the offset where they are said."""

    day: date
    clock: tuple[int, int, int] | None = None
    zone: tzinfo | None = None

    @property
    def iso(self) -> str:
        """ISO 8601 at the precision said."""
        if self.clock is None:
            return self.day.isoformat()
        return self.at.isoformat(timespec="seconds")

    @property
    def at(self) -> datetime:
        """The moment as a datetime, at midnight where only the day is said."""
        hour, minute, second = self.clock or (0, 0, 0)
        return datetime(
            self.day.year, self.day.month, self.day.day, hour, minute, second, tzinfo=self.zone
        )

    @property
    def precise(self) -> bool:
        """Whether a time of day is said; midnight to the second is what a date alone becomes."""
        return self.clock is not None and self.clock != (0, 0, 0)

    @property
    def exact(self) -> bool:
        """Whether a time of day is said, and on whose clock."""
        return self.precise and self.zone is not None


def parse(text: str | None, calendar: Calendar = UNKNOWN) -> Moment | None:
    """Reads a moment in any of the ways that pages write one; None where there is none.

    `calendar`: how dates are written where the page comes from.
    """
    line = _GLUED.sub(r"\1 ", " ".join((text or "")[:_LONGEST].split()))
    if not line:
        return None
    return _from_number(line) or _from_iso(line, calendar) or _from_words(line, calendar)


def _from_number(line: str) -> Moment | None:
    if _EPOCH.fullmatch(line):
        at = datetime.fromtimestamp(int(line[:10]), UTC)
        return _moment(_day(at.year, at.month, at.day), (at.hour, at.minute, at.second), UTC)
    found = _COMPACT.fullmatch(line)
    if not found:
        return None
    year, month, day, hour, minute, second, shift = found.groups()
    clock = (int(hour), int(minute), int(second or 0)) if hour else None
    return _moment(_day(int(year), int(month), int(day)), clock, offset(shift))


def _from_iso(line: str, calendar: Calendar) -> Moment | None:
    found = _ISO.search(line)
    if not found:
        return None
    day = _day(int(found["year"]), int(found["month"]), int(found["day"]))
    if found["hour"] is None:
        # "2025-10-25, 12:10 Uhr" is words around an ISO day
        return _with_clock(day, line[: found.start()] + " " + line[found.end() :], calendar)
    clock = (int(found["hour"]), int(found["minute"]), int(found["second"] or 0))
    return _moment(day, clock, offset(found["zone"]))


def _from_words(line: str, calendar: Calendar) -> Moment | None:
    day, rest = _day_in_words(line, calendar)
    return _with_clock(day, rest, calendar)


def _with_clock(day: date | None, rest: str, calendar: Calendar) -> Moment | None:
    if day is None:
        return None
    found = _CLOCK.search(rest)
    if not found:
        return Moment(day)
    hour = int(found["hour"])
    second_half = _second_half(rest, found, calendar)
    if second_half is not None and hour <= 12:
        hour = hour % 12 + 12 * second_half
    clock = (hour, int(found["minute"] or 0), int(found["second"] or 0))
    return _moment(day, clock, zone(rest[found.end() :], day)) or Moment(day)


def _second_half(rest: str, clock: re.Match[str], calendar: Calendar) -> bool | None:
    """Whether a time is of the day's second half; None where it does not say so."""
    if clock["half"]:
        return clock["half"][0] in "pP"
    before = rest[: clock.start()].rstrip()[-_LONGEST_HALF:].casefold()
    after = rest[clock.end() :].lstrip()[:_LONGEST_HALF].casefold()
    for word, second in (*calendar.halves.items(), *_asian_halves()):
        ends = re.match(rf"{re.escape(word)}(?!\w)", after) is not None
        if before.endswith(word) or ends:
            return second
    return None


@cache
def _asian_halves() -> tuple[tuple[str, bool], ...]:
    """The words of the languages whose script tells them in any page."""
    return tuple(pair for tag in _ASIAN_LANGUAGES for pair in calendar_of(tag).halves.items())


def _day_in_words(line: str, calendar: Calendar) -> tuple[date | None, str]:
    """The first day in a line, and the line without it."""
    found = _EAST_ASIAN.search(line)
    if found:
        day = _day(int(found[1]), int(found[2]), int(found[3]))
        return day, line[found.end() :]
    found = _DIGITS.search(line)
    if found:
        american = calendar.month_first is None and _HALF.search(line) is not None
        day = _numeric(found, calendar.month_first or american)
        if day:
            return day, line[: found.start()] + " " + line[found.end() :]
    return _with_month_name(line, calendar)


def _numeric(found: re.Match[str], month_first: object) -> date | None:
    a, b, c = int(found["a"]), int(found["b"]), int(found["c"])
    if len(found["a"]) > 2:
        return _day(a, b, c)
    year = c if len(found["c"]) == 4 else 2000 + c
    # 13/11 can only be a day first, 11/13 only a month first
    by_day, by_month = _day(year, b, a), _day(year, a, b)
    return (by_month or by_day) if month_first else (by_day or by_month)


def _with_month_name(line: str, calendar: Calendar) -> tuple[date | None, str]:
    for word in _WORD.finditer(line):
        name = word[0].rstrip(".").casefold()
        month = calendar.months.get(name) or _months().get(name)
        if not month:
            continue
        before = list(_NUMBER.finditer(line, max(0, word.start() - 12), word.start()))
        after = list(_NUMBER.finditer(line, word.end(), word.end() + 20))
        numbers = [*before[-1:], *after[:2]]
        years = [n for n in numbers if len(n[0]) == 4]
        days = [n for n in numbers if len(n[0]) < 3]
        if years and days:
            day = _day(int(years[0][0]), month, int(days[0][0]))
            end = max(years[0].end(), days[0].end(), word.end())
            start = min(years[0].start(), days[0].start(), word.start())
            if day:
                return day, line[end:] + " " + line[:start]
    return None, ""


def _moment(
    day: date | None, clock: tuple[int, int, int] | None, shift: tzinfo | None
) -> Moment | None:
    if day is None:
        return None
    if clock and not (clock[0] < 24 and clock[1] < 60 and clock[2] < 60):
        return None
    return Moment(day, clock, shift if clock else None)


def _day(year: int, month: int, day: int) -> date | None:
    year -= _EARLIER if year in _BUDDHIST else 0
    try:
        found = date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None
    return None if found in _NEVER else found


@cache
def _months() -> dict[str, int]:
    """Every pack's names of months, case folded; one that two languages disagree on is left out."""
    found: dict[str, int] = {}
    for pack in language_files().values():
        for number, names in enumerate(pack.byline.months, 1):
            for name in names.split():
                known = found.setdefault(name.casefold(), number)
                found[name.casefold()] = number if known == number else 0
    return found
