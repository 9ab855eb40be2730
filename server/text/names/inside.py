"""What a name's own words say of its kind."""

from __future__ import annotations

from collections.abc import Iterator

from server.packs.places import PlaceEntry
from server.text.names.kinds import CERTAIN, FAIR, GOOD, SLIGHT, STRONG, Hint
from server.text.names.prose import Prose
from server.text.names.words import Word

_SIZES = {"area": 4.0, "country": 5.5, "region": 3.5, "city": 0.8}
_SIZES |= {"land": 3.0, "site": 5.0, "water": 3.0}
_FURTHER = 0.3
_LARGE = 200_000
_MILLION = 1_000_000
_ACRONYM = 6


def inside(prose: Prose, named: list[Word]) -> Iterator[Hint]:
    """Weighs the words of a name."""
    lexicon = prose.lexicon
    whole = named[0].lower if len(named) == 1 else " ".join([word.lower for word in named])
    if whole in lexicon.others:
        yield "other", CERTAIN
    if len(named) > 1 and _is_government(prose, named):
        yield "other", CERTAIN
    elif whole in lexicon.bodies:
        yield "organization", CERTAIN
        return
    if whole in lexicon.platforms:
        yield "organization", FAIR
    yield from (_several if len(named) > 1 else _single)(prose, named)
    yield from _place(prose, named)


def _is_government(prose: Prose, named: list[Word]) -> bool:
    """Whether a country's government, which is no party of its own: `Gobierno de España`."""
    governments = prose.lexicon.governments
    if governments.isdisjoint([word.lower for word in named]):
        return False
    large = [word for word in named if word.is_large]
    rest = [word.text for word in large if word.lower not in governments]
    if not rest or len(rest) == len(large):
        return False
    entry = prose.place(" ".join(rest))
    return entry is not None and entry.kind == "country"


def _several(prose: Prose, named: list[Word]) -> Iterator[Hint]:
    lexicon, last = prose.lexicon, named[-1].lower
    if last in lexicon.legal_forms or named[0].lower in lexicon.legal_forms:
        yield "organization", CERTAIN
    heads = lexicon.other_heads
    if last in heads or (lexicon.heads_first and named[0].lower in heads):
        yield "other", STRONG + FAIR
    if any(not word.text.isalpha() and any(map(str.isdigit, word.text)) for word in named):
        yield "person", -GOOD
    if named[0].lower in lexicon.bodies:
        yield "person", -GOOD
        yield "organization", SLIGHT
    if last in lexicon.place_heads or named[0].lower in lexicon.place_heads:
        yield "place", STRONG
    yield from _body(prose, named)
    yield from _person(prose, named)


def _single(prose: Prose, named: list[Word]) -> Iterator[Hint]:
    lexicon, word = prose.lexicon, named[0]
    if word.shape == "acronym":
        if not _is_shouted(prose, word):
            yield "organization", FAIR if len(word.text) <= _ACRONYM else SLIGHT
    elif lexicon.is_body(word.lower):
        office = word.lower.endswith(lexicon.office_endings)
        yield ("organization", GOOD) if office else ("other", STRONG)
    elif lexicon.is_role(word.lower) or word.lower in lexicon.other_heads:
        yield "other", FAIR
    if prose.is_first_name(word):
        yield "person", FAIR
    elif word.lower in lexicon.surnames and prose.is_unlike_a_word(word):
        yield "person", SLIGHT


def _is_shouted(prose: Prose, word: Word) -> bool:
    """Whether capitals make no acronym: `TEXT`, or several of a kind: `PACs`."""
    several = word.text.endswith("s") and word.text[:-1].isupper()
    return several or (len(word.text) > 3 and not prose.is_unlike_a_word(word))


def _body(prose: Prose, named: list[Word]) -> Iterator[Hint]:
    lexicon = prose.lexicon
    heads = [at for at, word in enumerate(named) if lexicon.is_body(word.lower)]
    if lexicon.is_body(named[-1].lower) or any(not named[at + 1].is_large for at in heads):
        yield "organization", STRONG
    elif named[-1].lower in lexicon.body_tails:
        yield "organization", GOOD
    elif heads:
        yield "organization", FAIR + SLIGHT


def _person(prose: Prose, named: list[Word]) -> Iterator[Hint]:
    lexicon, last = prose.lexicon, named[-1]
    if lexicon.is_body(last.lower) and last.lower not in lexicon.surnames:
        return
    if last.lower in lexicon.post_names:
        yield "person", STRONG
    large_place = is_large_place(prose, named[0])
    if prose.is_first_name(named[0]) and not large_place:
        yield "person", GOOD
    elif lexicon.is_first_name(named[0].lower) and _may_be_a_surname(prose, last):
        yield "person", FAIR if large_place else SLIGHT + _FURTHER
    if last.lower in lexicon.surnames and prose.is_unlike_a_word(last):
        yield "person", FAIR
    if any(len(word.text.rstrip(".")) == 1 and word.is_large for word in named[:-1]):
        yield "person", FAIR
    large = [word for word in named if word.shape == "capital"]
    if large_place or lexicon.capital_nouns:
        return
    if 2 <= len(large) <= 4 and len(named) - len(large) <= 2:
        yield "person", SLIGHT
        if lexicon.common and all(_is_strange(prose, word) for word in large):
            yield "person", SLIGHT + _FURTHER


def _may_be_a_surname(prose: Prose, word: Word) -> bool:
    return word.lower in prose.lexicon.surnames or prose.is_unlike_a_word(word)


def _inflected(prose: Prose, text: str) -> PlaceEntry | None:
    genitives = prose.lexicon.genitives
    if not genitives or not text.endswith(genitives):
        return None
    stems = (text.removesuffix(x) for x in genitives if text.endswith(x))
    return next((x for stem in stems if (x := prose.place(stem))), None)


def _is_strange(prose: Prose, word: Word) -> bool:
    """Whether the word is neither plain nor a nationality nor a place."""
    known = word.lower in prose.lexicon.nationalities or not prose.is_unlike_a_word(word)
    return not known and not is_large_place(prose, word)


def _place(prose: Prose, named: list[Word]) -> Iterator[Hint]:
    """What the gazetteer says: of the whole name, of `Miami` Dolphins, of Real `Madrid`."""
    last = named[-1]
    text = last.text if len(named) == 1 else " ".join([word.text for word in named])
    entry = prose.place(text) or _inflected(prose, text)
    if entry and entry.kind == "city" and text.lower() in prose.lexicon.unlikely_places:
        return
    if entry is not None:
        yield "place", _SIZES[entry.kind] + min(entry.population, _MILLION) / _MILLION * 3
    elif 2 <= len(named) <= 4 and last.shape == "capital" and not prose.lexicon.capital_nouns:
        before = " ".join(word.text for word in named[:-1])
        if last.lower.endswith("s") and (
            named[0].shape == "acronym" or prose.place(before) or prose.place(named[0].text)
        ):
            yield "organization", GOOD
        elif is_large_place(prose, last):
            yield "organization", FAIR + SLIGHT


def is_country(prose: Prose, word: Word) -> bool:
    """Whether the word alone is the name of a country or of one of its parts."""
    entry = prose.place(word.text)
    return entry is not None and not word.owner and entry.kind in ("country", "region")


def is_large_place(prose: Prose, word: Word) -> bool:
    """Whether the word alone is a country's name or a large city's."""
    entry = prose.place(word.text)
    return entry is not None and (entry.kind == "country" or entry.population >= _LARGE)
