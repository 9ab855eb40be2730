"""Finds the article in the text of a page as select-all copies it, line by line."""

from __future__ import annotations

from html import escape

from server.contract import Page
from server.extract.blocks import Block
from server.extract.fields import Metadata


def read(page: Page) -> tuple[Metadata, tuple[Block, ...]]:
    """Reads the text's metadata and blocks."""
    lines = [line.strip() for line in page.body.decode("utf-8", "replace").splitlines()]
    prose = [line for line in lines if len(line) > 80]
    title = next((line for line in lines if len(line.split()) > 5), None)
    return Metadata(title=title), tuple(Block("paragraph", x, f"<p>{escape(x)}</p>") for x in prose)
