"""The tokens of a stretch of text, in which each quotation is one token."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

import msgspec

from lede_reader.contract import Span
from lede_reader.languages.lexicons.syntax import Tag


class TaggedToken(msgspec.Struct, frozen=True, gc=False):
    """A word, mark or quotation.

    `tag`, in words of Universal POS where it has one: `name`, `num`; `det`, `adp`, `adv`, `aux`,
    `cconj`, `sconj` (of a content clause: "that"), `rel` (a relative), `gen` (a genitive mark);
    `subj`, a pronoun that is a subject, `pron` another; `verb`, one of saying; `time`, a word of
    one; `word`, any other, `lower` if it is small where nouns have capitals; `quote`, a quotation;
    `,` `;` `:` `(` `)` themselves, `-` a dash, `.` any other mark. `at`: the index of the name or
    of the quotation, of one that is an outlet's name too. `low`: the word in lower case with
    straight apostrophes; of a quotation its first character as it stands. `person`: of the name of
    one. `start` and `end` are code points of the content. There is one for each word of an article:
    it is a struct, which is made and read faster than a dataclass, and makes a span only where one
    is asked for.
    """

    low: str
    start: int
    end: int
    tag: Tag
    at: int = -1
    person: bool = False

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


TaggedTokens = tuple[TaggedToken, ...]

# A letter for each, for patterns over many tokens.
_LETTERS: dict[Tag, str] = {
    "name": "N",
    "word": "W",
    "lower": "L",
    "num": "#",
    "quote": "Q",
    "det": "D",
    "adp": "P",
    "subj": "S",
    "pron": "O",
    "aux": "X",
    "adv": "A",
    "cconj": "C",
    "sconj": "T",
    "rel": "R",
    "time": "M",
    "verb": "V",
    "gen": "G",
    **{mark: mark for mark in get_args(Tag)[-8:]},
}


def letters_of(tokens: Iterable[TaggedToken]) -> str:
    """The tags as one letter each: N name, W word, L lower, # num, Q quote, D det, P adp, S subj,
    O pron, X aux, A adv, C cconj, T sconj, R rel, M time, V verb, G gen, and the marks.
    """
    return "".join([_LETTERS[token.tag] for token in tokens])


def low_at(tokens: TaggedTokens, index: int) -> str:
    """The word of a token as it is looked up, none before the first and after the last."""
    return tokens[index].low if 0 <= index < len(tokens) else ""


def tag_at(tokens: TaggedTokens, index: int) -> Tag:
    """The tag of a token, `^` before the first and `.` after the last."""
    if index < 0:
        return "^"
    return tokens[index].tag if index < len(tokens) else "."
