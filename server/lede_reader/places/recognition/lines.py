"""Words: a block's tokens without the marks, and what stands between them."""

from __future__ import annotations

from msgspec import Struct

from lede_reader.nlp.document import Document
from lede_reader.nlp.tokens import Token

# An elided article or preposition before a name ends in one: d'Oise, l'Aude, dell'Adige.
_APOSTROPHES = "'’"
_POSSESSIVE = len("'s")
_ABBREVIATED = frozenset({"Mt", "St", "Ste"})
_SPACES = (" ", "\u00a0")


class Line(Struct, frozen=True):
    """A block of the article, the `section`th, which begins at `start`.

    `words`: those of the document without the marks and what is elided before them.
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
        return gap in _SPACES or (gap[:1] in _SPACES and gap[-1] in _APOSTROPHES)

    def written(self, first: int, last: int) -> str:
        """The words from the first to the last, as they stand."""
        return self.content[self.words[first].start : self.words[last].end]


def is_capital(word: Token) -> bool:
    """Whether a word begins with a capital letter."""
    return word.is_large and word.text[0].isupper()


def split_lines(document: Document) -> list[Line]:
    """The words of each block, in order."""
    found = [Line(document.content, at, x.span.start, []) for at, x in enumerate(document.blocks)]
    of_blocks = [line.words for line in found]
    words, first = document.words.all, 0
    for sentence, end in zip(document.sentences, document.words.ends, strict=True):
        of_blocks[sentence.section] += [
            x for x in words[first:end] if x.shape != "mark" and x.text[-1] not in _APOSTROPHES
        ]
        first = end
    return found
