"""Quotations: paired by the kind of their marks; unbalanced marks never fail."""

from __future__ import annotations

import re
from dataclasses import dataclass

from server.contract import Span
from server.packs import Pack


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation: `span` with its marks, `inner` without; it never leaves its block."""

    span: Span
    inner: Span
    section: int


def quotes(content: str, sections: tuple[Span, ...], pack: Pack | None) -> tuple[Quote, ...]:
    """Finds the quotations of each block, in order."""
    found: list[Quote] = []
    for index, section in enumerate(sections):
        for match in re.finditer(r"“[^”]+”|\"[^\"]+\"", content[section.start : section.end]):
            start, end = section.start + match.start(), section.start + match.end()
            found.append(Quote(Span(start, end), Span(start + 1, end - 1), index))
    return tuple(found)
