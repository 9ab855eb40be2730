"""The expressions of a text in order, each in the likeliest of its meanings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain

from msgspec import Struct

from lede_reader.languages.times.tree import Grammar
from lede_reader.logistic import Features
from lede_reader.nlp.document import Document, Tokens
from lede_reader.temporal.choice.features import moment_features
from lede_reader.temporal.choice.meanings import Meaning, Points, meanings
from lede_reader.temporal.choice.surroundings import Surroundings
from lede_reader.temporal.clocks import Clock, find_clocks
from lede_reader.temporal.normalisation.tense import find_tenses
from lede_reader.temporal.ranges import ranged
from lede_reader.temporal.recognition.belief import Belief
from lede_reader.temporal.recognition.parsing import Parse, parse_times
from lede_reader.temporal.recognition.tokens import Token, pieces, span_of, split_tokens
from lede_reader.temporal.thread import Thread
from lede_reader.temporal.timexes import Timex, agreed
from lede_reader.temporal.titles import titled_years

Weighed = tuple[Meaning, Features]


class Told(Struct, frozen=True):
    """What a sentence tells: the points that it fixes, and times of day, of whatever day."""

    timexes: list[Timex]
    clocks: list[Clock]


def tell(document: Document, published: date | None) -> Iterator[Told]:
    """What each sentence that has an expression tells, in order."""
    model = document.language.models.moment
    thread, titled = Thread(published), titled_years(document)
    quotations = [quotation.span for quotation in document.quotations]
    for index, words, readings in _expressions(document):
        section = document.sentences[index].section
        thread = thread.enter(section, titled[section])
        tenses = find_tenses(words, document.language.tenses)
        kind = document.blocks[section].kind
        around = Surroundings(
            words, index, kind, len(readings), tenses, quotations, document.language
        )
        timexes: list[Timex] = []
        for choices in readings:
            weighed = _weigh(choices, thread, around)
            best = sorted(weighed, key=lambda x: model.score(x[1]), reverse=True)
            if best and not _are_at_odds(best):
                thread = thread.tell(best[0][0].reading, best[0][0].points)
                timexes += _timexes(best, words)
        timexes = ranged(agreed(timexes), words, document.language.ranges)
        days = [x for x in timexes if x.point.day]
        clocks = find_clocks((x[0] for x in readings), around, days, thread.day)
        yield Told(timexes, list(clocks))


def _weigh(choices: Sequence[Parse], thread: Thread, around: Surroundings) -> list[Weighed]:
    """The meanings of an expression, each with what tells whether it is meant."""
    tense = around.clause(choices[0]) or around.nearest(choices[0])
    setting = thread.setting(tense, clear=False)
    found = chain.from_iterable(meanings(reading, setting) for reading in choices)
    return [(meaning, moment_features(meaning, around)) for meaning in found]


def _are_at_odds(best: Sequence[Weighed]) -> bool:
    """Whether an expression can be read in two ways that fix other times: "03/04/2024"."""
    firsts: dict[Parse, Points] = {}
    for meaning, _ in best:
        firsts.setdefault(meaning.reading, meaning.points)
    return len(set(firsts.values())) > 1


def _timexes(best: Sequence[Weighed], words: Sequence[Token]) -> Iterator[Timex]:
    """The points of the first meaning; the first point has what might be meant instead."""
    (meaning, features), *rest = best
    span = span_of(words, meaning.reading)
    others = tuple((other.points[0], x) for other, x in rest)
    for at, point in enumerate(meaning.points):
        yield Timex(meaning.reading, span, point, features, others if not at else ())


def _expressions(
    document: Document,
) -> Iterator[tuple[int, Sequence[Token], list[tuple[Parse, ...]]]]:
    """Each sentence that has an expression: its index and words, and the readings of each."""
    language = document.language
    templates, belief = language.time_grammar, Belief(document, language.times)
    uncut = {document.tokens.all[at].sentence for at in document.tokens.uncut}
    for index in _telling(document.tokens, templates):
        words = document.tokens.of(index)
        if index in uncut:
            words = split_tokens(words)
        believed = (belief.of(words, choices) for choices in parse_times(templates, words))
        readings = [choices for choices in believed if choices]
        if readings:
            yield index, words, readings


def _telling(tokens: Tokens, templates: Grammar) -> list[int]:
    """The sentences that have a number or a word that every other expression needs one of."""
    every, kernels, looks = tokens.all, templates.kernels, tokens.looks.items()
    telling = {word for word, (low, shape, _) in looks if low in kernels or shape == "number"}
    for word in {every[at].text for at in tokens.uncut} - telling:
        if any(x[0].isdigit() or x.lower() in kernels for x in pieces(word)):
            telling.add(word)
    return sorted({token.sentence for token in every if token.text in telling})
