"""Stories as the news has them, and every name that is found in them.

A row of `examples/xx.txt`, in the order of first mention: the name | its kind | the person's gender
| its role, — where none is told | its other forms.
"""

from __future__ import annotations

from pathlib import Path

from lede_reader.nlp.entity import Entity

from tests.examples import examples
from tests.server.entities.tables import table


def row(entity: Entity) -> str:
    told = (entity.name, entity.kind, entity.gender or "—", entity.role or "—")
    return " | ".join([*told, *entity.forms[1:]])


@examples(Path(__file__).parent / "examples")
def test_every_name_of_a_story_is_found(lang: str, story: str, rows: list[str]) -> None:
    found = table(story.replace(" ¶ ", "\n\n"), lang)
    assert [row(entity) for entity in found.values()] == rows
