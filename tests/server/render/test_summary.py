"""The line that sums a story's sources up."""

import pytest
from lede_reader.contract import Source, SourceKind
from lede_reader.render.summary import groups, summary


def source(kind: SourceKind, *, anonymous: bool = False) -> Source:
    return Source("x", kind, anonymous, None, None, None, (), ())


PERSON, UNNAMED = source("person"), source("person", anonymous=True)
BODY, OUTLET, PAPER = source("organization"), source("publication"), source("document")


@pytest.mark.parametrize(
    ("sources", "line"),
    [
        ((), "No source was found."),
        ((PERSON,), "1 source: 1 named"),
        ((UNNAMED, UNNAMED), "2 sources: 2 unnamed"),
        (
            (PERSON, BODY, OUTLET, UNNAMED, PAPER),
            "5 sources: 3 named, 1 unnamed, 1 document; 1 other outlet relayed",
        ),
    ],
)
def test_the_summary_counts_named_unnamed_and_documents(
    sources: tuple[Source, ...], line: str
) -> None:
    assert summary(sources) == line


def test_every_source_stands_in_exactly_one_group() -> None:
    sources = (PERSON, UNNAMED, BODY, OUTLET, PAPER, source("organization", anonymous=True))
    assert sum(len(group.sources) for group in groups(sources)) == len(sources)
