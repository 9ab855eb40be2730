"""What a name's own words say of its kind."""

from __future__ import annotations

from lede_reader.entities.kind.scores import CERTAIN, FAIR, GOOD, SLIGHT, STRONG, Hint
from lede_reader.languages.lexicons.toponyms import PlaceEntry
from lede_reader.nlp.prose import Prose
from lede_reader.nlp.words import Word

_SIZES = {"area": 4.0, "country": 5.5, "region": 3.5, "city": 0.8}
_SIZES |= {"land": 3.0, "site": 5.0, "water": 3.0}
_FURTHER = 0.3
_LARGE = 200_000
_MILLION = 1_000_000
_ACRONYM = 6


def internal_evidence(prose: Prose, named: list[Word]) -> list[Hint]:
    """Weighs the words of a name."""
    lexicon = prose.lexicon
    hints: list[Hint] = []
    several = len(named) > 1
    whole = " ".join([word.lower for word in named]).replace("' ", "'")
    if whole in lexicon.others:
        hints.append(("other", CERTAIN))
    if several and _is_government(prose, named):
        hints.append(("other", CERTAIN))
    elif whole.removeprefix("the ") in lexicon.bodies:
        hints.append(("organization", CERTAIN))
        return hints
    if whole in lexicon.platforms:
        hints.append(("organization", FAIR))
    hints += _several(prose, named) if several else _single(prose, named[0])
    hints += _place(prose, named)
    return hints


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


def _several(prose: Prose, named: list[Word]) -> list[Hint]:
    lexicon = prose.lexicon
    hints: list[Hint] = []
    first, last = named[0].lower, named[-1].lower
    if last in lexicon.legal_forms or first in lexicon.legal_forms:
        hints.append(("organization", CERTAIN))
    heads = lexicon.other_heads
    if last in heads or (lexicon.typology.heads_first and first in heads):
        hints.append(("other", STRONG + FAIR))
    if any(map(_is_numbered, named)):
        hints.append(("person", -GOOD))
    if first in lexicon.bodies:
        hints += (("person", -GOOD), ("organization", SLIGHT))
    surname = lexicon.typology.heads_first and last in lexicon.surnames  # "Walter Castillo"
    if first in lexicon.place_heads or (last in lexicon.place_heads and not surname):
        hints.append(("place", STRONG))
    if not _is_land(prose, named):
        hints += _body(prose, named)
    hints += _person(prose, named)
    if any(word.text == "&" for word in named):
        hints += (("organization", GOOD), ("person", -GOOD))
    return hints


def _is_land(prose: Prose, named: list[Word]) -> bool:
    """Whether the whole name is a region's or a water's, whose noun makes no body: West Bank."""
    entry = prose.place(" ".join([word.text for word in named]))
    return entry is not None and entry.kind != "city"


def _is_numbered(word: Word) -> bool:
    return not word.text.isalpha() and any(map(str.isdigit, word.text))


def _single(prose: Prose, word: Word) -> list[Hint]:
    lexicon, lower = prose.lexicon, word.lower
    hints: list[Hint] = []
    if word.shape == "acronym":
        if not _is_shouted(prose, word):
            hints.append(("organization", FAIR if len(word.text) <= _ACRONYM else SLIGHT))
    elif lexicon.is_body(lower):
        office = lower.endswith(lexicon.office_endings)
        hints.append(("organization", GOOD) if office else ("other", STRONG))
    elif lexicon.is_role(lower) or lower in lexicon.other_heads:
        hints.append(("other", FAIR))
    if prose.is_first_name(word):
        hints.append(("person", FAIR))
    elif lower in lexicon.surnames and prose.is_unlike_a_word(word):
        hints.append(("person", SLIGHT))
    return hints


def _is_shouted(prose: Prose, word: Word) -> bool:
    """Whether capitals make no acronym: `TEXT`, or several of a kind: `PACs`."""
    several = word.text.endswith("s") and word.text[:-1].isupper()
    return several or (len(word.text) > 3 and not prose.is_unlike_a_word(word))


def _body(prose: Prose, named: list[Word]) -> tuple[Hint, ...]:
    lexicon = prose.lexicon
    heads = [at for at, word in enumerate(named) if lexicon.is_body(word.lower)]
    last = len(named) - 1
    if lexicon.typology.heads_first and heads == [last] and _is_surname(prose, named):
        return ()  # "Penélope Cruz"
    if heads and any(at == last or not named[at + 1].is_large for at in heads):
        return (("organization", STRONG),)
    if named[-1].lower in lexicon.state_bodies and not named[-1].is_large:
        return (("organization", STRONG),)
    described = lexicon.typology.heads_first and named[0].lower in lexicon.descriptors
    if described or named[-1].lower in lexicon.body_tails:
        return (("organization", GOOD),)
    return (("organization", FAIR + SLIGHT),) if heads else ()


