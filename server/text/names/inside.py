"""What a name's own words say of its kind."""

from __future__ import annotations

from collections.abc import Iterator

from server.packs.places import lookup
from server.text.names.kinds import CERTAIN, FAIR, GOOD, SLIGHT, STRONG, Hint
from server.text.names.prose import Prose
from server.text.names.words import Word

_SIZES = {"area": 4.0, "country": 5.5, "region": 3.5, "city": 1.5}
_SIZES |= {"land": 3.0, "site": 5.0, "water": 3.0}
_MILLION = 1_000_000
_ACRONYM = 6


def inside(prose: Prose, named: list[Word]) -> Iterator[Hint]:
    """Weighs the words of a name."""
    lexicon = prose.lexicon
    whole = " ".join(word.lower for word in named)
    if whole in lexicon.others:
        yield "other", CERTAIN
    if whole in lexicon.bodies:
        yield "organization", CERTAIN
        return
    yield from (_several if len(named) > 1 else _single)(prose, named)
    yield from _place(prose, named)


def _several(prose: Prose, named: list[Word]) -> Iterator[Hint]:
    lexicon, last = prose.lexicon, named[-1].lower
    if last in lexicon.legal_forms:
        yield "organization", CERTAIN
    if last in lexicon.other_heads or any(word.shape == "number" for word in named):
        yield "other", STRONG + FAIR
    if last in lexicon.place_heads or named[0].lower in lexicon.place_heads:
        yield "place", STRONG
    yield from _body(prose, named)
    yield from _person(prose, named)


def _single(prose: Prose, named: list[Word]) -> Iterator[Hint]:
    lexicon, word = prose.lexicon, named[0]
    if word.shape == "acronym":
        yield "organization", FAIR if len(word.text) <= _ACRONYM else SLIGHT
    elif lexicon.is_body(word.lower):
        compound = lexicon.capital_nouns and word.lower not in lexicon.body_heads
        yield ("organization", GOOD) if compound else ("other", FAIR)
    elif lexicon.is_role(word.lower) or word.lower in lexicon.other_heads:
        yield "other", FAIR
    if prose.is_first_name(word):
        yield "person", FAIR
    elif word.lower in lexicon.surnames and prose.is_unlike_a_word(word):
        yield "person", SLIGHT


def _body(prose: Prose, named: list[Word]) -> Iterator[Hint]:
    lexicon = prose.lexicon
    heads = [at for at, word in enumerate(named) if lexicon.is_body(word.lower)]
    small = lexicon.connectors | lexicon.particles
    if lexicon.is_body(named[-1].lower) or any(named[at + 1].lower in small for at in heads):
        yield "organization", STRONG
    elif named[-1].lower in lexicon.body_tails:
        yield "organization", GOOD
    elif heads:
        yield "organization", FAIR


def _person(prose: Prose, named: list[Word]) -> Iterator[Hint]:
    lexicon, last = prose.lexicon, named[-1]
    if last.lower in lexicon.post_names:
        yield "person", STRONG
    if prose.is_first_name(named[0]):
        yield "person", GOOD
    elif named[0].lower in lexicon.first_names:
        yield "person", FAIR
    if last.lower in lexicon.surnames and prose.is_unlike_a_word(last):
        yield "person", FAIR
    if any(len(word.text.rstrip(".")) == 1 and word.is_large for word in named[:-1]):
        yield "person", FAIR
    large = [word for word in named if word.shape == "capital"]
    if 2 <= len(large) <= 4 and len(named) - len(large) <= 2:
        yield "person", SLIGHT


def _place(prose: Prose, named: list[Word]) -> Iterator[Hint]:
    """What the gazetteer says: of the whole name, and of `Miami` before `Dolphins`."""
    lang = prose.lexicon.lang
    entry = lookup(" ".join(word.text for word in named), lang)
    if entry is not None:
        yield "place", _SIZES[entry.kind] + min(entry.population, _MILLION) / _MILLION * 2
    elif 2 <= len(named) <= 4 and named[-1].shape == "capital" and named[-1].lower.endswith("s"):
        before = " ".join(word.text for word in named[:-1])
        if lookup(before, lang) or lookup(named[0].text, lang):
            yield "organization", GOOD
