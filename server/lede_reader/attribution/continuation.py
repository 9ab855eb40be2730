"""Quotations without a cue of their own: they go on from whoever spoke before."""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from lede_reader.attribution.attribution import Attribution, ContentSpan
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.nlp.document import Document
from lede_reader.syntax.clauses import find_clause_subject
from lede_reader.syntax.moods import is_reported
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.noun_phrases.rightward import phrase_after
from lede_reader.syntax.units import Unit

_AND = re.compile(r"^[AC]{1,2}:(?=Q)")
_NEVER = -10  # so many blocks ago that nothing goes on with it


class Attributed(Struct, frozen=True):
    """The units of a text, and who speaks in each: by its cues, and by how the page is laid out."""

    units: tuple[Unit, ...]
    by_cues: list[tuple[Attribution, ...]]
    by_layout: dict[int, tuple[Attribution, ...]]


def continue_quotations(
    document: Document, told: Attributed, words: SyntaxLexicon
) -> list[Attribution]:
    """The attributions of all units in order, cue-less quotations among them."""
    units = told.units
    result: list[Attribution] = []
    spoken = _NEVER  # the last block in which someone spoke
    announced = _NEVER  # the block that "Baker said:" before it announces
    open_end = _NEVER  # the block that may go on with it
    places = _places(units)
    for index, unit in enumerate(units):
        if unit.block == open_end and _quoted(document, unit):
            announced = open_end  # a quotation of several blocks
        here = (*told.by_layout.get(index, ()), *told.by_cues[index])
        result += [x for x in here if x.pieces or x.silent] if here else ()
        here = tuple([x for x in here if not x.silent]) if here else here
        said = [x for x in here if x.pieces] if here else ()
        if said or index in told.by_layout:
            spoken = unit.block
        elif (speaker := _told_of(told, index, words)) is not None:
            result.append(Attribution(index - 1, speaker, None, None, _pieces(document, unit)))
            spoken = unit.block
        elif _signs(document, unit):
            spoken = unit.block
        elif not _is_told_next(told, index) and (
            unit.block == announced
            or _goes_on(unit, unit.block - spoken, words)
            or _keeps_on(unit, places[unit.block] - places.get(spoken, _NEVER), words)
        ):
            result.append(Attribution(index, None, None, None, _pieces(document, unit)))
            spoken = unit.block
            if unit.block == announced and _quoted(document, unit):
                open_end = _next_block(units, index, _NEVER)
        if here and here[-1].back:
            result += _confirmed(document, told, index)
        elif here and not here[-1].pieces:
            result.append(replace(here[-1], pieces=()))
            announced = _next_block(units, index, announced)
    return result


def _places(units: tuple[Unit, ...]) -> dict[int, int]:
    """Where each block stands among those with prose: nobody falls silent for a heading."""
    return {block: place for place, block in enumerate(dict.fromkeys(x.block for x in units))}


def _confirmed(document: Document, told: Attributed, index: int) -> tuple[Attribution, ...]:
    """The sentence before, where no one has said it yet: "Das teilte die Polizei mit."."""
    units, found, before = told.units, told.by_cues, index - 1
    if before < 0 or found[before] or before in told.by_layout:
        return ()
    if _alone(units[before]):
        pieces = _pieces(document, units[before])
    elif units[before].block == units[index].block:
        pieces = (ContentSpan(units[before].span, quoted=False),)
    else:
        return ()
    return (replace(found[index][-1], pieces=pieces),)


def _is_told_next(told: Attributed, index: int) -> bool:
    """Whether the unit behind a quotation tells whose it is: "So says Baker."."""
    following = told.by_cues[index + 1] if index + 1 < len(told.units) else ()
    return bool(following) and following[-1].back and _alone(told.units[index])


def _next_block(units: tuple[Unit, ...], index: int, announced: int) -> int:
    block = units[index].block
    return next((unit.block for unit in units[index + 1 :] if unit.block > block), announced)


def _signs(document: Document, unit: Unit) -> bool:
    """Whether a unit is the line under an embedded post: "— Jane Baker (@jane) March 3"."""
    return document.blocks[unit.block].kind == "quote" and unit.tags.startswith("-")


