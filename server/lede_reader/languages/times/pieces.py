"""The words, numbers and marks that a phrase of a language's file is spelt with."""

from __future__ import annotations

import re
from typing import Protocol

from msgspec import Struct

# Letters, digits and marks apart from each other, as times are read.
PIECE = re.compile(r"\d+|[^\W\d_]+|[^\w\s]|_")


class Written(Protocol):
    """What stands in a text or a phrase; `glued`: nothing parts it from what is before."""

    @property
    def text(self) -> str: ...
    @property
    def lower(self) -> str: ...
    @property
    def glued(self) -> bool: ...


class Piece(Struct, frozen=True, gc=False):
    """A word, number or mark of a phrase, `start` code points behind its beginning."""

    text: str
    lower: str
    glued: bool
    start: int


def spell(phrase: str) -> tuple[Piece, ...]:
    """Splits a phrase into its pieces."""
    found: list[Piece] = []
    end = -1
    for match in PIECE.finditer(phrase):
        found.append(Piece(match[0], match[0].lower(), match.start() == end, match.start()))
        end = match.end()
    return tuple(found)
