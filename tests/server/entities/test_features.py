"""What is told of a name before it is weighed, but for the scores of its kind.

A row of `features/xx.txt`: the name | its kind | what holds of it, with how much where that is not
all.
"""

from __future__ import annotations

from pathlib import Path

from lede_reader.entities.recognition import weigh_parties
from lede_reader.logistic import Features
from lede_reader.nlp.entity import Entity

from tests.examples import examples
from tests.server.entities.tables import document_of

SCORES = ("own", "context", "margin")


def row(entity: Entity, features: Features) -> str:
    kind = f"{entity.kind}: "
    assert all(-1 <= features[kind + score] <= 1 for score in SCORES)
    assert features.get("person", 0.0) == (entity.kind == "person")
    told = {x.removeprefix(kind): value for x, value in features.items() if x.startswith(kind)}
    held = [x if value == 1 else f"{x} {value:.2f}" for x, value in told.items() if x not in SCORES]
    return f"{entity.name} | {entity.kind} | {'; '.join(sorted(held))}"


@examples(Path(__file__).parent / "features")
def test_what_holds_of_a_name_is_told_by_its_words_and_by_those_around_it(
    lang: str, story: str, rows: list[str]
) -> None:
    headline, _, content = story.rpartition(" # ")
    document = document_of(content.replace(" ¶ ", "\n\n"), lang, headline=headline)
    assert [row(entity, features) for entity, features in weigh_parties(document)] == rows
