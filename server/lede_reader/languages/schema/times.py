"""How dates and times are said."""

from __future__ import annotations

from typing import Literal

from lede_reader.languages.schema.words import Words

TimeUnit = Literal["day", "month", "year"]


class TimeWords(Words, frozen=True):
    """`[time]`: months, weekdays, and the templates of expressions that fix a time.

    A template is a phrase with slots: "{weekday}, {day} {month}". `[ of]` may be missing, `(a|b)`
    is either, `{name}` with a name of `words` is any of its phrases, and `<…>` is the expression
    itself where words around it are evidence only: "in <{monthname}>". The slots: `{month}` and
    `{weekday}` in full or short, `{monthname}` and `{dayname}` in full, `{day}` (1–31, with a
    suffix or as an ordinal), `{mm}`, `{year}`, `{yy}`, `{number}`, `{hour}`, `{minute}`.
    Keys that are numbers count from publication: -1 is yesterday, last month, last year.
    """

    months: tuple[tuple[str, ...], ...] = ()
    """From January, in full and short ("Jan."); from CLDR by `lexicography/time.py`."""
    weekdays: tuple[tuple[str, ...], ...] = ()
    """From Monday, likewise."""
    more_months: dict[int, tuple[str, ...]] = {}
    more_weekdays: dict[int, tuple[str, ...]] = {}
    doubtful: tuple[str, ...] = ()
    """Names of months that alone may be another word: "May"."""
    day_suffixes: tuple[str, ...] = ()
    """What may follow a day's number: "3rd", "3.", "1er"."""
    first_days: dict[str, int] = {}
    """Days in words: "primero"."""
    numbers: dict[str, int] = {}
    words: dict[str, tuple[str, ...]] = {}
    """Sets of phrases for the templates."""

    dates: tuple[str, ...] = ()
    """Dates of the calendar, without a year too; two of one slot are a range's ends."""
    holidays: dict[str, tuple[str, ...]] = {}
    """Days of the year by names of their own: "12-31" is "New Year's Eve"."""
    month_alone: tuple[str, ...] = ()
    month_in_context: tuple[str, ...] = ()
    """A month by its name where the words around it leave no doubt."""
    weekday_alone: tuple[str, ...] = ()
    """A weekday, whose week the tense tells."""
    weekday_this: tuple[str, ...] = ()
    """The same, but the day of publication may be meant in a future tense too: "this Sunday"."""
    weekday_before: tuple[str, ...] = ()
    """The latest such weekday before the day of publication."""
    weekday_last: tuple[str, ...] = ()
    """The same, but of the week before where that would be a day or two ago."""
    weekday_after: tuple[str, ...] = ()
    """The first such weekday after the day of publication."""
    month_before: tuple[str, ...] = ()
    month_after: tuple[str, ...] = ()
    days: dict[int, tuple[str, ...]] = {}
    weeks_away: dict[int, tuple[str, ...]] = {}
    """A weekday of a week, from Monday to Sunday: "Tuesday last week"."""
    months_away: dict[int, tuple[str, ...]] = {}
    years_away: dict[int, tuple[str, ...]] = {}
    ago: dict[TimeUnit, tuple[str, ...]] = {}
    """So long before publication."""
    ahead: dict[TimeUnit, tuple[str, ...]] = {}
    later: dict[TimeUnit, tuple[str, ...]] = {}
    """So long after the date that the text gave last; one where the template has no number."""
    earlier: dict[TimeUnit, tuple[str, ...]] = {}
    clock: tuple[str, ...] = ()
    """Times of day; from midnight, or before noon, or after it."""
    clock_am: tuple[str, ...] = ()
    clock_pm: tuple[str, ...] = ()
    noon: tuple[str, ...] = ()
    midnight: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    """What looks like a date and is none: "every {weekday}", "{year} people"."""

    range_joins: tuple[str, ...] = ()
    """What stands between the ends of a range: "3 to 5 May"; between two expressions after an
    opening only: "from 2019 until 2021"."""
    range_openings: tuple[str, ...] = ()
    """Words before such a range; with "" among them it needs none."""
    range_pairs: dict[str, tuple[str, ...]] = {}
    """What joins after an opening of its own alone: "between" 3 "and" 5 May."""
    moving: tuple[str, ...] = ()
    """Words of a sentence whose two times are no range: "postponed from 3 to 5 May"."""
    year_after: tuple[str, ...] = ()
    """Words before a year, which make a number below 1900 one."""
    until: tuple[str, ...] = ()
    """Words before a time that is rather to come: "by", "until"."""
    future: tuple[str, ...] = ()
    """Words and phrases of a clause that tells what is to come."""
    future_endings: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    unreal: tuple[str, ...] = ()
    """What tells of something that did not come about, so that its time may be past or to come."""
    past_endings: tuple[str, ...] = ()
    weak_past_endings: tuple[str, ...] = ()
    """Those that adjectives have too, so that they tell the past before a small letter alone."""
    never_past: tuple[str, ...] = ()
    """Words with such an ending that are no past form: "heute", "könnte"."""
    past_closing: tuple[str, ...] = ()
    """Words after an expression that make its clause past, whatever stands before: "worden"."""