def _quoted(document: Document, unit: Unit) -> bool:
    return document.blocks[unit.block].kind == "quote" or _alone(unit)


def _pieces(document: Document, unit: Unit) -> tuple[ContentSpan, ...]:
    if not _alone(unit):
        return (ContentSpan(unit.span, quoted=False),)
    return tuple(
        ContentSpan(document.quotations[t.at].inner, quoted=True)
        for t in unit.tokens
        if t.tag == "quote"
    )


def _goes_on(unit: Unit, away: int, words: SyntaxLexicon) -> bool:
    """Whether a unit `away` blocks from speech goes on with it: a quotation, a reported mood."""
    if away > 1:
        return False
    if _alone(unit):
        return True
    if away == 0 and _opens_reported(unit, words):
        return True
    if _is_told(unit, words):
        return False
    return is_reported(unit.tokens, words) or (away == 0 and _hearsay(unit, words))


def _keeps_on(unit: Unit, away: int, words: SyntaxLexicon) -> bool:
    """Whether a unit `away` blocks of prose from speech goes on with it in the reported mood."""
    if away > 1 or not words.typology.clauses_behind_commas:
        return False
    return is_reported(unit.tokens, words) and not _is_told(unit, words)


def _is_told(unit: Unit, words: SyntaxLexicon) -> bool:
    """Whether a unit has a verb of saying of its own, by which someone else may be speaking."""
    return "V" in unit.tags and any(_speaks(unit, i, words) for i in range(len(unit.tokens)))


def _speaks(unit: Unit, at: int, words: SyntaxLexicon) -> bool:
    """Whether a token is a verb of saying that no helper of the reported mood may govern."""
    token = unit.tokens[at]
    if token.tag != "verb" or token.low in words.lists.moods:
        return False
    governed = words.typology.sentence_bracket and token.low.endswith(words.infinitive_endings)
    return not governed


def _opens_reported(unit: Unit, words: SyntaxLexicon) -> bool:
    """Whether the finite verb passes something on: "Die Verbände *würden* nichts verlangen"."""
    if not words.typology.sentence_bracket:
        return False
    finite = next((token for token in unit.tokens if token.tag in {"aux", "verb"}), None)
    return finite is not None and finite.low in words.lists.hearsay


def _told_of(told: Attributed, index: int, words: SyntaxLexicon) -> NounPhrase | None:
    """Who speaks in a reported mood where the sentence before has a subject, but no cue.

    "Der Minister wies das von sich. Niemand habe ihn gefragt."
    """
    units = told.units
    before = units[index - 1] if index and words.typology.clauses_behind_commas else None
    if before is None or told.by_cues[index - 1] or before.block != units[index].block:
        return None
    if not is_reported(units[index].tokens, words) or is_reported(before.tokens, words):
        return None
    if _opens_reported(before, words):
        return None
    found = find_clause_subject(before.tokens, len(before.tokens), words)
    return found or _inverted_subject(before, words)


def _inverted_subject(unit: Unit, words: SyntaxLexicon) -> NounPhrase | None:
    """The named subject right behind its verb: "Zum Schluss zog *Baker* Bilanz."."""
    for i in range(1, len(unit.tokens)):
        if unit.tags[i - 1] in "LXV" and unit.tags[i] in "NWD":
            phrase = phrase_after(unit.tokens, i, words)
            if phrase is not None and phrase.speaks and phrase.kind == "name":
                return phrase
            return None
    return None


def _hearsay(unit: Unit, words: SyntaxLexicon) -> bool:
    """Whether a unit may go on with a report: "he would be", "er soll … haben"."""
    said = {token.low for token in unit.tokens}
    if not said.isdisjoint(words.lists.hearsay):
        return True
    past = not said.isdisjoint(words.lists.past_infinitives)
    return past and not said.isdisjoint(words.lists.rumours)


def _alone(unit: Unit) -> bool:
    """Whether a unit is a quotation and nothing else, but for "But:"."""
    return "Q" in unit.tags and not _AND.sub("", unit.tags).strip("Q,.-;")
