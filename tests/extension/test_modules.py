"""The reader page loads little before it shows the article, and all of it at once."""

from __future__ import annotations

import re

from tests.extension.browsers import EXTENSION

READER = EXTENSION / "reader"
MOST = 11  # modules, each of which takes a way to the disk and back
IMPORTS = re.compile(r'^(?:import|export)\b[^;"]*"(\.[^"]+)";', re.MULTILINE)
PRELOADED = re.compile(r'<link rel="modulepreload" href="([^"]+)">')


def needed(*names: str) -> set[str]:
    """The modules that these cannot run without, as paths from the extension's root, with these."""
    known: set[str] = set()
    waiting = [(READER / name).resolve() for name in names]
    while waiting:
        path = waiting.pop()
        name = str(path.relative_to(EXTENSION.resolve()))
        if name in known:
            continue
        known.add(name)
        waiting += [
            (path.parent / other).resolve() for other in IMPORTS.findall(path.read_text("utf-8"))
        ]
    return known


def test_an_article_needs_few_modules_to_be_painted() -> None:
    assert "reader/safe.js" in needed("main.js")
    assert len(needed("main.js")) <= MOST


def test_they_are_asked_for_at_once_and_no_others() -> None:
    preloaded = PRELOADED.findall((READER / "reader.html").read_text("utf-8"))
    assert needed("main.js") == {
        "reader/main.js",
        *(str((READER / name).resolve().relative_to(EXTENSION.resolve())) for name in preloaded),
    }
