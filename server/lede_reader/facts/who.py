"""Who: the people and organisations that the article names."""

from __future__ import annotations

from lede_reader.contract import Party, PartyKind
from lede_reader.facts.salience import most_salient_first
from lede_reader.nlp.document import Document, Entity

_LEAST = 0.4
"""Half of the F1 that who has: a name that is less likely a party costs more than it brings."""


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
