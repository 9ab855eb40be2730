"""Features: what tells whether an expression fixes the time that one of its meanings is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import log1p

from lede_reader.logistic import Features
from lede_reader.temporal.choice.meanings import Meaning
from lede_reader.temporal.choice.surroundings import Surroundings
from lede_reader.temporal.recognition.parsing import Parse

_A_YEAR = log1p(365.0)
_BRACKETS = frozenset("([{")
_FULL = frozenset(["day", "month"])
_MANY = 4
_FIRST_SURE_YEAR, _CENTURY = 1900, 100
# The sorts of expression that may be of no certain time: "today" is nowadays too.
_VAGUE = ("today", "away", "year", "earlier", "later", "month")


def moment_features(meaning: Meaning, around: Surroundings) -> Features:
    """What holds of a meaning, most of it by the sort of its expression.

    `far`: how far from publication, on a log scale on which a year is 1; `nearer`: how much farther
    its nearest other meaning lies.
    """
    reading, away = meaning.reading, meaning.away
    sort = _sort(reading)
    found = {sort: 1.0}
    if sort == "today":
        found["today: rank"] = log1p(around.rank)
    if away is not None:
        far = log1p(abs(away)) / _A_YEAR
        found[f"{sort}: far"] = far
        if meaning.other is not None:
            found["nearer"] = log1p(meaning.other) / _A_YEAR - far
            found |= dict.fromkeys(_direction(meaning, away, around), 1.0)
            found["soon after the last"] = float(meaning.follows)
    return found | {f"{sort}: {x}": 1.0 for x in _place(reading, sort, around)}


def clock_features(reading: Parse, days: Iterable[str], around: Surroundings) -> Features:
    """What holds of a time of day; `days`: where the text has the day: "sentence", "main"."""
    found = {"clock": 1.0} | {f"clock: day of {x}": 1.0 for x in days}
    holds = {"clock: listed": around.is_listed, "clock: a bare number": around.is_bare(reading)}
    return found | {name: 1.0 for name, does in holds.items() if does}


def _sort(reading: Parse) -> str:
    """The rule, or what a date of the calendar is made of."""
    name = reading.rule[0]
    if name == "days":
        return "today" if reading.offset == 0 else "away"
    if name != "dates":
        return name
    if reading.all("day"):
        finest = "day"
    else:
        finest = "month" if reading.all("month", "monthname", "mm") else "year"
    return finest if reading.all("year", "yy") else f"{finest} alone"


def _direction(meaning: Meaning, away: int, around: Surroundings) -> Iterator[str]:
    """Whether a meaning is past or to come, and what speaks for that."""
    reading = meaning.reading
    sort = "weekday" if reading.all("weekday", "dayname") else "date"
    way = "to come" if away > 0 else "the day itself" if not away else "past"
    if meaning.told_by:
        yield f"of the year of the {meaning.told_by}"
        return
    yield f"{sort} {way}"
    if {around.before(reading), around.before(reading, 2)} & around.language.until:
        yield f"{way}, until"
    yield f"{way}, {_tense(reading, around)}"
    if "past" not in around.tenses.tenses:
        yield f"{sort} {way}, no past in the sentence"
    if around.is_quoted(reading):
        yield f"{way}, quoted"
    if around.is_listed:
        yield f"{way}, listed"
    if around.expressions >= _MANY:
        yield f"{way}, one of many"


def _tense(reading: Parse, around: Surroundings) -> str:
    if clause := around.clause(reading):
        return f"clause in the {clause}"
    nearest = around.nearest(reading)
    return f"sentence in the {nearest}" if nearest else "no tense"


def _place(reading: Parse, sort: str, around: Surroundings) -> Iterator[str]:
    """Where an expression stands, and in what; a whole date is one anywhere."""
    if sort.startswith(_VAGUE):
        yield _tense(reading, around)
    if around.is_quoted(reading):
        yield "quoted"
    if sort in _FULL:
        return
    if around.is_listed:
        yield "listed"
    if reading.start == 0:
        yield "opens"
    if any(not word.glued for word in around.words[reading.start + 1 : reading.end]):
        yield "of several words"
    if sort == "year":
        year = reading.all("year")[0]
        yield from ["early"] * (year < _FIRST_SURE_YEAR) + ["round"] * (year % _CENTURY == 0)
    yield from _neighbours(reading, around)


def _neighbours(reading: Parse, around: Surroundings) -> Iterator[str]:
    words, before = around.words, around.before(reading)
    if before in around.language.syntax.lists.prepositions:
        yield "led by a preposition"
    elif before in _BRACKETS:
        yield "in brackets"
    elif reading.start and words[reading.start - 1].is_large:
        yield "behind a name"
    if reading.end < len(words) and words[reading.end].is_large:
        yield "before a name"
