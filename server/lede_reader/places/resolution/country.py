"""The country of each place: as the text says beside it, else as the other places tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec.structs import replace

from lede_reader.languages.lexicons.toponyms import PlaceEntry, fold
from lede_reader.places.mention import PlaceMention
from lede_reader.places.search import PlaceSearch

# A namesake is thought of if it is not smaller than this part of the largest city of that name.
_PART = 20
# Where both countries are named, it must not be smaller than this part.
_ALIKE = 5
# What a country or a region, whose population the table does not give, counts for among cities.
_AS_LARGE = 1_000_000
# A smaller city abroad gives way to a namesake too small to be known, where all else is at home.
_OBSCURE = 500_000
# A city in the name of a site is a city only if it is this large.
_KNOWN = 100_000
_LONGEST = 7
_APART = 6
# What a language's own file has so lies in several countries, or on no earth: Jupiter.
_OF_NO_COUNTRY = {"area", "land", "water"}
_BESIDE = (", ", " (", ", in ", " in ")


def resolve_countries(
    content: str, mentions: Sequence[PlaceMention], search: PlaceSearch, outlet: str | None = None
) -> list[PlaceMention]:
    """Gives every mention its country, where the article tells it.

    `outlet`: the country of the page's own address, which counts as if named once.
    """
    beside = _beside(content, mentions, search)
    home = _counted(beside)
    if outlet:
        home[outlet] += 1
    settled = [_at_home(replace(x, country=_country(x, home)), home) for x in beside]
    before, after = _nearest(settled), _nearest(settled[::-1])[::-1]
    for index, mention in enumerate(settled):
        if not mention.senses and not mention.country:
            near = _nearer(mention, before[index], after[index])
            country = _country(_inside(mention, search), home) or near or _home(home)
            sea = _is_sea(mention.name, search)
            settled[index] = replace(mention, country=None if sea else country)
    return settled


def home_of(mentions: Iterable[PlaceMention]) -> str | None:
    """The country where at least half of the places lie."""
    return _home(_counted(mentions))


def _at_home(mention: PlaceMention, home: Counter[str]) -> PlaceMention:
    """Believes a small town that stands as a place does, in the country the article is about."""
    if not mention.likely:
        return mention
    country = _home(home)
    local = country and any(entry.country == country for entry in mention.senses)
    return replace(mention, believed=True) if local else mention


def _nearest(mentions: Sequence[PlaceMention]) -> list[PlaceMention | None]:
    """For each mention, the last one before it that lies in a country."""
    found: list[PlaceMention | None] = []
    last: PlaceMention | None = None
    for mention in mentions:
        found.append(last)
        if mention.country and mention.believed:
            last = mention
    return found


def _nearer(
    mention: PlaceMention, before: PlaceMention | None, after: PlaceMention | None
) -> str | None:
    """The country of the nearer of two mentions, if they stand in the same block."""
    near = [x for x in (before, after) if x and x.section == mention.section]
    if not near:
        return None
    return min(near, key=lambda x: abs(x.span.start - mention.span.start)).country


def _is_sea(name: str, search: PlaceSearch) -> bool:
    return not search.lexicon.seas.isdisjoint(fold(name).split())


def _inside(mention: PlaceMention, search: PlaceSearch) -> PlaceMention:
    """The town or state in a site's name, as a mention: `Republic of Chile`, `Oslo Airport`."""
    words = mention.name.split()[:_LONGEST]
    cuts = range(1, len(words))
    parts = [*(words[at:] for at in cuts), *(words[:at] for at in cuts)]
    for part in sorted(parts, key=len, reverse=True):
        entries = _named(" ".join(part), search)
        if entries and (entries[0].kind != "city" or entries[0].population >= _KNOWN):
            return replace(mention, senses=entries)
    return mention


def _named(name: str, search: PlaceSearch) -> tuple[PlaceEntry, ...]:
    """The places of a name that is no other word, or of the town whose people it is: `Wiener`."""
    if search.lexicon.resident and name.endswith(search.lexicon.resident):
        town = search.atlas.senses(name[: -len(search.lexicon.resident)])
        if town:
            return town
    lower = name.lower()
    entries = search.atlas.senses(name)
    doubted = lower in search.lexicon.doubtful or lower in search.lexicon.demonyms
    return () if doubted or any(entry.ordinary for entry in entries[:1]) else entries


