"""Which places are known by a name? A gazetteer, searched where it lies, never unpacked.

`places.tsv` is a sorted table of folded names, made by `lede_reader.languages.build.places` from
CLDR (territories, Unicode licence) and GeoNames (cities, CC BY 4.0); the languages' files add what
news calls them.
"""

from __future__ import annotations

from functools import cache
from typing import Literal
from unicodedata import combining, normalize

from msgspec import Struct

from lede_reader.languages import gazetteer, pack_for

PlaceKind = Literal["area", "country", "region", "city", "water", "land", "site"]

_KINDS: dict[str, PlaceKind] = {
    "a": "area",
    "n": "country",
    "r": "region",
    "c": "city",
    "w": "water",
    "l": "land",
}


def _bare(spelt: str) -> str:
    return "".join([x for x in normalize("NFKD", spelt) if not combining(x)])


# The letters of Europe with their accents, so that few names have others.
_ACCENTED = {chr(letter): _bare(chr(letter)) for letter in range(0xC0, 0x250)}
_LETTERS = {"æ": "ae", "đ": "d", "ø": "o", "œ": "oe", "ł": "l", "ß": "ss", "ı": "i"}
_MARKS = {"-": " ", "–": " ", "\t": " ", "\n": " ", **dict.fromkeys("'’‘ʻʼ`´.,", "")}
_SPELLINGS = str.maketrans({**_ACCENTED, **_LETTERS, **_MARKS})
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


def lookup(name: str, lang: str | None = None) -> PlaceEntry | None:
    """The likeliest place of that name, whatever its case and accents, or None.

    A name alone does not make a place: Nice, Reading and Jordan are found too. An entry says what
    the name would be *if* the text means a place; `population` helps to judge how likely that is.
    """
    found = senses(name, lang)
    return found[0] if found else None


def senses(name: str, lang: str | None = None) -> tuple[PlaceEntry, ...]:
    """Every place known by a name, the likeliest first: countries, regions, cities by size.

    `lang`: the text's language, for the names that are a place's in one language alone ("Maurice"
    is Mauritius in French). Without it they are not found.
    """
    return Atlas(lang).senses(name)


class Atlas:
    """The places of one language; it keeps what it is asked, so that an article has its own."""

    def __init__(self, lang: str | None) -> None:
        self._lang = (lang or "")[:2]
        self._called = _called(self._lang)
        self._beginnings = _beginnings(self._lang)
        self._own = _own(self._lang)
        self._senses: dict[str, tuple[PlaceEntry, ...]] = {}
        self._begins: dict[str, bool] = {}
        self._keys: dict[str, str] = {}

    def key(self, name: str) -> str:
        """The name laid down, as `fold` does."""
        found = self._keys.get(name)
        if found is None:
            found = self._keys[name] = fold(name)
        return found

    def senses(self, name: str) -> tuple[PlaceEntry, ...]:
        """Every place known by a name, the likeliest first: countries, regions, cities by size."""
        found = self._senses.get(name)
        if found is None:
            found = self._senses[name] = self._sought(name)
        return found

    def begins(self, words: str) -> bool:
        """Whether the name of a place may begin with these words and go on with others."""
        found = self._begins.get(words)
        if found is None:
            key = self.key(words)
            found = self._begins[words] = key in self._beginnings or gazetteer.begins(key)
        return found

    def knows(self, word: str) -> bool:
        """Whether a place may be known by a word, or its name begin with it.

        For most words it tells at once that there is none; a place that it tells of is to be
        looked for.
        """
        key, own = self.key(word), self._own
        return gazetteer.knows(key) or key in own or word.replace(".", "") in own

    def _sought(self, name: str) -> tuple[PlaceEntry, ...]:
        # That no place's name begins with the first of several words is sooner told.
        if " " in name and self._begins_none(name.partition(" ")[0]):
            return ()
        key, called = self.key(name), self._called
        known = called.get(name.replace(".", "")) or called.get(key)
        line = gazetteer.line(key) if key else None
        others = _senses(line, self._lang) if line else ()
        if not known:
            return others
        return known, *(entry for entry in others if entry.country != known.country)

    def _begins_none(self, first: str) -> bool:
        return not self.begins(first) and self.key(first) != ""


def abbreviation(name: str, lang: str | None) -> PlaceEntry | None:
    """The region that an abbreviation means after the name of a town: "Calif.", "SZ"."""
    return _abbreviations((lang or "")[:2]).get(name)


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


def _senses(line: str, lang: str) -> tuple[PlaceEntry, ...]:
    written, _, words = line.partition("\t")
    parts = (sense.partition(":") for sense in written.split(" "))
    codes = [code for code, _, langs in parts if not langs or lang in langs.split(",")]
    return tuple([_sense(code, words, lang) for code in codes])


def _sense(code: str, words: str, lang: str) -> PlaceEntry:
    ordinary = bool(lang) and lang in words
    country = code[1:3] if code[1:3] != "--" else None
    return PlaceEntry(_KINDS[code[0]], country, int(code[3:] or 0) * 1000, ordinary)


@cache
def _called(lang: str) -> dict[str, PlaceEntry]:
    """What the pack calls places, folded; acronyms as they are: "US" is a country, "us" is not."""
    pack = pack_for(lang)
    if not pack:
        return {}
    words = pack.places
    countries: list[tuple[PlaceKind, str | None, tuple[str, ...]]] = [
        *(("region", code, names) for code, names in words.regions.items()),
        *(("country", code, names) for code, names in words.countries.items()),
        *(("site", code, names) for code, names in words.sites.items()),
    ]
    others: list[tuple[PlaceKind, str | None, tuple[str, ...]]] = [
        ("area", None, words.areas),
        ("water", None, words.waters),
        ("land", None, words.lands),
    ]
    return {
        _acronym(name) or fold(name): PlaceEntry(kind, code)
        for kind, code, names in (*countries, *others)
        for name in names
    }


@cache
def _beginnings(lang: str) -> frozenset[str]:
    """The first words of the pack's own names, one or more, without the last."""
    cut = (name.split(" ") for name in _called(lang))
    return frozenset(" ".join(words[:n]) for words in cut for n in range(1, len(words)))


@cache
def _own(lang: str) -> frozenset[str]:
    """The pack's own names, and what they begin with."""
    return _beginnings(lang).union(_called(lang))


@cache
def abbreviations(lang: str) -> frozenset[str]:
    """What a language abbreviates the names of regions to."""
    return frozenset(_abbreviations(lang))


@cache
def _abbreviations(lang: str) -> dict[str, PlaceEntry]:
    pack = pack_for(lang)
    regions = pack.places.abbreviated if pack else {}
    return {x: PlaceEntry("region", code) for code, names in regions.items() for x in names}


def _acronym(name: str) -> str | None:
    plain = name.replace(".", "")
    return plain if plain.isupper() and len(plain) <= 4 else None
