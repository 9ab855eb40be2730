"""The words of a pack that tell places, ready to be asked."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from lede_reader.languages import pack_for
from lede_reader.languages.places import Atlas, abbreviations, fold


class PlaceLexicon(Struct, frozen=True):
    """The sets of `[places]`, folded in case.

    Of an article, `written`: its words; `telling`: those that may begin a place's name or tell a
    site; `atlas`: the places that it has asked for. `nouns`: every word that may be left out of a
    place's name, without accents like `seas` and `regions`, those that the pack names. `never`:
    words that no preposition makes a place ("in March"). `doubtful`: with the plain words of the
    language. `opening`: what may stand before a name with a capital and be no part of it; `small`:
    what is none inside a line either. `sited`: every noun that may tell a site. `abbreviated`: what
    names of regions are abbreviated to. `bodies`: nouns that head an organisation's name. `roles`,
    `demonyms`, `articles`, `joiners`: as the pack's names have them; `indefinite`: the articles but
    for "the".
    """

    lang: str
    written: frozenset[str]
    telling: frozenset[str]
    atlas: Atlas
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
    abbreviated: frozenset[str]
    nouns: frozenset[str]
    joiners: frozenset[str]
    linking: frozenset[str]
    opening: frozenset[str]
    small: frozenset[str]
    bodies: frozenset[str]
    resident: str
    compounds: tuple[str, ...]
    genitive: str
    nouns_capital: bool


@cache
def place_lexicon(lang: str) -> PlaceLexicon:
    """The lexicon of a language that has a pack."""
    pack = pack_for(lang)
    if pack is None:
        raise LookupError(lang)
    words, names = pack.places, pack.names
    indefinite = frozenset(names.articles.split())
    articles = indefinite.union(names.definite.split())
    demonyms = frozenset(names.demonyms.split())
    plain = frozenset(names.plain.split())
    locative, linking = _folded(words.locative), _folded(words.linking)
    settlements = _folded(words.settlements)
    nouns = (*words.settlements, *words.followed, *words.linking)
    return PlaceLexicon(
        lang=lang,
        written=frozenset(),
        telling=frozenset(),
        atlas=Atlas(lang),
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
        abbreviated=abbreviations(lang),
        nouns=frozenset(map(fold, nouns)),
        joiners=frozenset(names.joiners.split()),
        linking=linking,
        opening=locative | linking | settlements | plain | articles,
        small=locative | linking | articles,
        bodies=frozenset(names.organization_words.split()),
        resident=words.resident,
        compounds=words.compounds,
        genitive=words.genitive,
        nouns_capital=words.nouns_capital,
    )


def _folded(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word.lower() for word in words)
