"""Tables: which show data, and what their cells reach over."""

from __future__ import annotations

from itertools import islice

from lxml.html import HtmlElement

CELLS = ("td", "th")
# So long a cell is a column of the page.
_LONGEST_CELL = 600
_MOST_CELLS = 2000
_MOST_SPANNED = 1000
_INSIDE = ("table", "article", "section", "h1", "h2", "pre")


def holds_data(table: HtmlElement) -> bool:
    """Whether a table shows data, and is not there to lay the page out."""
    if table.get("role") in ("none", "presentation"):
        return False
    if next(table.iterdescendants(*_INSIDE), None) is not None:
        return False
    rows = sum(1 for _ in table.iterdescendants("tr"))
    cells = sum(1 for _ in table.iterdescendants(*CELLS))
    if rows < 2 or cells <= rows:
        return False
    paragraphs = sum(1 for _ in table.iterdescendants("p", "div"))
    return paragraphs <= cells or all(
        len(cell.text_content()) < _LONGEST_CELL
        for cell in islice(table.iterdescendants(*CELLS), _MOST_CELLS)
    )


def opening(cell: HtmlElement, tag: str) -> str:
    """A cell's start tag, with the rows and columns that it reaches over."""
    spans = (
        f' {name}="{span}"'
        for name in ("colspan", "rowspan")
        if (span := _span(cell.get(name))) is not None
    )
    return f"<{tag}{''.join(spans)}>"


def _span(said: str | None) -> int | None:
    if said is None or not said.strip().isdecimal():
        return None
    number = int(said.strip()[:6])
    return number if 1 < number <= _MOST_SPANNED else None
