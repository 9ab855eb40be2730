"""A reporting verb at its place, and the subject found for it."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.tokens import TaggedTokens

Number = Literal["one", "many"]
Join = Literal[
    "main", "relative", "inverted", "joined", "according", "aside", "citing", "passive", "noun"
]


class Site(Struct, frozen=True):
    """A reporting verb at token `at`; `left` is the last token before it and its helpers.

    `number`: of the subject, as far as the verb's form tells.
    """

    tokens: TaggedTokens
    at: int
    left: int
    words: SyntaxLexicon
    number: Number | None = None


class Subject(Struct, frozen=True):
    """How a verb joins its speaker; `phrase` None is the subject of the verb before.

    `first` and `last`: the tokens that speaker and verb take up together.
    """

    join: Join
    first: int
    last: int
    phrase: NounPhrase | None
