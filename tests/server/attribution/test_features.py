"""What is told of a statement and of a source before they are weighed.

A row of `features/xx.txt`: the source | the statement, — for all of them | what holds, with how
much where that is not all.
"""

from __future__ import annotations

from pathlib import Path

from lede_reader.attribution import weigh_sources, weigh_statements
from lede_reader.extract import Block, Extract, Metadata
from lede_reader.logistic import Features

from tests.examples import examples
from tests.reading import analyse

# How likely somebody is, which has tests of its own.
LIKELY = ("best", "likely: description", "likely: pronoun", "party")


def row(name: str, text: str, features: Features) -> str:
    told = {x: value for x, value in features.items() if x not in LIKELY}
    held = [x if value == 1 else f"{x} {value:.2f}" for x, value in told.items()]
    return f"{name} | {text} | {'; '.join(sorted(held))}"


@examples(Path(__file__).parent / "features")
def test_what_holds_of_a_statement_is_told_by_how_it_is_said(
    lang: str, story: str, rows: list[str]
) -> None:
    blocks = tuple(Block("paragraph", block, "") for block in story.split(" ¶ "))
    document = analyse(Extract(Metadata(lang=lang), blocks))
    said = [row(name, text, features) for name, text, features in weigh_statements(document)]
    by = [row(name, "—", features) for name, features in weigh_sources(document)]
    assert said + by == rows
