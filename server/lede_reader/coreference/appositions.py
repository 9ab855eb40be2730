"""Appositions: what the article calls a party beside the name: "Jan Kolbe, the harbour master"."""

from __future__ import annotations

from collections import defaultdict

from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.noun_phrases.leftward import phrase_ending_at
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.noun_phrases.rightward import phrase_after
from lede_reader.syntax.tokens import TaggedTokens, tag_at
from lede_reader.syntax.units import Unit

_CLOSING = frozenset({",", ".", ";", ":", ")", "-", "rel", "quote"})
_YEARS = 2


def apposed_words(units: tuple[Unit, ...], words: SyntaxLexicon) -> dict[int, set[str]]:
    """By the entity's index, the words of what each party is called, and its age in digits."""
    found: defaultdict[int, set[str]] = defaultdict(set)
    for unit in units:
        if "N" not in unit.tags:
            continue
        tokens, i = unit.tokens, 0
        while i < len(tokens):
            if tokens[i].tag != "name":
                i += 1
                continue
            last = i
            while last + 1 < len(tokens) and tokens[last + 1].at == tokens[i].at:
                last += 1
            for phrase in _beside(tokens, i, last, words):
                told = tokens[phrase.first : phrase.last + 1]
                found[tokens[i].at] |= {x.low for x in told if x.tag != "name"}
            if tokens[i].person:
                found[tokens[i].at] |= _age(tokens, i, last)
            i = last + 1
    return found


def _beside(tokens: TaggedTokens, first: int, last: int, words: SyntaxLexicon) -> list[NounPhrase]:
    """The descriptions right behind a name, and right before it."""
    found: list[NounPhrase] = []
    if tag_at(tokens, last + 1) == ",":
        behind = phrase_after(tokens, last + 2, words)
        if behind is not None and tag_at(tokens, behind.last + 1) in _CLOSING:
            found.append(behind)
    comma = tag_at(tokens, first - 1) == "," and tag_at(tokens, last + 1) in _CLOSING
    if first and (comma or tokens[first - 1].tag in {"word", "lower"}):
        before = phrase_ending_at(tokens, first - 1 - comma, words)
        if before is not None:
            found.append(before)
    tells = _is_person if tokens[first].person else _is_body
    return [x for x in found if x.kind == "description" and tells(x, words)]


def _is_person(phrase: NounPhrase, words: SyntaxLexicon) -> bool:
    return phrase.party == "person" or words.agent(phrase.head) == "person"


def _is_body(phrase: NounPhrase, _: SyntaxLexicon) -> bool:
    return phrase.party == "body"


def _age(tokens: TaggedTokens, first: int, last: int) -> set[str]:
    """ "Jan Kolbe, 48,", "Jan Kolbe (48)", "der 48-jährige Jan Kolbe": the digits."""
    near = [tokens[at].low for at in (last + 2, first - 1) if 0 <= at < len(tokens)]
    behind = tag_at(tokens, last + 1) in {",", "("}
    ages = {x[:_YEARS] for x in near if x[:_YEARS].isdigit() and not x[_YEARS:][:1].isdigit()}
    return {x for x in ages if behind or tokens[first - 1].low.startswith(x)}
