"""How is the prose built? Offsets are fixed here, once, and hold for everything after."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from lede_reader.contract import Span
from lede_reader.extract import Extract
from lede_reader.extract.blocks import BlockKind
from lede_reader.packs import pack_for
from lede_reader.packs.places import Atlas
from lede_reader.text.language import language
from lede_reader.text.names import Name, names
from lede_reader.text.quotes import Quote, quotes
from lede_reader.text.sentences import Sentence, sentences
from lede_reader.text.tokens import Token, Tokens, tokens

__all__ = ["Linked", "Name", "Quote", "Section", "Sentence", "Text", "Token", "Tokens", "build"]


class Section(Struct, frozen=True):
    """A block of the article as it lies in `content`."""

    kind: BlockKind
    span: Span


class Linked(Struct, frozen=True):
    """A piece of the prose that links to `url`."""

    span: Span
    url: str


class Text(Struct, frozen=True):
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
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]
    quotes: tuple[Quote, ...]
    links: tuple[Linked, ...]
    breaks: tuple[int, ...]
    names: tuple[Name, ...]
    tokens: Tokens
    atlas: Atlas


# Some 10,000 words: hardly a news article has more, and whatever has is answered in time.
_SEARCHED = 60_000


def build(extracted: Extract) -> Text:
    """Lays the blocks out as one text and finds its language, sentences, quotes and names.

    Of an endless text only the beginning is searched: `sections` ends there.
    """
    metadata = extracted.metadata
    sections: list[Section] = []
    links: list[Linked] = []
    breaks: list[int] = []
    texts: list[str] = []
    start = 0
    for block in extracted.blocks:
        if not block.text:
            continue
        if start < _SEARCHED:
            end = min(start + len(block.text), _SEARCHED)
            sections.append(Section(block.kind, Span(start, end)))
        links += [Linked(Span(start + x.start, start + x.end), x.url) for x in block.links]
        breaks += [start + at for at in block.breaks]
        texts.append(block.text)
        start += len(block.text) + 2
    content = "\n\n".join(texts)
    lang = language(content, metadata.lang)
    pack = pack_for(lang)
    spans = tuple(section.span for section in sections)
    found = sentences(content, spans, pack)
    cut = tokens(content, found)
    atlas = Atlas(pack.lang if pack else None)
    return Text(
        content=content,
        lang=lang,
        headline=metadata.title,
        authors=metadata.authors,
        site_name=metadata.site_name,
        published=_moment(metadata.published_time),
        sections=tuple(sections),
        sentences=found,
        quotes=quotes(content, spans, pack),
        links=tuple(links),
        breaks=tuple(breaks),
        names=names(cut, metadata, pack, atlas),
        tokens=cut,
        atlas=atlas,
    )


def _moment(time: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(time) if time else None
    except ValueError:
        return None
