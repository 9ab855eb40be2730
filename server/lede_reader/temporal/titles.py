"""The years that headings name, for the dates under them: "2020 dates", and then a list."""

from __future__ import annotations

import re

from lede_reader.nlp.document import Document

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def titled_years(document: Document) -> list[int | None]:
    """By block: the one year that the heading over it names, or else the headline."""
    whole = year = _named(document.headline or "")
    found: list[int | None] = []
    for block in document.blocks:
        if block.kind == "heading":
            year = _named(document.content[block.span.start : block.span.end]) or whole
        found.append(year)
    return found


def _named(title: str) -> int | None:
    years = {int(year) for year in _YEAR.findall(title)}
    return years.pop() if len(years) == 1 else None
