"""Which run of lines is the body, and which of its lines are the article's own?"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from server.extract.blocks import Block, BlockKind
from server.extract.plain.lines import Line, ends_sentence, unbulleted

_COSTS = {"short": -6, "item": -4, "caption": -3, "byline": -8, "date": -8, "skip": -2}
_COST_OF_A_BOX = -20
_COST_OF_AN_END = -150
_LEAST_AFTER_BOX = 12
_MOST_IN_HEADING = 14


def span(found: tuple[Line, ...]) -> tuple[int, int]:
    """The run of lines whose prose outweighs what stands between the most: [start, end)."""
    best, run = 0, (0, 0)
    total, start = 0, 0
    for number, line in enumerate(found):
        total += _worth(line)
        if total <= 0:
            total, start = 0, number + 1
        elif total > best:
            best, run = total, (start, number + 1)
    return run


def _worth(line: Line) -> int:
    if line.kind == "prose":
        return line.words
    if line.kind == "end":
        return _COST_OF_AN_END
    return _COSTS.get(line.kind, _COST_OF_A_BOX)


def blocks(found: tuple[Line, ...], title: str | None) -> tuple[Block, ...]:
    """The article's own lines as blocks: paragraphs, headings, items of lists."""
    return tuple(_block(entry) for entry in _kept(found, title))


def _kept(found: tuple[Line, ...], title: str | None) -> Iterator[tuple[Line, BlockKind, int]]:
    """The article's own lines, each once, with their kind and the list that they are in."""
    seen = {title}
    boxed = False
    listed = 0
    for number, line in enumerate(found):
        boxed = boxed or line.kind in ("box", "end")
        if line.kind == "prose" and line.apart and line.words >= _LEAST_AFTER_BOX:
            boxed = False
        kind = _kind(found, number)
        if kind is None or boxed or line.text in seen:
            continue
        seen.add(line.text)
        listed = listed if kind == "item" else number
        yield line, kind, listed


def _kind(found: tuple[Line, ...], number: int) -> BlockKind | None:
    """What a line is in the article; None where it is not of it."""
    line = found[number]
    before = found[number - 1] if number else None
    after = found[number + 1] if number + 1 < len(found) else None
    if line.kind == "prose":
        return "paragraph"
    if line.kind == "item":
        return "item" if ends_sentence(line.text) or _introduces(before) else None
    if line.kind != "short" or not line.apart:
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
