"""Finds the article's body in an HTML page."""

from __future__ import annotations

import lxml.html
from lxml.etree import tostring
from readability import Document

from server.contract import Page
from server.extract.blocks import Block, BlockKind
from server.extract.fields import Metadata

_LEAVES = ("p", "h2", "h3", "h4", "li")


def read(page: Page) -> tuple[Metadata, tuple[Block, ...]]:
    """Reads the page's metadata and blocks."""
    text = page.body.decode(page.charset or "utf-8", "replace")
    document = Document(text)
    tree = lxml.html.fromstring(document.summary(html_partial=True))
    full = lxml.html.fromstring(text)
    published = full.find(".//meta[@property='article:published_time']")
    leaves = (leaf for leaf in tree.iter(*_LEAVES) if isinstance(leaf, lxml.html.HtmlElement))
    blocks = tuple(_block(leaf) for leaf in leaves if leaf.text_content().strip())
    metadata = Metadata(
        title=document.short_title() or None,
        published_time=published.get("content") if published is not None else None,
        url=page.url,
    )
    return metadata, blocks


def _block(leaf: lxml.html.HtmlElement) -> Block:
    kind: BlockKind = {"p": "paragraph", "li": "item"}.get(str(leaf.tag), "heading")  # type: ignore[assignment]
    html = tostring(leaf, encoding="unicode", method="html", with_tail=False)
    return Block(kind, " ".join(leaf.text_content().split()), html)
