"""What belongs to the chosen leaves: a quotation's other lines, footnotes, pictures."""

from __future__ import annotations

import re
from collections import defaultdict
from html import unescape
from itertools import takewhile

from msgspec.structs import replace

from lede_reader.boilerplate.context import Context
from lede_reader.boilerplate.textblocks.textblock import TextBlock, Wrappers, is_caption

_CITED = re.compile(r"<cite>([^<]+)</cite>\Z")
_ABOVE = 3
_MOST_LINES = 6
_LONGEST_MARK = 5
_MOST_QUOTES = 40
_LONGEST_QUOTE = 400
_MOST_SEARCHED = 200_000


def without_repeats(leaves: tuple[TextBlock, ...], chosen: list[int]) -> list[int]:
    """The chosen leaves, but for set-apart quotations of what another one says."""
    quotes = [number for number in chosen if _is_set_apart(leaves[number])][:_MOST_QUOTES]
    if not quotes or sum(len(leaves[number].text) for number in chosen) > _MOST_SEARCHED:
        return chosen
    whole = "\n".join(_letters(leaves[number].text) for number in chosen)
    repeats = {n for n in quotes if whole.count(_letters(_said(leaves[n]))) > 1}
    return [number for number in chosen if number not in repeats]


def _said(leaf: TextBlock) -> str:
    """What a quotation says, without the name of who says it."""
    cited = _CITED.search(leaf.html)
    return leaf.text[: -len(unescape(cited[1]))].rstrip() if cited else leaf.text


def _is_set_apart(leaf: TextBlock) -> bool:
    if leaf.kind not in ("paragraph", "quote") or not 20 <= len(leaf.text) <= _LONGEST_QUOTE:
        return False
    return leaf.kind == "quote" or leaf.frame.clutter or "box" in leaf.frame.marks


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def lines(leaves: tuple[TextBlock, ...], chosen: list[int]) -> list[int]:
    """The chosen leaves, and what stands in the same quotation or note as they."""
    found = frozenset(chosen)
    return sorted(found | _quoted(leaves, found) | _notes(leaves, chosen))


def _quoted(leaves: tuple[TextBlock, ...], chosen: frozenset[int]) -> set[int]:
    """The lines of quotations amid the chosen leaves: a post, who wrote it, and the link to it."""
    quotations: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for number, leaf in enumerate(leaves):
        if leaf.frame.within and leaf.text and (outer := _quotation(leaf.frame.within)):
            quotations[outer].append(number)
    first, last = min(chosen), max(chosen)
    return {
        number
        for numbers in quotations.values()
        if len(numbers) <= _MOST_LINES
        and (
            not chosen.isdisjoint(numbers)
            or (first < numbers[0] < last and not leaves[numbers[0]].frame.clutter)
        )
        for number in numbers
    }


def _quotation(around: Wrappers) -> tuple[str, int] | None:
    """The outermost quotation of the wrappers around a leaf."""
    for wrapper in around:
        if wrapper[0] == "blockquote":
            return wrapper
    return None


def _notes(leaves: tuple[TextBlock, ...], chosen: list[int]) -> set[int]:
    """The footnotes that a mark in the chosen leaves leads to."""
    marks = {
        link.url.rpartition("#")[2]
        for number in chosen
        for link in leaves[number].links
        if "#" in link.url and link.end - link.start <= _LONGEST_MARK
    }
    marks.update(note for number in chosen for note in leaves[number].notes)
    if not marks:
        return set()
    after = range(chosen[-1] + 1, len(leaves))
    return {number for number in after if leaves[number].text and _is_marked(leaves[number], marks)}


def _is_marked(leaf: TextBlock, marks: set[str]) -> bool:
    boxes = (leaf.frame, leaf.frame.parent)
    return any(box is not None and box.element.get("id") in marks for box in boxes)


def pictures(context: Context, chosen: list[int]) -> list[TextBlock]:
    """The chosen leaves, and the pictures among them, just above them and right below them."""
    leaves, texts = context.leaves, frozenset(chosen)
    below = takewhile(lambda number: not leaves[number].text, range(chosen[-1] + 1, len(leaves)))
    last = max([chosen[-1], *(n for n in below if context.root.holds(leaves[n].frame))])
    shown: set[str] = set()
    kept: list[TextBlock] = []
    for number in range(max(0, chosen[0] - _ABOVE), last + 1):
        leaf = leaves[number]
        if number in texts:
            kept.append(leaf)
        elif leaf.kind == "figure" and leaf.html not in shown:
            shown.add(leaf.html)
            after = leaves[number + 1 : number + 2]
            under = next((line for line in after if is_caption(line, leaf)), None)
            if under is not None or not leaf.frame.clutter:
                kept.append(_captioned(leaf, under))
    return kept


def _captioned(figure: TextBlock, under: TextBlock | None) -> TextBlock:
    """The figure with the caption that the page sets under it as a paragraph of its own."""
    if figure.caption or under is None:
        return figure
    end = f"<figcaption>{under.html}</figcaption></figure>"
    return replace(figure, caption=under.text, html=figure.html.removesuffix("</figure>") + end)
