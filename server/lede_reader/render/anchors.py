"""Marks the places that the facts point at, so that the reader page can link to them.

The content is safe already. Nothing of it is parsed again or changed: marks of our own are set
between its characters, inside text only, never inside a tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape

from lede_reader.contract import SafeHtml, Span

_PIECE = re.compile(r'<(?:[^<>"]|"[^"]*")*>|&[#\w]{1,32};|[^\s<]')
_START = re.compile(r' data-start="(\d+)"')


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch of the content's markup without a tag in it; `mark` opens its wrapper."""

    start: int
    end: int
    mark: str


def anchor_id(span: Span) -> str:
    """The id of a span's first mark."""
    return f"at-{span.start}-{span.end}"


def anchor(content: SafeHtml, text: str, spans: Iterable[Span]) -> SafeHtml:
    """Wraps each span of `text` (code points) in marks, the first of which has the span's id.

    A span that crosses the end of another one keeps an empty mark where it starts.
    """
    places = _places(content, text)
    runs = [run for span in set(spans) for run in _runs(span, places, content)]
    pieces: list[str] = []
    open_ends: list[int] = []
    done = 0

    def copy(until: int) -> None:
        nonlocal done
        pieces.append(content[done:until])
        done = until

    def close(until: int) -> None:
        while open_ends and open_ends[-1] <= until:
            copy(open_ends.pop())
            pieces.append("</span>")

    for run in sorted(runs, key=lambda run: (run.start, -run.end)):
        close(run.start)
        copy(run.start)
        pieces.append(run.mark)
        if open_ends and run.end > open_ends[-1]:
            pieces.append("</span>")
        else:
            open_ends.append(run.end)
    close(len(content))
    copy(len(content))
    return SafeHtml("".join(pieces))


def _places(content: str, text: str) -> list[tuple[int, int] | None]:
    """Where each character of the text lies in the markup; None for white space."""
    places: list[tuple[int, int] | None] = [None] * len(text)
    at = 0
    for piece in _PIECE.finditer(content):
        shown = piece.group()
        if shown[0] == "<":
            if block := _START.search(shown):
                at = int(block[1])
            elif shown == "<figure>":
                at = len(text)
        elif len(shown) == 1 or not unescape(shown).isspace():
            while at < len(text) and text[at].isspace():
                at += 1
            if at < len(text):
                places[at] = piece.span()
                at += 1
    return places


def _runs(span: Span, places: list[tuple[int, int] | None], content: str) -> Iterator[_Run]:
    mark = f'<span class="at" id="{anchor_id(span)}">'
    start = end = -1
    for place in places[span.start : span.end]:
        if place is None:
            continue
        if start < 0:
            start, end = place
        elif "<" in content[end : place[0]]:
            yield _Run(start, end, mark)
            mark = '<span class="at">'
            start, end = place
        else:
            end = place[1]
    if start >= 0:
        yield _Run(start, end, mark)
