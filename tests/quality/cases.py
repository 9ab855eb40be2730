"""Pages with their truth, from a folder: `<slug>/page.html` (or `.html.gz`, `.txt`), `truth.json`."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lede_reader.contract import Page

OWN = Path(__file__).parent.parent / "pages"


@dataclass(frozen=True, slots=True)
class Case:
    """A page and what a careful reader finds in it.

    `truth`: `text`, `title`, `authors`, `published`, `lang`, and for the facts `who`, `when`,
    `where`, `sources`, `said` (a sentence and the names of who says it), `forms` (the names of each
    source); each only where it is known, a party or a place with its other names behind the two
    that it must have; `with` and `without`, passages that are and are not in the text.
    `charset`: the page's, null where it says so itself. `refused`: the error that it must raise.
    """

    slug: str
    page: Page
    truth: dict[str, Any]


def cases(folder: Path = OWN) -> Iterator[Case]:
    """The folder's cases, by name."""
    for truth in sorted(folder.glob("*/truth.json")):
        found = json.loads(truth.read_text("utf-8"))
        yield Case(truth.parent.name, _page(truth.parent, found), found)


def _page(folder: Path, found: dict[str, Any]) -> Page:
    url = found.get("url")
    if (text := folder / "page.txt").exists():
        return Page(text.read_bytes(), "text", "utf-8", url)
    if (html := folder / "page.html").exists():
        return Page(html.read_bytes(), "html", None, url)
    packed = gzip.decompress((folder / "page.html.gz").read_bytes())
    # Collections mostly keep their pages as UTF-8, whatever charset a page declares.
    return Page(packed, "html", found.get("charset", "utf-8"), url)
