"""Takes a page apart into its text blocks: paragraphs, headings, items, rows and figures.

One walk over the tree. What the page is built of is settled here; what is the article is not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape
from typing import Literal

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from lede_reader.errors import Unreadable
from lede_reader.extract import links
from lede_reader.extract.textblocks import images, pruning
from lede_reader.extract.textblocks.elements import BOXES, INLINE, LINES, PICTURES, SILENT, WRAPPERS
from lede_reader.extract.textblocks.kind import kind_of
from lede_reader.extract.textblocks.line import Line
from lede_reader.extract.textblocks.textblock import Box, TextBlock, Wrappers, length

_MOST_INLINE = 16
# Weighing as many takes some seconds; no article has them, and more would take all the time.
_MOST_LEAVES = 20_000
_MOST_WRAPPERS = 12

_Opened = Literal["box", "line", "nothing", "skipped"]


def segment(tree: HtmlElement, place: links.Place) -> tuple[TextBlock, ...]:
    """Every leaf of the page in order, but for what is pruned; raises `errors.Unreadable`."""
    body = tree.find("body")
    root = tree if body is None else body
    walk = _Walk(place, links.Addresses(place.base), pruning.centres(root))
    walk.through(root)
    if len(walk.found) > _MOST_LEAVES:
        raise Unreadable
    return tuple(walk.found)


@dataclass(slots=True)
class _Walk:
    """One walk: what is open, and what has been found.

    `waiting`: the pictures of the paragraph that is being written, which follow it. `row`: the
    table row that is being written as one line.
    """

    place: links.Place
    addresses: links.Addresses
    central: frozenset[HtmlElement]
    line: Line = field(default_factory=Line)
    found: list[TextBlock] = field(default_factory=list)
    waiting: list[TextBlock] = field(default_factory=list)
    frames: list[Box] = field(default_factory=list)
    lookup: pruning.Lookup = field(default_factory=pruning.Lookup)
    row: Box | None = None
    number: int = 0

    def through(self, root: HtmlElement) -> None:
        """Opens and closes each element, and writes the text in and after it."""
        opened: list[_Opened] = []
        steps = iterwalk(root, events=("start", "end"))
        for event, element in steps:
            if event == "start":
                tag = element.tag
                hidden = element.get("hidden") is not None
                open_ = _Walk._pass_over if hidden else _OPENERS.get(tag, _Walk._open_other)
                how = open_(self, element, tag)
                opened.append(how)
                if how == "skipped":
                    steps.skip_subtree()
                elif text := element.text:
                    self._write(text)
            else:
                how = opened.pop()
                if how == "line":
                    self.line.close()
                elif how == "box":
                    self._close_box()
                if (tail := element.tail) and self.frames:
                    self._write(tail)

    def flush(self) -> None:
        """Ends the line: what was written since the last end is a leaf."""
        if self.line.html:
            frame, linked = self.row or self.frames[-1], self.line.linked
            text, html, links, breaks = self.line.cut()
            if text:
                kind, size = kind_of(frame), length(text)
                self.found.append(
                    TextBlock(
                        kind, frame.tag, text, html, links, linked, frame, size, breaks=breaks
                    )
                )
        if self.waiting:
            self.found += self.waiting
            self.waiting = []

    def _write(self, text: str) -> None:
        line = self.line
        if self.frames[-1].tag == "pre":
            line.write_as_is(text)
        elif not text.isspace():
            line.write(text)
        elif line.length:
            line.space()

    def _pass_over(self, _: HtmlElement, __: str) -> _Opened:
        return "skipped"

    def _open_other(self, element: HtmlElement, tag: str) -> _Opened:
        """Goes into an element that HTML does not have; one of a site's own making is a box."""
        if "-" in tag and self.frames and self.frames[-1].tag not in LINES:
            return self._open_box(element, tag)
        return "nothing"

    def _open_picture(self, element: HtmlElement, tag: str) -> _Opened:
        if tag == "figure" and not images.is_figure(element):
            return self._open_box(element, tag)
        self._show(element)
        return "skipped"

    def _break(self, element: HtmlElement, _: str) -> _Opened:
        """One `br` breaks the line, two in a row end the paragraph."""
        before = element.getprevious()
        if self.frames[-1].tag == "pre":
            self.line.write_as_is("\n")
        elif before is not None and before.tag == "br" and not (before.tail or "").strip():
            self._part()
        else:
            self.line.break_line()
        return "nothing"

    def _open_line(self, element: HtmlElement, tag: str) -> _Opened:
        line = self.line
        if len(line.opened) >= _MOST_INLINE:
            return "nothing"
        if tag != "a":
            line.open(tag, "", None)
            return "line"
        address = element.get("href")
        if not address or (line.opened and line.in_link()):
            return "nothing"
        url = self.addresses[address]
        if url is None:
            line.open("", "", "")  # where it leads cannot be told, yet it is a link
        else:
            line.open(tag, f' href="{escape(url)}"', url)
        return "line"

    def _open_box(self, element: HtmlElement, tag: str) -> _Opened:
        outer = self.frames[-1] if self.frames else None
        self._part()
        central = element in self.central
        if outer is not None and not central and pruning.drops(element, tag):
            return "skipped"
        within = outer.within if outer is not None else ()
        if tag in WRAPPERS or (tag == "table" and pruning.holds_data(element)):
            within = self._wrapped(tag, within)
        frame = Box(element, tag, outer, len(self.frames), central, within, self.lookup)
        self.frames.append(frame)
        if tag == "tr" and within and within[-1][0] == "table" and self.row is None:
            self.row = frame
        elif self.row is not None and tag in ("td", "th"):
            self.line.raw(f"<{tag}>")
        return "box"

    def _wrapped(self, tag: str, around: Wrappers) -> Wrappers:
        if len(around) >= _MOST_WRAPPERS:
            return around
        self.number += 1
        return (*around, (tag, self.number))

    def _close_box(self) -> None:
        frame = self.frames[-1]
        if self.row is not None and frame.tag in ("td", "th"):
            self.line.raw(f"</{frame.tag}>")
        if frame is self.row:
            self.flush()
            self.row = None
        else:
            self._part()
        self.frames.pop()

    def _part(self) -> None:
        """A box begins or ends: so does a paragraph, except in a table's row."""
        if self.row is not None:
            self.line.space()
        elif self.line.html or self.waiting:
            self.flush()

    def _show(self, element: HtmlElement) -> None:
        """Adds a picture, after the paragraph that it stands in."""
        found = images.figure(element, self.place)
        if found is None:
            return
        markup, caption = found
        leaf = TextBlock("figure", "figure", "", markup, (), 0, self.frames[-1], caption=caption)
        (self.waiting if self.line.length else self.found).append(leaf)


_OPENERS: dict[str, Callable[[_Walk, HtmlElement, str], _Opened]] = {
    **dict.fromkeys(BOXES, _Walk._open_box),
    **dict.fromkeys(INLINE, _Walk._open_line),
    **dict.fromkeys(PICTURES, _Walk._open_picture),
    **dict.fromkeys(SILENT, _Walk._pass_over),
    "br": _Walk._break,
}
