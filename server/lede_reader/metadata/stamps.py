"""The dates that a page shows: its `time` elements, and the lines under its headline."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from lxml.html import HtmlElement

from lede_reader.metadata.labels import Label, is_label, labelled
from lede_reader.metadata.lines import text_of
from lede_reader.metadata.opening import Opening, Piece

Stamp = tuple[Label | None, str]

_MOST_TIMES = 100
_LONGEST = 120
_SHORT = 20
_PROSE = 200
_MOST_WORDS = 15
_ENDS = (".", "!", "?", "…", "。")


def of_times(tree: HtmlElement, under: Opening) -> Iterator[Stamp]:
    """What the page's `time` elements say, those after the headline first, then upwards.

    None of a comment, of another article or of the text.
    """
    before: list[tuple[Stamp, Stamp]] = []
    after: list[tuple[Stamp, Stamp]] = []
    found = before
    for element in islice(tree.iter("h1", "time"), _MOST_TIMES):
        if element.tag == "h1":
            found = after
        elif not under.is_elsewhere(element) and not _is_in_prose(element):
            label = _label_of(element)
            said = element.get("datetime") or ""
            found.append(((label, said), (label, text_of(element, _LONGEST))))
    return chain.from_iterable((*after, *reversed(before)))


def of_lines(under: Opening) -> Iterator[Stamp]:
    """The dates in the lines under the headline, but for the text's own."""
    label: Label | None = None
    for number, piece in enumerate(under.pieces, 1):
        # to look through prose for labels takes the longest of all
        parts = list(labelled(piece.text)) if len(piece.text) <= _LONGEST else []
        if is_label(parts):
            label = next(kind for kind, _ in parts if kind)
            continue
        dated = [(kind or label, part) for kind, part in parts if any(c.isdigit() for c in part)]
        label = None
        if dated and not _is_sentence(piece):
            kind, last = dated[-1]
            below = next(iter(under.pieces[number : number + 1]), None)
            yield from (*dated[:-1], (kind, _with_time(last, below)))


def _with_time(text: str, below: Piece | None) -> str:
    """A day may have its time in the next piece."""
    time = below.text if below is not None and len(below.text) <= _SHORT else ""
    return text if ":" in text else f"{text} {time}"


def _is_sentence(piece: Piece) -> bool:
    """Whether it is of one of the text's paragraphs, and of no line of the page's own."""
    line = piece.line if piece.is_of_paragraph else piece.text
    return len(line) > _PROSE or (line.endswith(_ENDS) and len(line.split()) > _MOST_WORDS)


def _is_in_prose(time: HtmlElement) -> bool:
    paragraph = next(islice(time.iterancestors("p", "li", "blockquote"), 1), None)
    return paragraph is not None and len(text_of(paragraph, _PROSE + 1)) > _PROSE


def _label_of(time: HtmlElement) -> Label | None:
    """The label in or right before a `time`."""
    parent, before = time.getparent(), time.getprevious()
    lead = before.tail if before is not None else parent.text if parent is not None else None
    if before is not None and is_label(labelled(text_of(before, _LONGEST))):
        lead = text_of(before, _LONGEST)
    said = f"{(lead or '')[-_LONGEST:]} {text_of(time, _LONGEST)}"
    kinds = [kind for kind, _ in labelled(said) if kind]
    return kinds[-1] if kinds else None
