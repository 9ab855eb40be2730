"""Which places are known by a name? A gazetteer, searched where it lies, never unpacked.

`places.tsv` is a sorted table of folded names, made by `lede_reader.lexicography.places` from
CLDR (territories, Unicode licence) and GeoNames (cities, CC BY 4.0); the languages' files add what
news calls them.
"""

from __future__ import annotations

from lede_reader.languages.gazetteer import Gazetteer
from lede_reader.languages.lexicons.toponyms import PlaceEntry, PlaceKind, Toponyms, fold

_KINDS: dict[str, PlaceKind] = {
    "a": "area",
    "n": "country",
    "r": "region",
    "c": "city",
    "w": "water",
    "l": "land",
}


class Atlas:
    """The places of one language; it keeps what it is asked, so that an article has its own."""

    def __init__(self, gazetteer: Gazetteer, toponyms: Toponyms, lang: str = "") -> None:
        """`lang`: the text's language, for names of places in one language alone.

        "Maurice" is Mauritius in French; without a language it is not found.
        """
        self._gazetteer = gazetteer
        self._toponyms = toponyms
        self._lang = lang
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
            found = self._begins[words] = (
                key in self._toponyms.beginnings or self._gazetteer.begins(key)
            )
        return found

    def knows(self, word: str) -> bool:
        """Whether a place may be known by a word, or its name begin with it.

        For most words it tells at once that there is none; a place that it tells of is to be
        looked for.
        """
        key, own = self.key(word), self._toponyms.known
        return self._gazetteer.knows(key) or key in own or word.replace(".", "") in own

    def calls(self, acronym: str) -> bool:
        """Whether the language calls a place by an acronym: "US", "UAE"."""
        return acronym.replace(".", "") in self._toponyms.called

    def _sought(self, name: str) -> tuple[PlaceEntry, ...]:
        # That no place's name begins with the first of several words is sooner told.
        if " " in name and self._begins_none(name.partition(" ")[0]):
            return ()
        key, called = self.key(name), self._toponyms.called
        known = called.get(name.replace(".", "")) or called.get(key)
        line = self._gazetteer.line(key) if key else None
        others = _senses(line, self._lang) if line else ()
        if not known:
            return others
        return known, *(entry for entry in others if entry.country != known.country)

    def _begins_none(self, first: str) -> bool:
        return not self.begins(first) and self.key(first) != ""


def _senses(line: str, lang: str) -> tuple[PlaceEntry, ...]:
    written, _, words = line.partition("\t")
    parts = (sense.partition(":") for sense in written.split(" "))
    codes = [code for code, _, langs in parts if not langs or lang in langs.split(",")]
    return tuple([_sense(code, words, lang) for code in codes])


def _sense(code: str, words: str, lang: str) -> PlaceEntry:
    ordinary = bool(lang) and lang in words
    country = code[1:3] if code[1:3] != "--" else None
    return PlaceEntry(_KINDS[code[0]], country, int(code[3:] or 0) * 1000, ordinary)
