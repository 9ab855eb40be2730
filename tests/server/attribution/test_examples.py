"""Stories as the news has them, and all that is read of their attributions.

A row of `examples/xx.txt`, in the order of the text: who says it (in which role) | by which cue,
— where by none | what | to whom, where that is told.
"""

from __future__ import annotations

from pathlib import Path

from lede_reader import attribution
from lede_reader.contract import Source, Statement
from lede_reader.extract import Block, Extract, Metadata

from tests.examples import examples
from tests.reading import analyse


def row(source: Source, said: Statement) -> str:
    who = f"{source.name} ({source.role})" if source.role else source.name
    parts = [who, said.cue or "—", said.text]
    return " | ".join([*parts, said.to] if said.to else parts)


@examples(Path(__file__).parent / "examples")
def test_a_story_is_read_whole(lang: str, story: str, rows: list[str]) -> None:
    blocks = tuple(Block("paragraph", block, "") for block in story.split(" ¶ "))
    found = attribution.find(analyse(Extract(Metadata(lang=lang), blocks)))
    told = [(said.span, row(source, said)) for source in found for said in source.statements]
    assert [line for _, line in sorted(told)] == rows
