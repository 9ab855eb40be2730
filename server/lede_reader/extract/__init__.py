"""What is the article? A page in, its metadata and blocks out; HTML and plain text meet here."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from lede_reader import metadata
from lede_reader.boilerplate.blocks import Block, Link, content
from lede_reader.contract import Page
from lede_reader.errors import NoArticle
from lede_reader.extract import body, markup, parts, plain
from lede_reader.extract.plain import lines
from lede_reader.metadata import Metadata, language

__all__ = ["Block", "Extract", "Link", "Metadata", "extract"]


_FIRST = 20
# Characters of the longest line of the page's own.
_LINE = 60


@dataclass(frozen=True, slots=True)
class Extract:
    """An article found in a page; `html` is its content, rebuilt from the blocks, unsanitised.

    `context`: what it was found by, the page's tree with it; nobody reads it any more.
    """

    metadata: Metadata
    blocks: tuple[Block, ...]
    context: object = field(default=None, repr=False, compare=False)

    @property
    def html(self) -> str:
        return content(self.blocks)


def extract(page: Page) -> Extract:
    """Finds the article; raises `errors.NoArticle` or `errors.Unreadable`."""
    extracted = Extract(*plain.read(page)) if page.kind == "text" else _read(page)
    if not any(block.text for block in extracted.blocks):
        raise NoArticle
    # what a page says of its direction is true of its frame, and not always of its article
    direction = language.direction_of(" ".join(block.text for block in extracted.blocks[:_FIRST]))
    if direction is None or direction == extracted.metadata.dir:
        return extracted
    return replace(extracted, metadata=replace(extracted.metadata, dir=direction))


def _read(page: Page) -> Extract:
    tree = markup.parse(page)
    fields = metadata.find(tree, page.url)
    found = body.find(tree, fields, page.url)
    is_part = found.cut or parts.is_of_several(tree, fields.url or page.url)
    fields = replace(fields, truncated=fields.truncated or is_part)
    return Extract(fields, _without_header(found.blocks), found.context)


def _without_header(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks without the date and the byline above the first that is prose."""
    prose = next((n for n, block in enumerate(blocks) if len(block.text) > _LINE), 0)
    head = (b for b in blocks[:prose] if b.kind != "paragraph" or not lines.is_header(b.text))
    return (*head, *blocks[prose:])
