"""Fills the rows that a table's cell reaches down over: Markdown has no cell of two rows."""

from __future__ import annotations

from copy import copy
from itertools import islice

from bs4 import BeautifulSoup, Tag

_MOST_COPIES = 5000


def fill(soup: BeautifulSoup) -> None:
    """Repeats each cell in the rows that it reaches over, under its own column."""
    left = _MOST_COPIES
    # a selector would have its language compiled first, which takes longer than a page
    for table in (x for x in soup.find_all("table") if x.find(rowspan=True)):
        reaching: dict[int, tuple[int, Tag]] = {}
        for row in table.find_all("tr"):
            if left <= 0:
                return
            left -= _fill_row(row, reaching)


def _fill_row(row: Tag, reaching: dict[int, tuple[int, Tag]]) -> int:
    """Sets copies into a row of what reaches into it, by columns; says how many."""
    cells = row.find_all(["td", "th"])
    column = copies = 0
    into = dict(reaching)
    for cell in [*cells, None]:
        while column in into:
            rows, above = into.pop(column)
            _note(reaching, column, rows - 1, above)
            filling = copy(above)
            (row.append if cell is None else cell.insert_before)(filling)
            copies, column = copies + 1, column + _number(above, "colspan")
        if cell is not None:
            _note(reaching, column, _number(cell, "rowspan") - 1, cell)
            column += _number(cell, "colspan")
    for column, (rows, above) in islice(into.items(), _MOST_COPIES):
        _note(reaching, column, rows - 1, above)
    return copies


def _note(reaching: dict[int, tuple[int, Tag]], column: int, rows: int, cell: Tag) -> None:
    if rows > 0:
        reaching[column] = (rows, cell)
    else:
        reaching.pop(column, None)


def _number(cell: Tag, name: str) -> int:
    said = str(cell.get(name, "1"))
    return int(said) if said.isdecimal() else 1
