"""Who: the people and organisations that the article names."""

from __future__ import annotations

from lede_reader.contract import Party, PartyKind
from lede_reader.facts.salience import most_salient_first
from lede_reader.nlp.document import Document, Entity

_LEAST = 0.25
"""Below this confidence a name is so likely no party that it is left out."""


def find(document: Document) -> tuple[Party, ...]:
    """Finds the parties, the central ones first."""
    parties = filter(_is_likely, document.entities)
    return tuple(_party(entity) for entity in most_salient_first(parties, document))


def _is_likely(entity: Entity) -> bool:
    """Whether it is a party, or nobody has estimated how likely it is one."""
    return entity.is_party and (entity.confidence is None or entity.confidence >= _LEAST)


def _party(entity: Entity) -> Party:
    kind: PartyKind = "person" if entity.kind == "person" else "organization"
    return Party(entity.name, kind, entity.role, entity.mentions, entity.confidence)
