"""How is the prose built? Offsets are fixed here, once, and hold for everything after."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from lede_reader.contract import Span
from lede_reader.extract import Extract
from lede_reader.extract.blocks import BlockKind
from lede_reader.languages import pack_for
from lede_reader.languages.places import Atlas
from lede_reader.nlp.entities.entity import Entity
from lede_reader.nlp.entities.recognition import recognize_entities
from lede_reader.nlp.language import identify_language
from lede_reader.nlp.quotations import Quotation, find_quotations
from lede_reader.nlp.sentences import Sentence, split_sentences
from lede_reader.nlp.tokens import Token, Tokens, tokenize

__all__ = [
    "BlockSpan",
    "Document",
    "Entity",
    "Hyperlink",
    "Quotation",
    "Sentence",
    "Token",
    "Tokens",
    "build_document",
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
    `published` come from the page's metadata; `published` keeps the offset that the page gives.
    `breaks`: the blanks at which the page breaks a line inside a block. `atlas`: the places that
    anybody has asked for.
    """

    content: str
    lang: str | None
    headline: str | None
    authors: tuple[str, ...]
    site_name: str | None
    published: datetime | None
    blocks: tuple[BlockSpan, ...]
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    links: tuple[Hyperlink, ...]
    breaks: tuple[int, ...]
    entities: tuple[Entity, ...]
    tokens: Tokens
    atlas: Atlas


# Some 10,000 words: hardly a news article has more, and whatever has is answered in time.
_SEARCHED = 60_000


def build_document(extracted: Extract) -> Document:
    """Lays the blocks out as one text and finds its language, sentences, quotations and entities.

    Of an endless text only the beginning is searched: `blocks` ends there.
    """
    metadata = extracted.metadata
    blocks: list[BlockSpan] = []
    links: list[Hyperlink] = []
    breaks: list[int] = []
    texts: list[str] = []
    start = 0
    for block in extracted.blocks:
        if not block.text:
            continue
        if start < _SEARCHED:
            end = min(start + len(block.text), _SEARCHED)
            blocks.append(BlockSpan(block.kind, Span(start, end)))
        links += [Hyperlink(Span(start + x.start, start + x.end), x.url) for x in block.links]
        breaks += [start + at for at in block.breaks]
        texts.append(block.text)
        start += len(block.text) + 2
    content = "\n\n".join(texts)
    lang = identify_language(content, metadata.lang)
    pack = pack_for(lang)
    spans = tuple(block.span for block in blocks)
    found = split_sentences(content, spans, pack)
    cut = tokenize(content, found)
    atlas = Atlas(pack.lang if pack else None)
    return Document(
        content=content,
        lang=lang,
        headline=metadata.title,
        authors=metadata.authors,
        site_name=metadata.site_name,
        published=_moment(metadata.published_time),
        blocks=tuple(blocks),
        sentences=found,
        quotations=find_quotations(content, spans, pack),
        links=tuple(links),
        breaks=tuple(breaks),
        entities=recognize_entities(cut, metadata, pack, atlas),
        tokens=cut,
        atlas=atlas,
    )


def _moment(time: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(time) if time else None
    except ValueError:
        return None
