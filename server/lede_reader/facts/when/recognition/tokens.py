"""The words, numbers and marks of a sentence, as the grammar of times reads them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lede_reader.nlp.tokens import Token, cut_token

__all__ = ["Token", "pieces", "split_tokens", "tokens"]

_PIECE = re.compile(r"\d+|[^\W\d_]+|[^\w\s]|_")


def split_tokens(sentence: Sequence[Token]) -> list[Token]:
    """The tokens of a sentence, letters, digits and marks apart from each other."""
    found: list[Token] = []
    for token in sentence:
        found += (token,) if token.whole else cut_token(token, _PIECE)
    return found


def pieces(word: str) -> list[str]:
    """Letters, digits and marks of a word."""
    return _PIECE.findall(word)


def tokens(phrase: str) -> list[Token]:
    """Splits a phrase of its own; the offsets count from its beginning."""
    whole = Token(phrase, phrase, 0, len(phrase), 0, "lower", *(False,) * 4)
    return list(cut_token(whole, _PIECE))
