"""Toponyms: what a language calls places, beside their names in the gazetteer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from unicodedata import combining, normalize

from msgspec import Struct

from lede_reader.languages.schema.places import PlaceWords

PlaceKind = Literal["area", "country", "region", "city", "water", "land", "site"]


def _bare(spelt: str) -> str:
    return "".join([x for x in normalize("NFKD", spelt) if not combining(x)])


# The letters of Europe with their accents, so that few names have others.
_ACCENTED = {chr(letter): _bare(chr(letter)) for letter in range(0xC0, 0x250)}
_LETTERS = {"æ": "ae", "đ": "d", "ø": "o", "œ": "oe", "ł": "l", "ß": "ss", "ı": "i"}
_MARKS = {"-": " ", "–": " ", "\t": " ", "\n": " ", **dict.fromkeys("'’‘ʻʼ`´.,", "")}
_SPELLINGS = str.maketrans({**_ACCENTED, **_LETTERS, **_MARKS})
# What a city that a language has a name of its own for counts for among others.
_WELL_KNOWN = 500_000
_ABBREVIATED = {"st": "saint", "ste": "sainte", "mt": "mount", "&": "and"}


class PlaceEntry(Struct, frozen=True, gc=False):
    """One sense of a name.

    `kind`: an "area" is a continent or a part of the world, a "region" a part of a country, "water"
    a sea, river or lake, "land" mountains, a desert, a "site" is a seat of power. `country`: ISO
    3166-1 alpha-2, None for what lies in several. `population`: of a city, to its first digit, a
    million for a state of a large country; 0 where unknown. `ordinary`: the name is a word of the
    language too.
    """

    kind: PlaceKind
    country: str | None
    population: int = 0
    ordinary: bool = False


class Toponyms(Struct, frozen=True):
    """The names of places of one language's file.

    `called`: folded; acronyms as they are: "US" is a country, "us" is not. `beginnings`: the first
    words of those, one or more, without the last; `known`: those and the names. `abbreviated`: the
    regions by what they are called after the name of a town: "Calif.", "SZ".
    """

    called: Mapping[str, PlaceEntry] = {}
    beginnings: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()
    abbreviated: Mapping[str, PlaceEntry] = {}


def toponyms(words: PlaceWords) -> Toponyms:
    """Lays out what a language calls places."""
    called = _called(words)
    cut = (name.split(" ") for name in called)
    beginnings = frozenset(" ".join(words[:n]) for words in cut for n in range(1, len(words)))
    regions = words.abbreviated.items()
    return Toponyms(
        called,
        beginnings,
        beginnings.union(called),
        {x: PlaceEntry("region", code) for code, names in regions for x in names},
    )


def fold(name: str) -> str:
    """Lays a name down to what all its spellings share: "St-Étienne" is "saint etienne"."""
    spelt = name.casefold()
    if spelt.isascii() and spelt.isalpha():  # most names, and nothing to lay down
        return _ABBREVIATED.get(spelt, spelt)
    words = spelt.split()
    bare = "".join(words)
    if not (bare.isascii() and bare.isalpha()):
        spelt = spelt.translate(_SPELLINGS)
        words = (spelt if spelt.isascii() else _bare(spelt)).split()
    if not _ABBREVIATED.keys().isdisjoint(words):
        words = [_ABBREVIATED.get(word, word) for word in words]
    return " ".join(words)


def _called(words: PlaceWords) -> dict[str, PlaceEntry]:
    countries: list[tuple[PlaceKind, str | None, tuple[str, ...]]] = [
        *(("region", code, names) for code, names in words.regions.items()),
        *(("city", code, names) for code, names in words.cities.items()),
        *(("country", code, names) for code, names in words.countries.items()),
        *(("site", code, names) for code, names in words.sites.items()),
    ]
    others: list[tuple[PlaceKind, str | None, tuple[str, ...]]] = [
        ("area", None, words.areas),
        ("water", None, words.waters),
        ("land", None, words.lands),
    ]
    return {
        _acronym(name) or fold(name): PlaceEntry(kind, code, _WELL_KNOWN if kind == "city" else 0)
        for kind, code, names in (*countries, *others)
        for name in names
    }


def _acronym(name: str) -> str | None:
    plain = name.replace(".", "")
    return plain if plain.isupper() and len(plain) <= 4 else None
