"""Tokens: what is whole, and what is left to whoever searches."""

import pytest
from lede_reader.contract import Span
from lede_reader.languages.lexicons.sentences import SentenceLexicon
from lede_reader.nlp.sentences import split_sentences
from lede_reader.nlp.tokens import Token, tokenize


def cut(text: str) -> tuple[Token, ...]:
    return tokenize(text, split_sentences(text, (Span(0, len(text)),), SentenceLexicon())).all


WHOLE = {
    "words and their marks": ("Hale left, (at last).", "Hale|left|,|(|at|last|)|."),
    "a dash between words": ("ports - and trade", "ports|-|and|trade"),
    "a number before a mark": ("2,000 ports", "2|,|000|ports"),
    "three stops": ("and then...", "and|then|.|.|."),
}
CUT = ["Biden's", "d'Orrin", "EU-Rat", "U.S.", "J.", "24th", "3.5", "Chiefs’", "orrin.com", "a_b"]


@pytest.mark.parametrize(("text", "found"), WHOLE.values(), ids=WHOLE.keys())
def test_what_is_whole(text: str, found: str) -> None:
    assert "|".join(x.text for x in cut(text)) == found
    assert all(x.whole for x in cut(text))


@pytest.mark.parametrize("word", CUT)
def test_what_somebody_may_cut_is_left_in_one_piece(word: str) -> None:
    (token,) = (x for x in cut(f"the {word} ports") if not x.whole)
    assert token.text == word


def test_a_token_opens_at_the_beginning_and_behind_an_opening_mark() -> None:
    assert [x.text for x in cut("“Ports open: Hale left") if x.opens] == ["“", "Ports", "Hale"]


def test_a_mark_is_looked_up_as_the_plainest_of_its_kind() -> None:
    assert [x.lower for x in cut("Ann’s Hale – ‘ports’")] == ["ann's", "hale", "-", "'", "ports'"]
