"""Tables of stories as text files: `xx.txt` for each language, to read and to extend.

A story is a line of its own, ¶ between its paragraphs; below it, indented, a line for each thing
that is found in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest


def examples(folder: Path) -> pytest.MarkDecorator:
    """Parametrises a test over a folder's tables: `lang`, `story`, `rows`."""
    found = [(table.stem, *told) for table in sorted(folder.glob("*.txt")) for told in _of(table)]
    ids = [f"{lang}-{story[:60]}" for lang, story, _ in found]
    return pytest.mark.parametrize(("lang", "story", "rows"), found, ids=ids)


def _of(table: Path) -> Iterator[tuple[str, list[str]]]:
    told: dict[str, list[str]] = {}
    story = ""
    for line in table.read_text("utf-8").splitlines():
        if line.startswith("  "):
            told[story].append(line.strip())
        else:
            story = line
            assert story not in told, f"{table.name} has twice: {story}"
            told[story] = []
    yield from told.items()
