"""When: the expressions that fix a time on the calendar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain

from msgspec.structs import replace

from lede_reader.contract import Moment
from lede_reader.facts.when.normalisation.clock import on_day
from lede_reader.facts.when.normalisation.rules import hangs_on_tense, normalise
from lede_reader.facts.when.normalisation.tense import Tenses, find_tenses
from lede_reader.facts.when.recognition.belief import Belief
from lede_reader.facts.when.recognition.parsing import Parse, parse_times
from lede_reader.facts.when.recognition.tokens import Token, pieces, split_tokens
from lede_reader.facts.when.thread import Thread
from lede_reader.facts.when.timexes import Timex, agreed, clocks, main_day, make_timex
from lede_reader.languages import Language
from lede_reader.languages.times.tree import Grammar
from lede_reader.nlp.document import Document, Tokens

__all__ = ["find"]

_FIRST_YEAR, _LAST_YEAR = 1500, 2190


def find(document: Document) -> tuple[Moment, ...]:
    """Finds the moments, in the order of the text, which tells the news first."""
    found = list(chain.from_iterable(_sentences(document)))
    main = main_day(found, _published(document))
    moments: list[Moment] = []
    for each in found:
        point = each.point or (on_day(each.reading, main) if main else None)
        if point:
            expression = document.content[each.span.start : each.span.end]
            moments.append(Moment(expression, str(point), each.span))
    return tuple(moments)


def _published(document: Document) -> date | None:
    """The day of publication in the article's own time zone; None too where it cannot be true."""
    day = document.published.date() if document.published else None
    return day if day and _FIRST_YEAR < day.year < _LAST_YEAR else None


def _sentences(document: Document) -> Iterator[list[Timex]]:
    """The spots of each sentence, in order."""
    language = document.language
    templates, belief = language.time_grammar, Belief(document, language.times)
    thread = Thread(_published(document))
    uncut = {document.tokens.all[at].sentence for at in document.tokens.uncut}
    for index in _telling(document.tokens, templates):
        sentence, words = document.sentences[index], document.tokens.of(index)
        if index in uncut:
            words = split_tokens(words)
        believed = (belief.of(words, choices) for choices in parse_times(templates, words))
        readings = [choices for choices in believed if choices]
        if readings:
            thread, spots = _spots(thread.enter(sentence.section), words, readings, language)
            yield spots


def _telling(tokens: Tokens, templates: Grammar) -> list[int]:
    """The sentences that have a number or a word that every other expression needs one of."""
    every, kernels, looks = tokens.all, templates.kernels, tokens.looks.items()
    telling = {word for word, (low, shape, _) in looks if low in kernels or shape == "number"}
    for word in {every[at].text for at in tokens.uncut} - telling:
        if any(x[0].isdigit() or x.lower() in kernels for x in pieces(word)):
            telling.add(word)
    return sorted({token.sentence for token in every if token.text in telling})


def _spots(
    thread: Thread, words: Sequence[Token], readings: list[tuple[Parse, ...]], language: Language
) -> tuple[Thread, list[Timex]]:
    """What the expressions of a sentence fix, and the thread after it."""
    tensed = any(hangs_on_tense(reading) for choices in readings for reading in choices)
    told = find_tenses(words, language.tenses) if tensed else Tenses()
    spots: list[Timex] = []
    for choices in readings:
        clause = told.clause(choices[0].start, choices[0].end)
        tense = clause or told.sentence(choices[0].start, choices[0].end)
        setting = thread.setting(tense, clear=clause is not None)
        meanings = {normalise(choice, setting) for choice in choices} - {()}
        if len(meanings) == 1:
            points = meanings.pop()
            thread = thread.tell(choices[0], points)
            spots += [make_timex(words, choices[0], point) for point in points]
    spots = agreed(spots)
    days = tuple(each for each in spots if each.point and each.point.day) or thread.days
    spots += clocks(words, (choices[0] for choices in readings), days)
    return replace(thread, days=days), sorted(spots, key=lambda each: each.span)
