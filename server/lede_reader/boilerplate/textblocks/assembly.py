"""Puts text blocks together: the boxes that are open, the line that is written, what is found."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml.html import HtmlElement

from lede_reader.boilerplate import links
from lede_reader.boilerplate.textblocks import embeds, images, pruning, tables
from lede_reader.boilerplate.textblocks.kind import kind_of
from lede_reader.boilerplate.textblocks.line import Line
from lede_reader.boilerplate.textblocks.textblock import Box, TextBlock, Wrappers, length

_MOST_WRAPPERS = 12


@dataclass(slots=True)
class Assembly:
    """What is open, and what has been found.

    `waiting`: the pictures of the paragraph that is being written, which follow it. `row`: the
    table row that is being written as one line. `initial`: the first letter of what is written
    next.
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
    initial: str = ""
    number: int = 0

    def flush(self) -> None:
        """Ends the line: what was written since the last end is a leaf."""
        if self.line.html:
            frame, linked = self.row or self.frames[-1], self.line.linked
            notes = tuple(self.line.notes)
            text, html, links, breaks = self.line.cut()
            if text:
                kind, size = kind_of(frame, text), length(text)
                self.found.append(
                    TextBlock(
                        kind, frame.tag, text, html, links, linked, frame, size, "", breaks, notes
                    )
                )
        if self.waiting:
            self.found += self.waiting
            self.waiting = []

    def write(self, text: str) -> None:
        line = self.line
        if self.initial and not text.isspace():
            text, self.initial = self.initial + text.lstrip(), ""
        if self.frames[-1].tag == "pre":
            line.write_as_is(text)
        elif not text.isspace():
            line.write(text)
        elif line.length:
            line.space()

    def part(self) -> None:
        """A box begins or ends: so does a paragraph, except in a table's row."""
        if self.row is not None:
            if self.frames[-1] is self.row:
                self.line.space()
            else:
                self.line.break_line()
        elif self.line.html or self.waiting:
            self.flush()

    def wrapped(self, tag: str, around: Wrappers) -> Wrappers:
        if len(around) >= _MOST_WRAPPERS:
            return around
        self.number += 1
        return (*around, (tag, self.number))

    def close_box(self) -> None:
        frame = self.frames[-1]
        if frame is self.row:
            self.flush()
            self.row = None
        elif self.row is not None and frame.tag in tables.CELLS:
            self.line.end_cell(frame.tag)
        else:
            self.part()
        self.frames.pop()

    def show(self, element: HtmlElement) -> None:
        """Adds a picture, after the paragraph that it stands in."""
        found = images.figure(element, self.place)
        if found is None:
            return
        markup, caption = found
        is_picture = element.tag not in embeds.TAGS and "<img" in markup
        tag = "figure" if is_picture else "embed"
        leaf = TextBlock("figure", tag, "", markup, (), 0, self.frames[-1], caption=caption)
        (self.waiting if self.line.length else self.found).append(leaf)
