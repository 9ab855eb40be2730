"""How does a reading look? JSON, a reader page, Markdown."""

from __future__ import annotations

import msgspec

from server.contract import Reading


def to_json(reading: Reading) -> bytes:
    """The contract's object, as UTF-8 JSON."""
    return msgspec.json.encode(reading)
