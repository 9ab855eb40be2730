"""Words: a block cut into its words, with what a place's name needs to know of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from server.contract import Span

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-‑'’&][^\W_]+)*")
# The elided article or preposition before a name: d'Oise, l'Aude, dell'Adige.
_ELIDED = re.compile(r"[^\W\d_]{1,5}['’](?=[^\W\d_])")
_ABBREVIATED = frozenset({"Mt", "St", "Ste"})
_SPACES = (" ", "\u00a0")


class Word(NamedTuple):
    """A word without its possessive or elided article.

    `lower`: folded in case. `capital`: it begins with a capital letter. `gap`: what stands between
    the word before and it, elisions included. `joined`: that is but a space, and what was elided.
    `owns`: a possessive 's was cut off.
    """

    start: int
    end: int
    text: str
    lower: str
    capital: bool
    gap: str
    joined: bool
    owns: bool


def words(content: str, block: Span) -> list[Word]:
    """Cuts a block into words, in order."""
    return list(_words(content, block))


def _words(content: str, block: Span) -> Iterator[Word]:
    last, text = block.start, ""
    for match in _WORD.finditer(content, block.start, block.end):
        start, end, owns = match.start(), match.end(), False
        if not match[0].isalnum():
            owns = end - start > 2 and content[end - 1] == "s" and content[end - 2] in "'’"
            end = end - 2 if owns else end
            elided = _ELIDED.match(content, start, end)
            if elided and content[elided.end()].isupper():
                start = elided.end()
        gap = content[last:start]
        if gap == ". " and text in _ABBREVIATED:
            gap = " "
        text = content[start:end]
        joined = gap in _SPACES or (gap[:1] in _SPACES and gap[-1] in "'’")
        yield Word(start, end, text, text.lower(), text[0].isupper(), gap, joined, owns)
        last = match.end()
