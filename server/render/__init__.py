"""How does a reading look? JSON, a reader page, Markdown."""

from __future__ import annotations

import msgspec

from server.contract import Reading
from server.render.markdown import to_markdown
from server.render.reader import READER_POLICY, READER_STYLE_SOURCE, to_html

__all__ = ["READER_POLICY", "READER_STYLE_SOURCE", "to_html", "to_json", "to_markdown"]


def to_json(reading: Reading) -> bytes:
    """The contract's object, as UTF-8 JSON."""
    return msgspec.json.encode(reading)
