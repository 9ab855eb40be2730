"""The words, numbers and marks of a sentence, as the grammar of times reads them."""

from __future__ import annotations

import re
from typing import NamedTuple

_TOKEN = re.compile(r"\d+|[^\W\d_]+|[^\w\s]|_")
_SAME = str.maketrans("’‘–—‑−", "''----")


class Token(NamedTuple):
    """A word, a number, or a single mark; `glued`: no white space before it.

    `fold`: the text in lower case, all dashes and apostrophes alike.
    """

    text: str
    fold: str
    start: int
    end: int
    glued: bool

    @property
    def is_number(self) -> bool:
        return self.text.isdecimal()

    @property
    def is_word(self) -> bool:
        return self.text.isalpha()


def tokens(content: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Splits a piece of the text; the offsets count from the beginning of `content`."""
    found: list[Token] = []
    last = -1
    for match in _TOKEN.finditer(content, start, len(content) if end is None else end):
        text = match[0]
        at, until = match.span()
        alike = text if text.isascii() else text.translate(_SAME)
        found.append(Token(text, alike.lower(), at, until, at == last))
        last = until
    return found
