"""What an element says in one line, with a blank where the page breaks it."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import iterwalk
from lxml.html import HtmlElement

_MOST = 2000
_LONGEST_SIGN = 3
# Elements that a line ends before and behind.
_BREAKS = frozenset(
    """address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6
    header hr li main nav ol p pre section table td th tr ul""".split()
)


def text_of(element: HtmlElement, longest: int = _MOST) -> str:
    """The element's text, a blank where a line breaks, read no further than needed."""
    if not len(element):
        return (element.text or "")[:longest]
    return _cut((piece for piece, _ in _pieces(element)), longest)


def heading_of(element: HtmlElement) -> str:
    """The same for a heading, a blank also between parts that are set apart by style alone."""
    return _cut(_set_apart(element), _MOST)


def _set_apart(element: HtmlElement) -> Iterator[str]:
    """Blanks where a word ends and a capital begins as two elements meet: "Exclusive", "Ferry"."""
    before = ""
    for piece, is_first in _pieces(element):
        if (
            is_first
            and len(before) > 1
            and before[-1].islower()
            and piece[1:]
            and piece[0].isupper()
        ):
            yield " "
        yield piece
        before = piece


def _pieces(element: HtmlElement) -> Iterator[tuple[str, bool]]:
    """The pieces of text that are seen, and whether an element begins with one."""
    steps = iterwalk(element, events=("start", "end"))
    for event, part in steps:
        if part is not element and part.tag in _BREAKS:
            yield " ", False
        if event == "start" and part is not element and _is_unread(part):
            steps.skip_subtree()
        elif event == "start" and part.text:
            yield part.text, True
        elif event == "end" and part.tail and part is not element:
            yield part.tail, False


def _is_unread(part: HtmlElement) -> bool:
    """Whether it is hidden, a control, or a sign or a count that leads to a place on the page."""
    if part.tag == "a" and (part.get("href") or "").startswith("#"):
        return len(part.text_content().strip()) <= _LONGEST_SIGN
    return part.tag in ("button", "script") or part.get("hidden") is not None


def _cut(pieces: Iterator[str], longest: int) -> str:
    found: list[str] = []
    left = longest
    for piece in pieces:
        found.append(piece[:left])
        left -= len(found[-1])
        if left <= 0:
            break
    return "".join(found)
