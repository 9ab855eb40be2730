"""The words, numbers and marks of a sentence, as the grammar of times reads them."""

from __future__ import annotations

from collections.abc import Sequence

from lede_reader.languages.times.pieces import PIECE
from lede_reader.nlp.tokens import Token, cut_token

__all__ = [
    "Token",
    "pieces",
    "split_tokens",
]


def split_tokens(sentence: Sequence[Token]) -> list[Token]:
    """The tokens of a sentence, letters, digits and marks apart from each other."""
    found: list[Token] = []
    for token in sentence:
        found += (token,) if token.whole else cut_token(token, PIECE)
    return found


def pieces(word: str) -> list[str]:
    """Letters, digits and marks of a word."""
    return PIECE.findall(word)
