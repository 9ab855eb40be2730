"""The country of each place: as the text says beside it, else as the other places tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from server.facts.where.mention import Mention
from server.packs.places import PlaceEntry

# A namesake is thought of if it is not smaller than this part of the largest city of that name.
_PART = 20
# What a country or a region, whose population the table does not give, counts for among cities.
_AS_LARGE = 1_000_000
# A smaller city abroad gives way to a namesake too small to be known, where all else is at home.
_OBSCURE = 500_000
_BESIDE = (", ", " (", ", in ", " in ")


def settle(content: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Gives every mention its country, where the article tells it."""
    beside = _beside(content, mentions)
    home = _counted(beside)
    settled: list[Mention] = []
    near: tuple[int, str | None] = (-1, None)
    for mention in beside:
        country = _country(mention, home)
        if not country and not mention.senses:
            country = near[1] if near[0] == mention.section else _home(home)
        if country and mention.senses and mention.believed:
            near = mention.section, country
        settled.append(replace(mention, country=country))
    return settled


def _beside(content: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Believes `Lincoln, England` and `Bédar (Almería)`: a place whose region stands beside it."""
    found = list(mentions)
    for index, (mention, following) in enumerate(pairwise(mentions)):
        between = content[mention.span.end : following.span.start]
        if between not in _BESIDE or not following.believed or not following.senses:
            continue
        wider = following.senses[0]
        if wider.kind == "city" and mention.senses and between == ", ":
            continue
        within = any(entry.country == wider.country for entry in mention.senses)
        city = not mention.senses or mention.senses[0].kind == "city"
        if within or (city and mention.believed and between != ", "):
            found[index] = replace(mention, believed=True, country=wider.country)
    return found


def _counted(mentions: Iterable[Mention]) -> Counter[str]:
    """How often places are mentioned whose country is beyond doubt."""
    sure = (x.country or _only(x.senses) for x in mentions if x.believed)
    return Counter(country for country in sure if country)


def _only(entries: tuple[PlaceEntry, ...]) -> str | None:
    """The country of a name that no other place of weight shares."""
    return entries[0].country if entries and len(_rivals(entries)) == 1 else None


def _rivals(entries: tuple[PlaceEntry, ...]) -> list[PlaceEntry]:
    largest = _size(entries[0])
    rivals = {
        entry.country: entry for entry in reversed(entries) if _size(entry) * _PART >= largest
    }
    return list(reversed(rivals.values()))


def _size(entry: PlaceEntry) -> int:
    return entry.population if entry.kind == "city" else _AS_LARGE


def _country(mention: Mention, home: Counter[str]) -> str | None:
    """The country as said beside the name, else of the namesake that fits the article best."""
    if mention.country or not mention.senses:
        return mention.country
    first = mention.senses[0]
    best = max(_rivals(mention.senses), key=lambda x: home[x.country or ""])
    if home[best.country or ""] > 2 * home[first.country or ""]:
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
