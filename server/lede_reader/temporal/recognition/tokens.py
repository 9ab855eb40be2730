"""The words, numbers and marks of a sentence, as the grammar of times reads them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from lede_reader.contract import Span
from lede_reader.languages.times.pieces import PIECE
from lede_reader.nlp.tokens import Token, cut_token

__all__ = [
    "Token",
    "pieces",
    "span_of",
    "split_tokens",
]


class Stretch(Protocol):
    """Some words of a sentence, from `start` up to `end`."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def split_tokens(sentence: Sequence[Token]) -> list[Token]:
    """The tokens of a sentence, letters, digits and marks apart from each other."""
    found: list[Token] = []
    for token in sentence:
        found += (token,) if token.whole else cut_token(token, PIECE)
    return found


def span_of(words: Sequence[Token], reading: Stretch) -> Span:
    """Where a stretch of these words lies."""
    return Span(words[reading.start].start, words[reading.end - 1].end)


def pieces(word: str) -> list[str]:
    """Letters, digits and marks of a word."""
    return PIECE.findall(word)
