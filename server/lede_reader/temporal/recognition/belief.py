"""Whether what looks like a time is one: "May" may be a minister, "2000" a number of people."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import takewhile

from lede_reader.contract import Span
from lede_reader.languages.schema.times import TimeWords
from lede_reader.nlp.document import Document
from lede_reader.temporal.recognition.parsing import Parse
from lede_reader.temporal.recognition.tokens import Token

_FIRST_SURE_YEAR, _LAST_SURE_YEAR = 1900, 2100
_CENTURY = 100
# A street's name has so many words.
_LONGEST = 4
_COPYRIGHT = frozenset(["©", "copyright"])
_MARKS = frozenset("\"“”„‟«»‹›‘’'‚")
_NAMED = ("month_alone", "month_in_context", "weekday_alone")


class Belief:
    """The doubts of one article, with the words of its language."""

    def __init__(self, document: Document, words: TimeWords) -> None:
        self._words, self._sited = words, document.language.places.sited
        parties = (name for name in document.entities if name.kind in ("person", "organization"))
        self._mentions = sorted({mention for name in parties for mention in name.mentions})

    def of(self, found: Sequence[Token], choices: tuple[Parse, ...]) -> tuple[Parse, ...]:
        """The readings of an expression that may stand for a time."""
        if any(reading.rule[0] == "never" for reading in choices):
            return ()
        return tuple(reading for reading in choices if self._holds(found, reading))

    def _holds(self, found: Sequence[Token], reading: Parse) -> bool:
        name = reading.rule[0]
        first, last = found[reading.start], found[reading.end - 1]
        if name in _NAMED and self._in_a_name(Span(first.start, last.end)):
            return False
        if name in ("month_alone", "days") and reading.end - reading.start == 1:
            return first.text not in self._words.doubtful
        if name == "dates" and first is last and [x for x, _ in reading.values] == ["year"]:
            return self._is_year(found, reading.start)
        return True

    def _in_a_name(self, span: Span) -> bool:
        """Whether a longer name holds the expression: "Sunday Times"."""
        at = bisect_right(self._mentions, Span(span.start, span.end)) - 1
        here = self._mentions[at : at + 2] if at >= 0 else self._mentions[:1]
        return any(x.start <= span.start and span.end <= x.end and x != span for x in here)

    def _is_year(self, found: Sequence[Token], at: int) -> bool:
        year = int(found[at].text)
        before = found[at - 1].lower if at else ""
        after = found[at + 1] if at + 1 < len(found) else None
        if before in _COPYRIGHT or _is_title(found, at) or self._is_house(found, at):
            return False
        led = before in self._words.year_after or before == "("
        leads = (
            after is not None and after.text.islower() and after.text not in self._words.year_after
        )
        if _FIRST_SURE_YEAR <= year <= _LAST_SURE_YEAR:
            return led or not leads or year % _CENTURY != 0
        return led and not leads

    def _is_house(self, found: Sequence[Token], at: int) -> bool:
        """Whether a number is a house's: "1119 Eighth Street"."""
        named = list(takewhile(lambda word: word.is_large, found[at + 1 : at + 1 + _LONGEST]))
        return len(named) > 1 and any(word.lower in self._sited for word in named[1:])


def _is_title(found: Sequence[Token], at: int) -> bool:
    """Whether a year is all that stands between quotation marks: the film “1917,”."""
    after = [word.text for word in found[at + 1 : at + 3]]
    after = after[1:] if after[:1] == [","] else after
    return at > 0 and bool(after) and found[at - 1].text in _MARKS and after[0] in _MARKS
