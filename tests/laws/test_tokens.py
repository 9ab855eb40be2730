"""What holds for the tokens of every text: whoever searches it finds what is its own to find."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lede_reader.contract import Span
from lede_reader.languages.lexicons.sentences import SentenceLexicon
from lede_reader.languages.times.pieces import spell
from lede_reader.nlp.sentences import split_sentences
from lede_reader.nlp.tokens import Tokens, cut_token, tokenize

PIECES = st.sampled_from(
    [
        *"aZéß7²_ .,'’-–&/@\"“”()\u2011\u0301\u00a0%",
        " a",
        "A.",
        "Ann ",
        "U.S.",
        "’s ",
        "24",
        "--",
        "d'",
    ]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join)
# How each finder cuts words where they are not whole.
CUTS = {
    "names": r"(?:[^\W\d_]\.)+(?:[^\W\d_](?![^\W_]))?|[^\W_]+(?:[-‑'’&/@][^\W_]+)*|[^\w\s]",
    "times": r"\d+|[^\W\d_]+|[^\w\s]|_",
    "places": r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-‑'’&][^\W_]+)*|[^\w\s]",
    "speech": r"['’](?:s|ll)\b|\w+(?:[-.&/]\w+)*(?:['’](?!(?:s|ll)\b)\w+)?|-{2,}|[^\w\s]",
}


def split(text: str) -> Tokens:
    return tokenize(text, split_sentences(text, (Span(0, len(text)),), SentenceLexicon()))


def spans(found: Tokens, pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    parts = (part for x in found.all for part in ((x,) if x.whole else cut_token(x, pattern)))
    return [(part.start, part.end) for part in parts]


@pytest.mark.parametrize("pattern", CUTS.values(), ids=CUTS.keys())
@given(text=TEXTS)
@settings(max_examples=200, deadline=None)
def test_cutting_the_tokens_is_cutting_the_text(pattern: str, text: str) -> None:
    """Sentence by sentence: a stop that ends one parts even what no blank parts."""
    compiled = re.compile(pattern)
    expected = [
        found.span()
        for sentence in split_sentences(text, (Span(0, len(text)),), SentenceLexicon())
        for found in compiled.finditer(text, sentence.span.start, sentence.span.end)
    ]
    assert spans(split(text), compiled) == expected


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_tokens_are_the_text_without_its_white_space(text: str) -> None:
    found = split(text).all
    assert "".join(x.text for x in found) == "".join(text.split())
    assert all(text[x.start : x.end] == x.text for x in found)


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_a_token_is_glued_where_nothing_parts_it_from_the_one_before(text: str) -> None:
    for sentence in split(text).sentences():
        for before, token in pairwise(sentence):
            assert token.glued == (token.start == before.end)
            assert token.joined == (token.start - before.end <= 1)


def test_the_pieces_of_a_phrase_lie_where_they_stand() -> None:
    assert [(x.lower, x.start, x.glued) for x in spell("mid-May 24th")] == [
        ("mid", 0, False),
        ("-", 3, True),
        ("may", 4, True),
        ("24", 8, False),
        ("th", 10, True),
    ]
