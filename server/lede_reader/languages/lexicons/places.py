"""A language's words that tell places, laid out for look-up."""

from __future__ import annotations

from msgspec import Struct

from lede_reader.languages.lexicons.toponyms import fold
from lede_reader.languages.schema import LanguageFile
from lede_reader.languages.schema.typology import Typology


class PlaceLexicon(Struct, frozen=True):
    """The sets of `[places]`, folded in case.

    `nouns`: every word that may be left out of a place's name, without accents like `seas` and
    `regions`, those that the language's file names. `never`: words that no preposition makes a
    place ("in March"). `doubtful`: with the plain words of the language. `opening`: what may stand
    before a name with a capital and be no part of it; `small`: what is none inside a line either.
    `sited`: every noun that may tell a site. `bodies`: nouns that head an organisation's name.
    `roles`, `demonyms`, `articles`, `joiners`: as `[names]` has them; `indefinite`: the articles
    but for "the".
    """

    never: frozenset[str]
    doubtful: frozenset[str]
    demonyms: frozenset[str]
    articles: frozenset[str]
    indefinite: frozenset[str]
    roles: frozenset[str]
    locative: frozenset[str]
    settlements: frozenset[str]
    followed: frozenset[str]
    regions: frozenset[str]
    natural: frozenset[str]
    heads: frozenset[str]
    tails: frozenset[str]
    roads: frozenset[str]
    seas: frozenset[str]
    sited: frozenset[str]
    nouns: frozenset[str]
    joiners: frozenset[str]
    linking: frozenset[str]
    opening: frozenset[str]
    small: frozenset[str]
    bodies: frozenset[str]
    resident: str
    compounds: tuple[str, ...]
    genitive: str
    typology: Typology


def place_lexicon(file: LanguageFile) -> PlaceLexicon:
    """Lays out the words of places of one language."""
    words, names = file.places, file.names
    indefinite = frozenset(names.articles.split())
    articles = indefinite.union(names.definite.split())
    demonyms = frozenset(names.demonyms.split())
    plain = frozenset(names.plain.split())
    locative, linking = _folded(words.locative), _folded(words.linking)
    settlements = _folded(words.settlements)
    nouns = (*words.settlements, *words.followed, *words.linking)
    return PlaceLexicon(
        never=_folded(words.never).union(names.calendar.split(), articles, demonyms),
        doubtful=_folded(words.doubtful) | plain,
        demonyms=demonyms,
        articles=articles,
        indefinite=indefinite,
        roles=frozenset(names.roles.split()),
        locative=locative,
        settlements=settlements,
        followed=_folded(words.followed),
        regions=frozenset(fold(x) for named in words.regions.values() for x in named),
        natural=_folded(words.natural),
        heads=_folded(words.heads),
        tails=_folded(words.tails),
        roads=_folded(words.roads),
        seas=frozenset(map(fold, words.seas)),
        sited=frozenset().union(
            *map(
                _folded,
                (words.roads, words.tails, words.heads, words.followed, words.settlements),
            )
        ),
        nouns=frozenset(map(fold, nouns)),
        joiners=frozenset(names.joiners.split()),
        linking=linking,
        opening=locative | linking | settlements | plain | articles,
        small=locative | linking | articles,
        bodies=frozenset(names.organization_words.split()),
        resident=words.resident,
        compounds=words.compounds,
        genitive=words.genitive,
        typology=file.typology,
    )


def _folded(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word.lower() for word in words)
