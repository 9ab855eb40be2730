"""When: the expressions that fix a time on the calendar."""

from __future__ import annotations

from dataclasses import dataclass

from server.contract import Moment, Span
from server.facts.when.belief import Belief
from server.facts.when.calendar import Point
from server.facts.when.clock import is_clock, on_day
from server.facts.when.grammar import Reading, grammar
from server.facts.when.resolve import resolved
from server.facts.when.tense import tenses
from server.facts.when.thread import Thread
from server.facts.when.tokens import Token, tokens
from server.packs import Pack
from server.text import Text

__all__ = ["find"]


@dataclass(frozen=True, slots=True)
class _Spot:
    """An expression's place in its sentence, and a point that it fixes."""

    reading: Reading
    point: Point

    def distance(self, reading: Reading) -> int:
        """Tokens between the two."""
        return max(self.reading.start - reading.end, reading.start - self.reading.end)


def find(text: Text, pack: Pack) -> tuple[Moment, ...]:
    """Finds the moments, in the order of the text, which tells the news first."""
    templates, belief = grammar(pack.lang), Belief(text, pack.time)
    thread = Thread(text.published.date() if text.published else None)
    found: list[Moment] = []
    for sentence in text.sentences:
        thread = thread.enter(sentence.section)
        words = tokens(text.content, sentence.span.start, sentence.span.end)
        believed = (belief.of(words, choices) for choices in templates.readings(words))
        readings = [choices for choices in believed if choices]
        if readings:
            thread, spots = _spots(thread, words, readings, pack)
            found += [_moment(text.content, words, spot) for spot in spots]
    return tuple(found)


def _spots(
    thread: Thread, words: list[Token], readings: list[tuple[Reading, ...]], pack: Pack
) -> tuple[Thread, list[_Spot]]:
    """What the expressions of a sentence fix, and the thread after it."""
    told = tenses(words, pack.lang)
    spots: list[_Spot] = []
    for choices in readings:
        clause = told.clause(choices[0].start, choices[0].end)
        tense = clause or told.sentence(choices[0].start, choices[0].end)
        setting = thread.setting(tense, clear=clause is not None)
        meanings = {resolved(choice, setting) for choice in choices} - {()}
        if len(meanings) == 1:
            points = meanings.pop()
            thread = thread.tell(choices[0], points)
            spots += [_Spot(choices[0], point) for point in points]
    clocks = [choices[0] for choices in readings if is_clock(words, choices[0])]
    spots += _clocks(clocks, spots, thread.day)
    return thread, sorted(spots, key=lambda spot: spot.reading.start)


def _clocks(clocks: list[Reading], spots: list[_Spot], day: Point | None) -> list[_Spot]:
    """The times of day, each on the nearest day of its sentence, or the last one before it."""
    days = [spot for spot in spots if spot.point.day]
    found: list[_Spot] = []
    for reading in clocks:
        nearest = min(days, key=lambda spot: spot.distance(reading), default=None)
        on = nearest.point if nearest else day
        minute = on_day(reading, on) if on else None
        if minute:
            found.append(_Spot(reading, minute))
    return found


def _moment(content: str, words: list[Token], spot: _Spot) -> Moment:
    span = Span(words[spot.reading.start].start, words[spot.reading.end - 1].end)
    return Moment(content[span.start : span.end], str(spot.point), span)
