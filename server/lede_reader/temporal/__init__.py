"""When: the expressions that fix a time on the calendar."""

from __future__ import annotations

from datetime import date

from lede_reader.contract import Moment
from lede_reader.nlp.document import Document
from lede_reader.temporal.clocks import main_day, weigh_clock
from lede_reader.temporal.telling import tell
from lede_reader.temporal.timexes import Timex

__all__ = ["find", "weigh_times"]

_FIRST_YEAR, _LAST_YEAR = 1500, 2190
_LIKELY = 0.5


def find(document: Document) -> tuple[Moment, ...]:
    """Finds the moments, in the order of the text, which tells the news first."""
    likely = document.language.models.moment.probability
    moments: list[Moment] = []
    for timex in weigh_times(document):
        chance = likely(timex.features)
        if chance >= _LIKELY:
            text = document.content[timex.span.start : timex.span.end]
            is_range = timex.end is not None and likely(timex.end.features) >= _LIKELY
            end = str(timex.end.point) if timex.end and is_range else None
            moments.append(Moment(text, str(timex.point), timex.span, round(chance, 2), end))
    return tuple(moments)


def weigh_times(document: Document) -> list[Timex]:
    """Every expression with the likeliest of its points, likely or not, in order."""
    published = _published(document)
    sentences = list(tell(document, published))
    main = main_day((x for told in sentences for x in told.timexes), published)
    score = document.language.models.moment.score
    found = [timex for told in sentences for timex in told.timexes]
    for clock in (x for told in sentences for x in told.clocks):
        weighed = weigh_clock(clock, main, published)
        if weighed:
            best, *rest = sorted(weighed, key=lambda x: score(x[1]), reverse=True)
            found.append(Timex(clock.reading, clock.span, *best, tuple(rest)))
    return sorted(found, key=lambda timex: timex.span)


def _published(document: Document) -> date | None:
    """The day of publication in the article's own time zone; None too where it cannot be true."""
    day = document.published.date() if document.published else None
    return day if day and _FIRST_YEAR < day.year < _LAST_YEAR else None
