"""Words: a block cut into its words, with what a place's name needs to know of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from server.contract import Span

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-‑'’&][^\W_]+)*")
_OWNED = re.compile(r"['’]s$")
# The elided article or preposition before a name: d'Oise, l'Aude, dell'Adige.
_ELIDED = re.compile(r"[^\W\d_]{1,5}['’](?=[^\W\d_])")
_ABBREVIATED = frozenset({"Mt", "St", "Ste"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word without its possessive or elided article.

    `lower`: folded in case. `capital`: it begins with a capital letter. `gap`: what stands between
    the word before and it, elisions included. `owns`: a possessive 's was cut off.
    """

    span: Span
    text: str
    lower: str
    capital: bool
    gap: str
    owns: bool

    @property
    def joined(self) -> bool:
        """Whether nothing but a space, and what was elided, parts it from the word before."""
        return self.gap[:1].isspace() and (len(self.gap) == 1 or self.gap[-1] in "'’")


def words(content: str, block: Span) -> list[Word]:
    """Cuts a block into words, in order."""
    return list(_words(content, block))


def _words(content: str, block: Span) -> Iterator[Word]:
    last, text = block.start, ""
    for match in _WORD.finditer(content, block.start, block.end):
        start, end = match.span()
        owned = _OWNED.search(content, end - 2, end) if end - start > 2 else None
        elided = _ELIDED.match(content, start, end)
        if elided and content[elided.end()].isupper():
            start = elided.end()
        end = end - 2 if owned else end
        gap = " " if text in _ABBREVIATED and content[last:start] == ". " else content[last:start]
        text = content[start:end]
        yield Word(Span(start, end), text, text.lower(), text[:1].isupper(), gap, bool(owned))
        last = match.end()
