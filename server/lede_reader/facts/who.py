"""Who: the people and organisations that the article names."""

from __future__ import annotations

from lede_reader.contract import Party, PartyKind
from lede_reader.facts.salience import most_salient_first
from lede_reader.nlp.document import Document, Entity


def find(document: Document) -> tuple[Party, ...]:
    """Finds the parties, the central ones first."""
    parties = (entity for entity in document.entities if _is_party(entity))
    return tuple(_party(entity) for entity in most_salient_first(parties, document))


def _is_party(entity: Entity) -> bool:
    if entity.kind == "person":
        return not entity.byline
    return entity.kind == "organization"


def _party(entity: Entity) -> Party:
    kind: PartyKind = "person" if entity.kind == "person" else "organization"
    return Party(entity.name, kind, entity.role, entity.mentions)
