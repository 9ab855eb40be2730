"""The sources in the groups that a reader weighs them by: the one grouping of every answer."""

from __future__ import annotations

from typing import get_args

from lede_reader.contract import GroupName, Source, SourceGroup, SourceKind

_OF_KIND: dict[SourceKind, GroupName] = {
    "person": "people",
    "organization": "organizations",
    "publication": "outlets",
    "document": "documents",
}


def group_sources(sources: tuple[Source, ...]) -> tuple[SourceGroup, ...]:
    """Groups sources: people, unnamed ones of any kind, bodies, outlets, papers."""
    names = ["unnamed" if x.anonymous else _OF_KIND[x.kind] for x in sources]
    found = {
        name: tuple(at for at, own in enumerate(names) if own == name)
        for name in get_args(GroupName)
    }
    return tuple(SourceGroup(name, places) for name, places in found.items() if places)
