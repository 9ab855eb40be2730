"""Interviews whose turns no label tells: questions, and who answers them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import groupby

from lede_reader.attribution.attribution import Attribution, ContentSpan
from lede_reader.contract import Span
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.nlp.document import Document
from lede_reader.syntax.clauses import find_clause_subject
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.units import Unit

# An interview has three questions at least, each of some lines at most, and answers that follow.
_QUESTIONS = 3
_LONG = 300
_ANSWER = 6
_INTRODUCED = 3


def attribute_answers(
    document: Document, units: tuple[Unit, ...], words: SyntaxLexicon
) -> dict[int, tuple[Attribution, ...]]:
    """The answers of an interview by their first unit, its other units with nothing.

    Only where the text before names who is asked, and the answers speak in the first person.
    """
    blocks = [i for i, block in enumerate(document.blocks) if block.kind not in ("figure", "code")]
    asked = [i for i in blocks if _asks(document, i)]
    if len(asked) < _QUESTIONS:
        return {}
    answers = list(_answers(asked, blocks))
    by_block = {
        block: list(found) for block, found in groupby(range(len(units)), lambda i: units[i].block)
    }
    told = [unit for answer in answers for unit in _units(answer, by_block)]
    personal = sum(_is_personal(answer, by_block, units, words) for answer in answers)
    phrase = _introduced(document, units, asked[0], words)
    if phrase is None or len(answers) < _QUESTIONS or personal * 2 < len(answers):
        return {}
    found: dict[int, tuple[Attribution, ...]] = dict.fromkeys(told, ())
    found |= {i: () for block in asked for i in by_block.get(block, ())}
    for answer in answers:
        for block in answer:
            own = by_block.get(block)
            if own:
                span = Span(units[own[0]].span.start, units[own[-1]].span.end)
                piece = (ContentSpan(span, quoted=False),)
                found[own[0]] = (Attribution(own[0], phrase, None, None, piece, way="layout"),)
    return found


def _asks(document: Document, number: int) -> bool:
    span = document.blocks[number].span
    asks = document.content[span.start : span.end].rstrip().endswith("?")
    return asks and span.end - span.start <= _LONG


def _answers(asked: list[int], blocks: list[int]) -> Iterator[list[int]]:
    """The blocks between two questions; behind the last one, one block alone."""
    places = [bisect_left(blocks, question) for question in asked]
    for place, following in zip(places, [*places[1:], places[-1] + 2], strict=True):
        answer = blocks[place + 1 : following]
        if len(answer) > _ANSWER:
            answer = answer[:1]
        if answer:
            yield answer


def _units(answer: list[int], by_block: dict[int, list[int]]) -> list[int]:
    return [unit for block in answer for unit in by_block.get(block, ())]


def _is_personal(
    answer: list[int], by_block: dict[int, list[int]], units: tuple[Unit, ...], words: SyntaxLexicon
) -> bool:
    """Whether an answer says "I", "we" or "me"."""
    own = words.lists.others
    return any(token.low in own for i in _units(answer, by_block) for token in units[i].tokens)


def _introduced(
    document: Document, units: tuple[Unit, ...], first: int, words: SyntaxLexicon
) -> NounPhrase | None:
    """The person last named as a subject before the first question, else the last one named."""
    found: NounPhrase | None = None
    for unit in units:
        if unit.block >= first:
            break
        if unit.block < first - _INTRODUCED:
            continue
        subject = find_clause_subject(unit.tokens, len(unit.tokens), words)
        if subject is not None and subject.kind == "name":
            named = document.entities[subject.name]
            found = subject if named.kind == "person" and not named.byline else found
    return found
