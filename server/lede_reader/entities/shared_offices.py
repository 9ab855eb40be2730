"""Shared offices: what is said once of several people: "the lawyers Ann Lee and Bob Ray"."""

from __future__ import annotations

from lede_reader.entities.appositions import phrase_behind
from lede_reader.entities.candidates.runs import Run
from lede_reader.entities.offices import office_before
from lede_reader.nlp.prose import Prose
from lede_reader.nlp.words import Word

_FAR = 40
_LINKS = frozenset(",()")


def shared_office_before(prose: Prose, first: int) -> Run | None:
    """`the lawyers Ann Lee and Bob Ray`: the plural before the list that the name stands in."""
    at, offices = first, prose.lexicon.plural_roles
    while at > max(0, first - _FAR):
        found = office_before(prose, at, offices.__contains__)
        if found is not None:
            return found
        start = _element_before(prose, at)
        if start is None:
            return None
        at = start
    return None


def _element_before(prose: Prose, at: int) -> int | None:
    """Where the name before the next link on the left begins; None where no list is."""
    words, linked, named = prose.words, False, None
    for near in range(at - 1, -1, -1):
        word = words[near]
        if word.sentence != words[at].sentence:
            break
        if _is_link(prose, word):
            if named is not None:
                break
            linked = True
        elif linked and _is_named(prose, word):
            named = near
        else:
            break
    return named


def shared_office_behind(prose: Prose, last: int) -> Run | None:
    """`Ann Lee and Bob Ray, both lawyers at Acme,`: the plural behind the list."""
    rest, lexicon = prose.behind(last, _FAR), prose.lexicon
    for at, word in enumerate(rest[:-1]):
        opening = rest[at + 1].lower
        if word.text == "," and not rest[at + 1].is_large:
            if opening in lexicon.relatives or opening in lexicon.pauses:
                return None
            both = opening in lexicon.plain and opening not in lexicon.small
            return phrase_behind(
                prose, last, at + 1 + both, lambda x: x.lower in lexicon.plural_roles
            )
        if not (_is_link(prose, word) or _is_named(prose, word)):
            return None
    return None


def _is_link(prose: Prose, word: Word) -> bool:
    return word.text in _LINKS or word.lower in prose.lexicon.joiners


def _is_named(prose: Prose, word: Word) -> bool:
    return word.is_large or word.lower in prose.lexicon.particles
