"""A line of prose, written as text, as markup and as links at once, so that the three agree."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape

from lede_reader.boilerplate.blocks import Link


@dataclass(slots=True)
class Line:
    """What has been written since the last block's end; `opened`: the inline elements around.

    Each of these is a tag, its attributes and, of a link, where it leads; a link that leads nowhere
    has no tag. An inline element may reach over several blocks: `cut` closes it, the next word
    reopens it. `notes`: the places of the footnotes that it calls.
    `start`: where the cell begins that is being written.
    """

    text: list[str] = field(default_factory=list)
    html: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    breaks: list[int] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    opened: list[tuple[str, str, str | None]] = field(default_factory=list)
    shown: int = 0
    start: int = 0
    length: int = 0
    linked: int = 0
    link_start: int | None = None
    gap: str = ""

    def open(self, tag: str, attributes: str, url: str | None) -> None:
        """Enters an inline element; its tag is written with the first word in it."""
        self.opened.append((tag, attributes, url))

    def close(self) -> None:
        """Leaves the innermost inline element."""
        tag, _, url = self.opened.pop()
        if self.shown > len(self.opened):
            self.html.append(f"</{tag}>" if tag else "")
            self.shown -= 1
            if url is not None:
                self._end_link(url)

    def in_link(self) -> bool:
        return any(url is not None for _, _, url in self.opened)

    def write(self, chunk: str) -> None:
        """Adds words as the page has them; their white space is settled."""
        if chunk[0].isspace():
            self.space()
        if self.gap:
            self._fill_gap()
        self._show()
        self._put(" ".join(chunk.split()))
        if chunk[-1].isspace():
            self.space()

    def write_as_is(self, chunk: str) -> None:
        """Adds text whose white space means something."""
        self._show()
        self._put(chunk)

    def space(self) -> None:
        """Parts the word before from the word after, if there are both."""
        if self.length > self.start and not self.gap:
            self.gap = " "

    def break_line(self) -> None:
        if self.length > self.start:
            self.gap = "<br>"

    def begin_cell(self, opening: str) -> None:
        """Enters a cell of a row by its start tag."""
        if self.gap:
            self._fill_gap()
        self.html.append(opening)
        self.start = self.length

    def end_cell(self, tag: str) -> None:
        """Leaves a cell, and parts it from the next."""
        self.html.append(f"</{tag}>")
        self.gap = " " if self.length else ""

    def cut(self) -> tuple[str, str, tuple[Link, ...], tuple[int, ...]]:
        """Ends the block: its text, inner markup, links and breaks of the line; begins the next."""
        opened = self.opened
        if opened:
            self.opened = list(opened)
            while self.opened:
                self.close()
        found = "".join(self.text), "".join(self.html), tuple(self.links), tuple(self.breaks)
        self.text, self.html, self.links, self.breaks, self.opened = [], [], [], [], opened
        self.notes = []
        self.shown = self.start = self.length = self.linked = 0
        self.link_start, self.gap = None, ""
        return found

    def last(self) -> str:
        """The last words, "" at the line's beginning."""
        return self.text[-1] if self.text else ""

    def _fill_gap(self) -> None:
        self.text.append(" ")
        if self.gap == " ":
            self.html.append(" ")
        else:
            self.html.append("<br> ")
            self.breaks.append(self.length)
        self.length += 1
        self.linked += self.link_start is not None
        self.gap = ""

    def _show(self) -> None:
        if self.shown == len(self.opened):
            return
        for tag, attributes, url in self.opened[self.shown :]:
            self.shown += 1
            self.html.append(f"<{tag}{attributes}>" if tag else "")
            if url is not None:
                self.link_start = self.length

    def _put(self, text: str) -> None:
        self.text.append(text)
        # It takes a fourth of the time to see that there is nothing to escape, as mostly.
        special = "&" in text or "<" in text or ">" in text
        self.html.append(escape(text, quote=False) if special else text)
        self.length += len(text)
        if self.link_start is not None:
            self.linked += len(text)

    def _end_link(self, url: str) -> None:
        if self.link_start is not None and self.link_start < self.length:
            self.links.append(Link(self.link_start, self.length, url))
        self.link_start = None
