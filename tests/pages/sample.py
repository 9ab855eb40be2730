"""The reading that the extension's first page shows: `python -m tests.pages.sample` writes it anew."""

from __future__ import annotations

from pathlib import Path

import msgspec
from lede_reader import read

_ROOT = Path(__file__).parents[2]
_PAGE = _ROOT / "tests" / "extension" / "pages" / "sample.html"

SAMPLE = _ROOT / "extension" / "welcome" / "sample.json"


def answer() -> str:
    """What the service says of the sample's page, as indented JSON."""
    found = msgspec.json.encode(read(_PAGE.read_text("utf-8")))
    return msgspec.json.format(found, indent=1).decode() + "\n"


if __name__ == "__main__":
    SAMPLE.write_text(answer(), "utf-8")
