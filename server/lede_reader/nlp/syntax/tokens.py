"""The tokens of a stretch of text, in which each quotation is one token."""

from __future__ import annotations

import msgspec

from lede_reader.contract import Span


class TaggedToken(msgspec.Struct, frozen=True, gc=False):
    """A word, mark or quotation.

    `tag`: N name, W word, L small word where nouns have capitals, # number, Q quotation,
    D determiner, P preposition, S subject pronoun, O other pronoun, X auxiliary, A adverb,
    C conjunction, T complementizer, R relative, M time, V reporting verb, G genitive mark;
    `,` `;` `:` `(` `)` themselves, `-` a dash, `.` any other mark. `at`: the index of the name or
    of the quotation. `low`: the word in lower case with straight apostrophes; of a quotation its
    first character as it stands. `person`: of the name of one. `start` and `end` are code points of
    the content. There is one for each word of an article: it is a struct, which is made and read
    faster than a dataclass, and makes a span only where one is asked for.
    """

    low: str
    start: int
    end: int
    tag: str
    at: int = -1
    person: bool = False

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


TaggedTokens = tuple[TaggedToken, ...]


def tag_at(tokens: TaggedTokens, index: int) -> str:
    """The tag of a token, `^` before the first and `.` after the last."""
    if index < 0:
        return "^"
    return tokens[index].tag if index < len(tokens) else "."
