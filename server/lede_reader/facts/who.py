"""Who: the people and organisations that the article names."""

from __future__ import annotations

from lede_reader.contract import Party, PartyKind
from lede_reader.facts.salience import most_salient_first
from lede_reader.nlp.document import Document, Entity


def find(document: Document) -> tuple[Party, ...]:
    """Finds the parties, the central ones first."""
    parties = (entity for entity in document.entities if entity.is_party)
    return tuple(_party(entity) for entity in most_salient_first(parties, document))


def _party(entity: Entity) -> Party:
    kind: PartyKind = "person" if entity.kind == "person" else "organization"
    return Party(entity.name, kind, entity.role, entity.mentions, entity.confidence)
