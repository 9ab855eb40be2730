"""Who is asked before the leaves of a page are classified."""

import pytest
from lede_reader.boilerplate import readability
from lede_reader.boilerplate.links import Place
from lede_reader.boilerplate.textblocks.segmentation import segment
from lede_reader.boilerplate.textblocks.textblock import TextBlock
from lede_reader.extract.gather import gather
from lede_reader.metadata import Metadata
from lxml.html import document_fromstring

PARAGRAPH = (
    "<p>The harbour office of Port Alder said on Monday that both ferries would sail again before"
    " the end of the month, after a winter in the dock, and that the old timetable holds.</p>"
)
TOGETHER = f"<article>{PARAGRAPH * 10}</article><aside>{PARAGRAPH}</aside>"
SCATTERED = f"<div>{PARAGRAPH * 3}</div>" * 4


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many leaves readability-lxml has been asked about, each time."""
    times: list[int] = []
    ask = readability.kept

    def count(found: tuple[TextBlock, ...]) -> frozenset[int]:
        times.append(len(found))
        return ask(found)

    monkeypatch.setattr(readability, "kept", count)
    return times


@pytest.mark.parametrize(
    ("html", "times"),
    [
        pytest.param(TOGETHER, [], id="prose in one box"),
        pytest.param(SCATTERED, [12], id="prose in several boxes"),
        pytest.param(f"<article>{PARAGRAPH * 2}</article>", [2], id="hardly any prose"),
    ],
)
def test_readability_is_asked_where_the_prose_does_not_stand_together(
    html: str, times: list[int], asked: list[int]
) -> None:
    gather(segment(document_fromstring(f"<body>{html}</body>"), Place()), Metadata())
    assert asked == times


def test_where_it_is_not_asked_the_prose_of_the_box_is_what_it_would_keep() -> None:
    found = segment(document_fromstring(f"<body>{TOGETHER}</body>"), Place())
    assert gather(found, Metadata()).kept == frozenset(range(10)) == readability.kept(found)
