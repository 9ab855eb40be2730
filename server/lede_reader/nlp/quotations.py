"""Quotations: paired by the kind of their marks; unbalanced marks never fail."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from lede_reader.contract import Span
from lede_reader.nlp.quotation_marks import (
    CLOSED_BY,
    STRAIGHT,
    Mark,
    find_marks,
    opening_marks,
    pair_marks,
)

# How many blocks without a mark may lie inside one quotation.
_FARTHEST = 6


class Quotation(Struct, frozen=True):
    """A quotation: `span` with its marks, `inner` without; it never leaves its block.

    A quotation inside another is part of it. `continued`: it goes on with the one before, over a
    paragraph's end; where that is so, an opening or a closing mark may be missing.
    """

    span: Span
    inner: Span
    section: int
    continued: bool = False


def find_quotations(
    content: str, sections: tuple[Span, ...], elisions: frozenset[str]
) -> tuple[Quotation, ...]:
    """Finds the outermost quotations of each block, in order."""
    openers = opening_marks(content)
    found: list[Quotation] = []
    waiting = nothing = _Waiting(None, ())
    start: Mark | None
    marked = find_marks(content, sections, elisions)
    for index, (section, here) in enumerate(zip(sections, marked, strict=True)):
        if not here and waiting.mark is None:
            continue
        start = _start(waiting, here, section)
        paired = pair_marks(_resumed(start, here), openers)
        firsts = [paired.unclosed, *(opener for opener, _ in paired.closed[:1])]
        if start and start in firsts:
            _add(found, waiting.quotes)
        elif waiting.spans(here):
            whole = Quotation(section, section, index, continued=True)
            waiting = replace(waiting, quotes=(*waiting.quotes, whole))
            continue
        else:
            _add(found, waiting.certain)
            start, paired = None, pair_marks(here, openers) if start else paired
        for opener, closer in paired.closed:
            quote = _quote(content, (opener.at, closer.at), index)
            found.append(replace(quote, continued=True) if opener == start else quote)
        waiting = nothing
        if paired.unclosed:
            last = _quote(content, (paired.unclosed.at, Span(section.end, section.end)), index)
            last = replace(last, continued=paired.unclosed == start)
            if _holds(last):
                waiting = _Waiting(paired.unclosed.text, (last,))
    _add(found, waiting.certain)
    return tuple(quote for quote in found if _holds(quote))


class _Waiting(Struct, frozen=True):
    """A quotation that its block does not close, and the blocks after that it may go on in."""

    mark: str | None
    quotes: tuple[Quotation, ...]

    @property
    def certain(self) -> tuple[Quotation, ...]:
        """What is a quotation even where no closing mark follows: it went on already."""
        return self.quotes[:1] if self.quotes and self.quotes[0].continued else ()

    def spans(self, here: tuple[Mark, ...]) -> bool:
        """Whether a block with the marks `here` may lie wholly inside."""
        told_apart = self.mark is not None and self.mark not in STRAIGHT
        return told_apart and not here and len(self.quotes) <= _FARTHEST


def _start(waiting: _Waiting, here: tuple[Mark, ...], section: Span) -> Mark | None:
    """Where in this block the unclosed quotation goes on: at a repeated mark, or without one."""
    if waiting.mark is None or not here:
        return None
    first, kind = here[0], waiting.mark
    # French repeats the closing guillemet too.
    if first.at.start == section.start and first.text in (kind, "»" if kind == "«" else kind):
        return replace(first, text=kind)
    if kind not in STRAIGHT and first.text in CLOSED_BY[kind] and not first.opens:
        edge = Span(section.start, section.start)
        return replace(first, text=kind, at=edge, opens=True, closes=False)
    return None


def _resumed(start: Mark | None, here: tuple[Mark, ...]) -> tuple[Mark, ...]:
    if start is None:
        return here
    return (start, *(here[1:] if here[0].at == start.at else here))


def _holds(quote: Quotation) -> bool:
    return quote.inner.start < quote.inner.end


def _add(found: list[Quotation], waited: tuple[Quotation, ...]) -> None:
    """Adds quotations that have waited; what they hold is part of them."""
    while waited and found and found[-1].span.start > waited[0].span.start:
        found.pop()
    found += waited


def _quote(content: str, edges: tuple[Span, Span], section: int) -> Quotation:
    opening_mark, closing_mark = edges
    inner = content[opening_mark.end : closing_mark.start]
    start = opening_mark.end + len(inner) - len(inner.lstrip())
    stripped = Span(start, start + len(inner.strip()))
    return Quotation(Span(opening_mark.start, closing_mark.end), stripped, section)
