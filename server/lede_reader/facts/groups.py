"""The people and bodies, in the groups that a reader weighs them by, one for all answers."""

from __future__ import annotations

from typing import get_args

from lede_reader.confident import is_sure
from lede_reader.contract import Card, CardGroup, GroupName, Party, Source, SourceKind

_OF_KIND: dict[SourceKind, GroupName] = {
    "person": "speaking",
    "organization": "speaking",
    "publication": "outlets",
    "document": "documents",
}


def group_parties(who: tuple[Party, ...], sources: tuple[Source, ...]) -> tuple[CardGroup, ...]:
    """One card a party: who speaks, those that say most first; then who is only spoken of."""
    cards: dict[GroupName, dict[object, Card]] = {name: {} for name in get_args(GroupName)}
    for at, source in enumerate(sources):
        if is_sure(source):
            same = cards[_group(source)]
            place = None if source.anonymous else source.who
            key = f"source {at}" if place is None else place
            card = same.get(key, Card(place, ()))
            same[key] = Card(place, (*card.sources, at))
    known = {source.who for source in sources if is_sure(source)}
    for at, party in enumerate(who):
        if at not in known and is_sure(party):
            cards["mentioned"][at] = Card(at, ())
    return tuple(CardGroup(name, tuple(same.values())) for name, same in cards.items() if same)


def _group(source: Source) -> GroupName:
    return "unnamed" if source.anonymous else _OF_KIND[source.kind]
