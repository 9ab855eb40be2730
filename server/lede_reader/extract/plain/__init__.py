"""Finds the article in the text of a page as select-all copies it, line by line.

The body is the run of lines with the most prose in it and the least between; the headline is the
line before it that shares most with it; authors and date stand between the two.
"""

from __future__ import annotations

from lede_reader.boilerplate.blocks import Block
from lede_reader.composition import compose
from lede_reader.contract import Page
from lede_reader.errors import NoArticle
from lede_reader.extract.decode import decode
from lede_reader.extract.plain import headline, lines, prose, signature
from lede_reader.metadata import Metadata

_LEAST_WORDS = 40
_BEFORE_TITLE = 6
_AFTER_BODY = 3


def read(page: Page) -> tuple[Metadata, tuple[Block, ...]]:
    """Reads the text's metadata and blocks; raises `NoArticle`."""
    found = lines.read(compose(decode(page.body, page.charset)))
    start, end = prose.span(found)
    title = headline.find(found, start, end)
    headed = range(start, start) if title is None else headline.lines_of(found, title)
    opening = headed.stop
    said = " ".join(found[number].text for number in headed) or None
    blocks = prose.blocks(found[opening:end], said)
    # What stands there twice is shown once, but was written to be read: both count.
    shown = {block.text for block in blocks}
    if sum(line.words for line in found[opening:end] if line.text in shown) < _LEAST_WORDS:
        raise NoArticle
    start = max(start, opening)
    header = found[max(0, headed.start + 1 - _BEFORE_TITLE) : start + 1]
    published, modified = signature.moments(header)
    authors = signature.authors(found[opening:start], found[end : end + _AFTER_BODY])
    metadata = Metadata(
        title=said,
        byline=", ".join(authors) or None,
        published_time=published.iso if published else None,
        modified_time=modified.iso if modified else None,
        excerpt=next((line.text for line in found[opening:start] if line.kind == "prose"), None),
        url=page.url,
        authors=authors,
    )
    return metadata, blocks
