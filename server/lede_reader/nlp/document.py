"""The document: the article's prose and all that the finders of facts share."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from lede_reader.boilerplate.blocks import BlockKind
from lede_reader.contract import Span
from lede_reader.languages import Language
from lede_reader.languages.atlas import Atlas
from lede_reader.nlp.entity import Entity
from lede_reader.nlp.quotations import Quotation
from lede_reader.nlp.sentences import Sentence
from lede_reader.nlp.tokens import Token, Tokens
from lede_reader.nlp.words import Words

__all__ = [
    "BlockSpan",
    "Document",
    "Entity",
    "Hyperlink",
    "Quotation",
    "Sentence",
    "Token",
    "Tokens",
]


class BlockSpan(Struct, frozen=True):
    """A block of the article as it lies in `content`."""

    kind: BlockKind
    span: Span


class Hyperlink(Struct, frozen=True):
    """A piece of the prose that links to `url`."""

    span: Span
    url: str


class Document(Struct, frozen=True):
    """The article's prose, and all that the finders of facts share.

    `content` is `textContent`; every span counts its code points. `authors`, `site_name` and
    `published` come from the page's metadata; `published` keeps the offset that the page gives;
    `country` is that of the page's own address.
    `breaks`: the blanks at which the page breaks a line inside a block. `language`: that of
    `lang`, the unknown one where that has no file. `atlas`: the places that anybody has asked for.
    """

    content: str
    language: Language
    atlas: Atlas
    headline: str | None = None
    authors: tuple[str, ...] = ()
    site_name: str | None = None
    country: str | None = None
    published: datetime | None = None
    blocks: tuple[BlockSpan, ...] = ()
    links: tuple[Hyperlink, ...] = ()
    breaks: tuple[int, ...] = ()
    lang: str | None = None
    sentences: tuple[Sentence, ...] = ()
    tokens: Tokens = Tokens()
    words: Words = Words()
    quotations: tuple[Quotation, ...] = ()
    entities: tuple[Entity, ...] = ()