def _beside(
    content: str, mentions: Sequence[PlaceMention], search: PlaceSearch
) -> list[PlaceMention]:
    """Believes `Lincoln, England`, `Bédar (Almería)`, `Bédar and Orrin`: two side by side."""
    found = list(mentions)
    for index, (mention, following) in enumerate(pairwise(mentions)):
        between = content[mention.span.end : following.span.start]
        if len(between) > _APART or mention.country:
            continue
        within = between in _BESIDE or between.strip(" ,") in search.lexicon.locative
        if within and following.believed and following.senses:
            found[index] = _explained(mention, following.senses[0], between)
        if between == ", " or between.strip() in search.lexicon.joiners:
            found[index], found[index + 1] = _listed(found[index], following, search)
    return found


def _explained(mention: PlaceMention, wider: PlaceEntry, between: str) -> PlaceMention:
    """A place that the country or region behind it tells apart from its namesakes."""
    if wider.kind == "city" and between != " (":
        return mention if mention.senses else replace(mention, country=wider.country)
    within = any(entry.country == wider.country for entry in mention.senses)
    city = mention.believed and mention.senses[:1] and mention.senses[0].kind == "city"
    unknown = not mention.senses and between == " ("
    if within or unknown or (city and between != ", "):
        return replace(mention, believed=True, country=wider.country)
    return mention


def _listed(
    mention: PlaceMention, following: PlaceMention, search: PlaceSearch
) -> tuple[PlaceMention, PlaceMention]:
    """Two towns of a list, of which one is believed and in whose country the other lies too."""
    pair = mention, following
    if mention.believed == following.believed or not all(x.senses for x in pair):
        return pair
    sure, other = pair if mention.believed else pair[::-1]
    countries = {sure.country} if sure.country else {entry.country for entry in sure.senses}
    plain = not (search.lexicon.typology.nouns_capitalised and other.senses[0].ordinary)
    plain = plain and sure.senses[0].kind in {"city", "region"}
    if plain and any(entry.country in countries for entry in other.senses):
        other = replace(other, believed=True)
    return (sure, other) if mention.believed else (other, sure)


def _counted(mentions: Iterable[PlaceMention]) -> Counter[str]:
    """How often places are mentioned whose country is beyond doubt."""
    sure = (x.country or _only(x.senses) for x in mentions if x.believed)
    return Counter(country for country in sure if country)


def _only(entries: tuple[PlaceEntry, ...]) -> str | None:
    """The country of a name that no other place of weight shares; a country's own, a town may."""
    rivals = _rivals(entries) if entries else []
    alone = len(rivals) == 1 or (rivals and rivals[0].kind == "country" and _are_towns(rivals[1:]))
    return entries[0].country if alone else None


def _are_towns(entries: Sequence[PlaceEntry]) -> bool:
    return all(entry.kind == "city" for entry in entries)


def _rivals(entries: tuple[PlaceEntry, ...]) -> list[PlaceEntry]:
    if len(entries) == 1:
        return [*entries]
    largest = _size(entries[0])
    rivals = {
        entry.country: entry for entry in reversed(entries) if _size(entry) * _PART >= largest
    }
    return list(reversed(rivals.values()))


def _size(entry: PlaceEntry) -> int:
    return entry.population if entry.kind == "city" else _AS_LARGE


def _country(mention: PlaceMention, home: Counter[str]) -> str | None:
    """The country as said beside the name, else of the namesake that fits the article best."""
    if mention.country or not mention.senses:
        return mention.country
    first = mention.senses[0]
    if first.country is None and first.kind in _OF_NO_COUNTRY:
        return None
    best = max(_rivals(mention.senses), key=lambda x: home[x.country or ""])
    here, there = home[best.country or ""], home[first.country or ""]
    if here > 2 * there:
        seldom = first.kind == "country" and here * 2 < home.total()
        alike = not there or _size(best) * _ALIKE >= _size(first)
        if not seldom and alike:
            return best.country
    abroad = first.country and not home[first.country] and first.kind == "city"
    if abroad and first.population < _OBSCURE and _share(home) > 0.8 and home.total() > 4:
        return _home(home)
    return first.country


def _share(home: Counter[str]) -> float:
    return max(home.values()) / home.total() if home else 0.0


def _home(home: Counter[str]) -> str | None:
    """The country where at least half of the places lie."""
    return home.most_common(1)[0][0] if _share(home) >= 0.5 else None
