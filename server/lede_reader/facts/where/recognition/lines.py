"""Words: a block's tokens without the marks, and what stands between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from lede_reader.nlp.document import Document
from lede_reader.nlp.tokens import Token

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-‑'’&][^\W_]+)*")
# The elided article or preposition before a name: d'Oise, l'Aude, dell'Adige.
_ELIDED = re.compile(r"[^\W\d_]{1,5}['’](?=[^\W\d_])")
_POSSESSIVE = len("'s")
_ABBREVIATED = frozenset({"Mt", "St", "Ste"})
_SPACES = (" ", "\u00a0")


class Line(Struct, frozen=True):
    """A block of the article, the `section`th, which begins at `start`.

    `words`: its tokens without the marks, each without its possessive or elided article.
    """

    content: str
    section: int
    start: int
    words: list[Token]

    def gap(self, at: int) -> str:
        """What stands between the word before and this one, elisions included."""
        start = self.words[at].start
        if not at:
            return self.content[self.start : start]
        before = self.words[at - 1]
        gap = self.content[before.end + _POSSESSIVE * before.owner : start]
        return " " if gap == ". " and before.text in _ABBREVIATED else gap

    def bracketed(self, at: int) -> bool:
        """Whether a bracket opens right before a word."""
        start = self.words[at].start
        return self.content[start - 1 : start] == "("

    def joined(self, at: int) -> bool:
        """Whether but a space stands before a word, and what was elided."""
        gap = self.gap(at)
        return gap in _SPACES or (gap[:1] in _SPACES and gap[-1] in "'’")

    def written(self, first: int, last: int) -> str:
        """The words from the first to the last, as they stand."""
        return self.content[self.words[first].start : self.words[last].end]


def is_capital(word: Token) -> bool:
    """Whether a word begins with a capital letter."""
    return word.is_large and word.text[0].isupper()


def split_lines(document: Document) -> list[Line]:
    """The words of each block, in order."""
    found = [Line(document.content, at, x.span.start, []) for at, x in enumerate(document.blocks)]
    uncut = {document.tokens.all[at].sentence for at in document.tokens.uncut}
    for at, tokens in enumerate(document.tokens.sentences()):
        words = found[document.sentences[at].section].words
        spoken = [x for x in tokens if x.shape != "mark" or not x.whole]
        words += _cut(document.content, spoken) if at in uncut else spoken
    return found


def _cut(content: str, tokens: Iterable[Token]) -> Iterator[Token]:
    """The words that tokens hold."""
    for token in tokens:
        if token.whole:
            yield token
            continue
        for match in _WORD.finditer(content, token.start, token.end):
            start, end, owner = _piece(content, match)
            text = content[start:end]
            plain = (token.sentence, token.shape, False, False, False)
            yield Token(text, text.lower(), start, end, *plain, text[0].isupper(), owner=owner)


def _piece(content: str, match: re.Match[str]) -> tuple[int, int, bool]:
    """Where a word stands without its possessive, and its elided article; whether it has one."""
    start, end, owns = match.start(), match.end(), False
    if not match[0].isalnum():
        owns = end - start > 2 and content[end - 1] == "s" and content[end - 2] in "'’"
        end = end - _POSSESSIVE if owns else end
        elided = _ELIDED.match(content, start, end)
        if elided and content[elided.end()].isupper():
            start = elided.end()
    return start, end, owns
