"""The order of parties: how much the story is about them, and how sure it is that they are any."""

from __future__ import annotations

from lede_reader.contract import Span
from lede_reader.extract import Block, Extract, Metadata
from lede_reader.facts.salience import DOUBTFUL, most_salient_first
from lede_reader.nlp.entity import Entity

from tests.reading import analyse

TEXT = "Alder met Brell. Then Alder left, and Alder never came back to Quillon."
DOCUMENT = analyse(
    Extract(Metadata(lang="en", title="Alder leaves"), (Block("paragraph", TEXT, TEXT),))
)


def entity(name: str, confidence: float | None, mentions: int = 1) -> Entity:
    at = TEXT.index(name)
    spans = (Span(at, at + len(name)),) * mentions
    return Entity(name, "person", (name,), spans, confidence=confidence)


def ordered(*entities: Entity) -> list[str]:
    return [found.name for found in most_salient_first(entities, DOCUMENT)]


def test_headline_and_lead_come_first() -> None:
    assert ordered(entity("Quillon", 0.9), entity("Brell", 0.9), entity("Alder", 0.9, 3)) == [
        "Alder",
        "Brell",
        "Quillon",
    ]


def test_what_is_doubtful_comes_last_however_often_it_is_named() -> None:
    doubted = entity("Alder", DOUBTFUL - 0.01, 3)
    assert ordered(doubted, entity("Quillon", DOUBTFUL)) == ["Quillon", "Alder"]


def test_what_nobody_has_estimated_is_not_doubted() -> None:
    assert ordered(entity("Quillon", 0.9), entity("Alder", None, 3)) == ["Alder", "Quillon"]
