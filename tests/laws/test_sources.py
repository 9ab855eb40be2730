"""What holds for the sources of every text."""

from __future__ import annotations

from time import process_time

from hypothesis import given, settings
from hypothesis import strategies as st
from lede_reader import attribution
from lede_reader.extract import Block, Extract, Metadata
from lede_reader.nlp.document import Document

from tests.reading import LANGUAGES, analyse

WORDS = st.sampled_from(
    [
        "Vasquez", "Tomas Brell", "she", "who", "the report", "said", "told", "according to", "that", "and",
        "“", "”", "\"", "„", "«", "»", "'", "''", ",", ".", ":", ";", "—", "(", ")", "?", "no", "pumps",
        "sagte", "laut", "selon", "según", "secondo", "Q:", "BRELL:", "5", "’s",
    ]
)  # fmt: skip
PARAGRAPHS = st.lists(st.lists(WORDS, min_size=1, max_size=40).map(" ".join), max_size=5)
MARKS = "“”„‟\"'‘’‚«»‹›「」—–-:;,.!?()[] ab"
LANGS = st.sampled_from(sorted(LANGUAGES))


def prose(paragraphs: list[str]) -> Document:
    return analyse(
        Extract(Metadata(lang="en"), tuple(Block("paragraph", x, "") for x in paragraphs))
    )


@given(PARAGRAPHS, LANGS)
@settings(max_examples=300, deadline=None)
def test_statements_are_exact_slices_within_one_block(paragraphs: list[str], lang: str) -> None:
    text = prose(paragraphs)
    blocks = [section.span for section in text.blocks]
    for source in attribution.find(text):
        assert source.name
        assert source.statements
        for said in source.statements:
            assert said.text == text.content[said.span.start : said.span.end] != ""
            assert said.sentence.start <= said.span.start < said.span.end <= said.sentence.end
            assert any(
                x.start <= said.sentence.start and said.sentence.end <= x.end for x in blocks
            )


@given(st.lists(st.text(MARKS, min_size=1, max_size=60), min_size=1, max_size=4), LANGS)
@settings(max_examples=150, deadline=None)
def test_any_marks_balanced_or_not_never_fail(paragraphs: list[str], lang: str) -> None:
    for source in attribution.find(prose(paragraphs)):
        assert source.statements


def test_attribution_takes_time_linear_in_the_text() -> None:
    paragraph = (
        "Tomas Brell, the mayor of Elmford, said that “the bridge is closed”, and an official told"
        " reporters, who had asked, that she would add nothing, according to the Elmford Herald."
    )

    def seconds(times: int) -> float:
        text = prose([paragraph] * times)
        start = process_time()
        attribution.find(text)
        return process_time() - start

    seconds(20)
    small, large = (min(seconds(times) for _ in range(3)) for times in (100, 400))
    assert large < 4 * small * 2.5 + 0.05