def _is_surname(prose: Prose, named: list[Word]) -> bool:
    """Whether a name ends in a surname behind a first name."""
    return named[-1].lower in prose.lexicon.surnames and prose.is_first_name(named[0])


def _person(prose: Prose, named: list[Word]) -> list[Hint]:
    lexicon, last = prose.lexicon, named[-1]
    hints: list[Hint] = []
    surname = last.lower in lexicon.surnames
    lent = len(named) > 1 and all(word.lower in lexicon.borrowed for word in named[:2])
    saint = named[0].lower in lexicon.saints
    if saint or (not surname and (lent or lexicon.ends_body(last.lower))):
        return hints
    if last.lower in lexicon.post_names:
        hints.append(("person", STRONG))
    large_place = is_large_place(prose, named[0])
    if prose.is_first_name(named[0]) and not large_place:
        hints.append(("person", GOOD))
    elif lexicon.is_first_name(named[0].lower) and _may_be_a_surname(prose, last):
        hints.append(("person", FAIR if large_place else SLIGHT + _FURTHER))
    if surname and prose.is_unlike_a_word(last):
        hints.append(("person", FAIR))
    if any(len(word.text.rstrip(".")) == 1 and word.is_large for word in named[:-1]):
        hints.append(("person", FAIR))
    if not large_place and not lexicon.typology.nouns_capitalised:
        hints += _strangeness(prose, named)
    return hints


def _strangeness(prose: Prose, named: list[Word]) -> list[Hint]:
    """That a few words have a capital, and that all of them are strange, makes them a person's."""
    large = [word for word in named if word.shape == "capital"]
    if not 2 <= len(large) <= 4 or len(named) - len(large) > 2:
        return []
    hints: list[Hint] = [("person", SLIGHT)]
    if prose.lexicon.common and all(_is_strange(prose, word) for word in large):
        hints.append(("person", SLIGHT + _FURTHER))
    return hints


def _may_be_a_surname(prose: Prose, word: Word) -> bool:
    return word.lower in prose.lexicon.surnames or prose.is_unlike_a_word(word)


def _inflected(prose: Prose, text: str) -> PlaceEntry | None:
    genitives = prose.lexicon.genitives
    if not genitives or not text.endswith(genitives):
        return None
    stems = map(text.removesuffix, genitives)
    return next((x for stem in stems if (x := prose.place(stem))), None)


def _is_strange(prose: Prose, word: Word) -> bool:
    """Whether the word is neither plain nor a nationality nor a place."""
    lexicon, lower = prose.lexicon, word.lower
    known = lower in lexicon.nationalities or not prose.is_unlike_a_word(word)
    borrowed = lower in lexicon.borrowed and lower not in lexicon.surnames
    return not known and not borrowed and not is_large_place(prose, word)


def _place(prose: Prose, named: list[Word]) -> tuple[Hint, ...]:
    """What the gazetteer says: of the whole name, of `Miami` Dolphins, of Real `Madrid`."""
    last = named[-1]
    text = last.text if len(named) == 1 else " ".join([word.text for word in named])
    entry = prose.place(text) or _inflected(prose, text)
    if entry is not None:
        if entry.kind == "city" and text.lower() in prose.lexicon.unlikely_places:
            return ()
        return (("place", _SIZES[entry.kind] + min(entry.population, _MILLION) / _MILLION * 3),)
    if (
        2 <= len(named) <= 4
        and last.shape == "capital"
        and not prose.lexicon.typology.nouns_capitalised
    ):
        before = " ".join([word.text for word in named[:-1]])
        if last.lower.endswith("s") and (
            named[0].shape == "acronym" or prose.place(before) or prose.place(named[0].text)
        ):
            return (("organization", GOOD),)
        if is_large_place(prose, last) and last.lower not in prose.lexicon.surnames:
            return (("organization", FAIR + SLIGHT),)
    return ()


def is_country(prose: Prose, word: Word) -> bool:
    """Whether the word alone is the name of a country or of one of its parts."""
    entry = prose.place(word.text)
    return entry is not None and not word.owner and entry.kind in ("country", "region")


def is_large_place(prose: Prose, word: Word) -> bool:
    """Whether the word alone is a country's name or a large city's."""
    entry = prose.place(word.text)
    return entry is not None and (entry.kind == "country" or entry.population >= _LARGE)
