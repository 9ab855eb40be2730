"""Which run of lines is the body, and which of its lines are the article's own?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import islice, takewhile

from lede_reader.boilerplate.blocks import Block, BlockKind
from lede_reader.extract.plain.lines import Line, ends_sentence, unbulleted

_COSTS = {
    "short": -6,
    "item": -4,
    "caption": -3,
    "byline": -8,
    "date": -8,
    "skip": -2,
    "repeated": -2,
}
_COST_OF_A_BOX = -8
_MUCH_LONGER = 2.5
_WORDS_OF_AN_ARTICLE = 100
_LABELS = ("byline", "date", "short")
_LEAST_AFTER_BOX = 12
_MOST_IN_HEADING = 14
_LEAST_LIST, _LONGEST_LIST = 2, 30


@dataclass(frozen=True, slots=True)
class _Run:
    """Lines from `start` up to `end`, and how many words of prose they have to spare."""

    words: int
    start: int
    end: int


def span(found: tuple[Line, ...]) -> tuple[int, int]:
    """The run of lines that is the body: [start, end).

    A run is what has more prose than stands between; it ends where something closes an article.
    The first run counts unless a later one is much longer, since comments stand behind.
    """
    best = _Run(0, 0, 0)
    for run in _runs(found):
        if run.words > best.words * _MUCH_LONGER:
            best = run
    return best.start, best.end


def _runs(found: tuple[Line, ...]) -> Iterator[_Run]:
    """Each run up to the line where it is worth most."""
    total, peak = 0, _Run(0, 0, 0)
    for number, line in enumerate(found):
        total += _worth(found, number)
        if total > peak.words:
            peak = _Run(total, peak.start, number + 1)
        if total <= 0 or (line.kind == "end" and total > _WORDS_OF_AN_ARTICLE):
            yield peak
            total, peak = 0, _Run(0, number + 1, number + 1)
    yield peak


def _worth(found: tuple[Line, ...], number: int) -> int:
    """The words of prose, or the cost of what is not; prose between two labels may be a teaser."""
    line = found[number]
    if line.kind != "prose":
        return _COSTS.get(line.kind, _COST_OF_A_BOX)
    around = (*found[max(0, number - 1) : number], *found[number + 1 : number + 2])
    alone = all(other.kind in _LABELS for other in around)
    return line.words // 3 if alone else line.words


def blocks(found: tuple[Line, ...], title: str | None) -> tuple[Block, ...]:
    """The article's own lines as blocks: paragraphs, headings, items of lists."""
    return tuple(_block(entry) for entry in _kept(found, title))


def _listed(found: tuple[Line, ...]) -> frozenset[int]:
    """The numbers of the short lines that are a list, which lost its bullets in copying.

    A short line ends with a colon, and before the prose goes on there are at least two more.
    """
    items: set[int] = set()
    for number, line in enumerate(found):
        if line.kind != "short" or not line.text.endswith((":", "：")):
            continue
        below = takewhile(lambda n: found[n].kind == "short", range(number + 1, len(found)))
        run = list(islice(below, _LONGEST_LIST + 1))
        around = (*found[max(0, number - 1) : number], *found[number + len(run) + 1 :][:1])
        is_inside = [line.kind for line in around] == ["prose", "prose"]
        if is_inside and _LEAST_LIST <= len(run) <= _LONGEST_LIST:
            items |= {number, *run}
    return frozenset(items)


def _kept(found: tuple[Line, ...], title: str | None) -> Iterator[tuple[Line, BlockKind, int]]:
    """The article's own lines, each once, with their kind and the list that they are in."""
    seen = {title}
    lists = _listed(found)
    boxed = False
    listed = 0
    for number, line in enumerate(found):
        boxed = boxed or line.kind in ("box", "end")
        if line.kind == "prose" and line.apart and line.words >= _LEAST_AFTER_BOX:
            boxed = False
        kind = _kind(found, number)
        if number in lists:
            kind = "paragraph" if line.text.endswith((":", "：")) else "item"
        if kind is None or boxed or line.text in seen:
            continue
        seen.add(line.text)
        listed = listed if kind == "item" else number
        yield line, kind, listed


def _kind(found: tuple[Line, ...], number: int) -> BlockKind | None:
    """What a line is in the article; None where it is not of it."""
    line = found[number]
    first = number
    while first and found[first - 1].kind == "skip":
        first -= 1
    before = found[first - 1] if first else None
    after = found[number + 1] if number + 1 < len(found) else None
    if line.kind == "prose":
        return "paragraph"
    if line.kind == "item":
        return "item" if ends_sentence(line.text) or _introduces(before) else None
    if line.kind != "short" or not any(other.apart for other in found[first : number + 1]):
        return None
    if ends_sentence(line.text) and not line.text.endswith(":"):
        return "paragraph"
    between = _is_prose(before) and _is_prose(after)
    return "heading" if between and line.words <= _MOST_IN_HEADING else None


def _is_prose(line: Line | None) -> bool:
    return line is not None and (line.kind in ("prose", "item") or ends_sentence(line.text))


def _introduces(line: Line | None) -> bool:
    return line is not None and (line.kind == "item" or line.text.endswith((":", "：")))


def _block(entry: tuple[Line, BlockKind, int]) -> Block:
    line, kind, listed = entry
    if kind == "item":
        text = unbulleted(line.text)
        return Block(kind, text, f"<li>{escape(text)}</li>", (), (("ul", listed),))
    tag = "h2" if kind == "heading" else "p"
    return Block(kind, line.text, f"<{tag}>{escape(line.text)}</{tag}>")
