"""Finds the article's body in an HTML page."""

from __future__ import annotations

import lxml.html
from lxml.etree import tostring
from lxml.html import HtmlElement
from readability import Document

from server.extract.blocks import Block, BlockKind
from server.extract.fields import Metadata

_LEAVES = ("p", "h2", "h3", "h4", "li")


def find(tree: HtmlElement, metadata: Metadata) -> tuple[Block, ...]:
    """Finds the blocks of the article in the page's whole tree."""
    document = Document(tostring(tree, encoding="unicode", method="html"))
    found = lxml.html.fromstring(document.summary(html_partial=True))
    leaves = (leaf for leaf in found.iter(*_LEAVES) if isinstance(leaf, HtmlElement))
    return tuple(_block(leaf) for leaf in leaves if leaf.text_content().strip())


def _block(leaf: HtmlElement) -> Block:
    kind: BlockKind = {"p": "paragraph", "li": "item"}.get(str(leaf.tag), "heading")  # type: ignore[assignment]
    html = tostring(leaf, encoding="unicode", method="html", with_tail=False)
    return Block(kind, " ".join(leaf.text_content().split()), html)
