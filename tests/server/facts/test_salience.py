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

NAMES = ("Ann Lee", "Alder Port Police")


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
    doubted = entity("Quillon", DOUBTFUL - 0.01, 30)
    assert ordered(doubted, entity("Brell", DOUBTFUL)) == ["Brell", "Quillon"]


def test_whom_the_headline_names_is_not_put_last() -> None:
    doubted = entity("Alder", DOUBTFUL - 0.01)
    assert ordered(entity("Quillon", DOUBTFUL), doubted) == ["Alder", "Quillon"]


def test_behind_the_central_ones_the_surer_come_first() -> None:
    central = [entity("Alder", 0.9, 20), entity("Brell", 0.9, 20), entity("Quillon", 0.6, 20)]
    assert ordered(*central, entity("Then", 0.6, 2), entity("Alder left", 0.98))[2:] == [
        "Quillon",
        "Alder left",
        "Then",
    ]


def test_what_nobody_has_estimated_is_not_doubted() -> None:
    assert ordered(entity("Quillon", 0.9), entity("Alder", None, 3)) == ["Alder", "Quillon"]


def test_a_headline_may_have_room_for_the_initials_of_a_body_alone() -> None:
    text = "Ann Lee came. The Alder Port Police left."
    short = Extract(Metadata(lang="en", title="APP leaves"), (Block("paragraph", text, text),))
    spans = {name: Span(text.index(name), text.index(name) + len(name)) for name in NAMES}
    found = (Entity(x, "organization", (x,), (spans[x],), confidence=0.9) for x in NAMES)
    assert [x.name for x in most_salient_first(found, analyse(short))] == [*NAMES[::-1]]
