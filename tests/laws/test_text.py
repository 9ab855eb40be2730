"""What holds for the prose of every page."""

from hypothesis import given, settings
from hypothesis import strategies as st
from lede_reader.contract import Span
from lede_reader.nlp.quotations import find_quotations
from lede_reader.nlp.sentences import split_sentences

from tests.reading import language

ALPHABET = st.sampled_from(
    [*"aZs5 .!?,…。\"“”„«»‹›‘’‚'「」()-\u00a0", "''", "Mr. ", "U.S. ", "The "]
)
BLOCKS = st.lists(st.lists(ALPHABET, max_size=40).map("".join), max_size=5)
LANGS = st.sampled_from(["en", "de", "es", "fr", "it", "nl", "pt", "sv", None])


def laid_out(blocks: list[str]) -> tuple[str, tuple[Span, ...]]:
    starts = [sum(len(x) + 2 for x in blocks[:index]) for index in range(len(blocks))]
    spans = (Span(start, start + len(x)) for start, x in zip(starts, blocks, strict=True))
    return "\n\n".join(blocks), tuple(spans)


@given(BLOCKS, LANGS)
@settings(max_examples=300, deadline=None)
def test_sentences_part_each_block(blocks: list[str], lang: str | None) -> None:
    text, sections = laid_out(blocks)
    found = split_sentences(text, sections, language(lang).sentences)
    for index, section in enumerate(sections):
        spans = [x.span for x in found if x.section == index]
        pieces = [text[x.start : x.end] for x in spans]
        assert all(piece and piece == piece.strip() for piece in pieces)
        assert all(section.start <= x.start and x.end <= section.end for x in spans)
        assert spans == sorted(spans)
        assert "".join("".join(pieces).split()) == "".join(
            text[section.start : section.end].split()
        )


@given(BLOCKS, LANGS)
@settings(max_examples=300, deadline=None)
def test_quotations_lie_in_their_blocks_and_apart(blocks: list[str], lang: str | None) -> None:
    text, sections = laid_out(blocks)
    found = find_quotations(text, sections, language(lang).sentences.elisions)
    end = 0
    for quote in found:
        section = sections[quote.section]
        assert max(end, section.start) <= quote.span.start <= quote.inner.start
        assert quote.inner.start < quote.inner.end <= quote.span.end <= section.end
        end = quote.span.end
    assert not found or not found[0].continued
