"""Words: a block's tokens without the marks, with what a place's name needs to know of each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from server.text import Text
from server.text.tokens import Token

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


# What a named tuple calls itself: there is one for each word of the text.
_new = tuple.__new__


def words(text: Text) -> list[list[Word]]:
    """The words of each block, in order."""
    blocks: list[list[Word]] = [[] for _ in text.sections]
    lasts = [section.span.start for section in text.sections]
    for sentence, tokens in zip(text.sentences, text.tokens.sentences(), strict=True):
        at = sentence.section
        lasts[at] = _add(blocks[at], text.content, tokens, lasts[at])
    return blocks


def _add(found: list[Word], content: str, tokens: Sequence[Token], last: int) -> int:
    """Adds the words of a sentence; `last`, and what is given back: where the last word ends."""
    text = found[-1].text if found else ""
    for token in tokens:
        if not token.whole:
            last = _cut(found, content, token, last)
            text = found[-1].text if found else ""
        elif token.shape != "mark":
            word, start, end = token.text, token.start, token.end
            gap = content[last:start]
            if gap == ". " and text in _ABBREVIATED:
                gap = " "
            text, last, joined = word, end, gap == " " or _joins(gap)
            capital = token.is_large and word[0].isupper()
            told = start, end, word, token.lower, capital, gap, joined, False
            found.append(_new(Word, told))
    return last


def _cut(found: list[Word], content: str, token: Token, last: int) -> int:
    """Adds the words that a token holds."""
    for match in _WORD.finditer(content, token.start, token.end):
        start, end, owns, until = _piece(content, match)
        gap = content[last:start]
        if gap == ". " and found and found[-1].text in _ABBREVIATED:
            gap = " "
        text, last = content[start:end], until
        capital = text[0].isupper()
        found.append(Word(start, end, text, text.lower(), capital, gap, _joins(gap), owns))
    return last


def _joins(gap: str) -> bool:
    return gap in _SPACES or (gap[:1] in _SPACES and gap[-1] in "'’")


def _piece(content: str, match: re.Match[str]) -> tuple[int, int, bool, int]:
    """A word without its possessive or elided article."""
    start, end, owns = match.start(), match.end(), False
    if not match[0].isalnum():
        owns = end - start > 2 and content[end - 1] == "s" and content[end - 2] in "'’"
        end = end - 2 if owns else end
        elided = _ELIDED.match(content, start, end)
        if elided and content[elided.end()].isupper():
            start = elided.end()
    return start, end, owns, match.end()
