"""Takes a page apart into its text blocks: paragraphs, headings, items, rows and figures.

One walk over the tree. What the page is built of is settled here; what is the article is not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import Literal

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from lede_reader.boilerplate import links
from lede_reader.boilerplate.textblocks import images, inline, pruning, tables
from lede_reader.boilerplate.textblocks.assembly import Assembly
from lede_reader.boilerplate.textblocks.elements import (
    BOXES,
    INLINE,
    LINES,
    PICTURES,
    SILENT,
    WRAPPERS,
)
from lede_reader.boilerplate.textblocks.textblock import Box, TextBlock
from lede_reader.errors import Unreadable

_MOST_INLINE = 16
# Weighing as many takes some seconds; no article has them, and more would take all the time.
_MOST_LEAVES = 20_000

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
class _Walk(Assembly):
    """One walk over a page's tree: what each element does to the text blocks."""

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
                    self.write(text)
            else:
                how = opened.pop()
                if how == "line":
                    self.line.close()
                elif how == "box":
                    self.close_box()
                if (tail := element.tail) and self.frames:
                    self.write(tail)

    def _pass_over(self, _: HtmlElement, __: str) -> _Opened:
        return "skipped"

    def _open_other(self, element: HtmlElement, tag: str) -> _Opened:
        """Goes into an element that HTML does not have; one of a site's own making is a box."""
        if "-" not in tag or not self.frames or self.frames[-1].tag in LINES:
            return "nothing"
        if inline.is_within_line(element, self.line.last()):
            return "nothing"
        return self._open_box(element, tag)

    def _open_button(self, element: HtmlElement, _: str) -> _Opened:
        is_word = inline.is_word(element, self.frames[-1].tag, self.line.last())
        return "nothing" if is_word else "skipped"

    def _open_picture(self, element: HtmlElement, tag: str) -> _Opened:
        if tag == "figure" and not images.is_figure(element):
            return self._open_box(element, tag)
        if tag == "img" and (letter := inline.drop_cap(element)):
            self.initial = letter
        else:
            self.show(element)
        return "skipped"

    def _break(self, element: HtmlElement, _: str) -> _Opened:
        """One `br` breaks the line, two in a row end the paragraph."""
        before = element.getprevious()
        if self.frames[-1].tag == "pre":
            self.line.write_as_is("\n")
        elif before is not None and before.tag == "br" and not (before.tail or "").strip():
            self.part()
        else:
            self.line.break_line()
        return "nothing"

    def _open_line(self, element: HtmlElement, tag: str) -> _Opened:
        line = self.line
        if len(line.opened) >= _MOST_INLINE:
            return "nothing"
        if tag == "sup" and (call := inline.bare_call(element, line.last())):
            line.write(call)
            return "skipped"
        if tag != "a":
            line.open(tag, "", None)
            return "line"
        address = element.get("href")
        if not address or (line.opened and line.in_link()):
            return "nothing"
        if address[0] == "#":
            return self._open_fragment(element, address)
        return self._open_link(tag, address)

    def _open_fragment(self, element: HtmlElement, address: str) -> _Opened:
        """Enters a link within the page; one that calls a footnote is written as its mark."""
        if inline.is_anchor(element):
            return "skipped"
        call = inline.footnote_call(element)
        how = self._open_link("a", address)
        if call is None:
            return how
        self.line.notes.append(address[1:])
        self.line.write(call)
        self.line.close()
        return "skipped"

    def _open_link(self, tag: str, address: str) -> _Opened:
        line = self.line
        url = self.addresses[address]
        if url is None:
            line.open("", "", "")  # where it leads cannot be told, yet it is a link
        else:
            line.open(tag, f' href="{escape(url)}"', url)
        return "line"

    def _open_box(self, element: HtmlElement, tag: str) -> _Opened:
        outer = self.frames[-1] if self.frames else None
        if outer is not None and outer.tag == "pre":
            return self._open_code_line()
        self.part()
        if letter := inline.drop_cap(element):
            self.initial = letter
            return "skipped"
        central = element in self.central
        if outer is not None and not central and pruning.drops(element, tag):
            return "skipped"
        within = outer.within if outer is not None else ()
        if tag in WRAPPERS or (tag == "table" and tables.holds_data(element)):
            within = self.wrapped(tag, within)
        frame = Box(element, tag, outer, len(self.frames), central, within, self.lookup)
        self.frames.append(frame)
        if tag == "tr" and within and within[-1][0] == "table" and self.row is None:
            self.row = frame
        elif self.row is not None and tag in tables.CELLS:
            self.line.begin_cell(tables.opening(element, tag))
        return "box"

    def _open_code_line(self) -> _Opened:
        """A box in preformatted text is a line of it."""
        if self.line.length and not self.line.last().endswith("\n"):
            self.line.write_as_is("\n")
        return "nothing"


_OPENERS: dict[str, Callable[[_Walk, HtmlElement, str], _Opened]] = {
    **dict.fromkeys(BOXES, _Walk._open_box),
    **dict.fromkeys(INLINE, _Walk._open_line),
    **dict.fromkeys(PICTURES, _Walk._open_picture),
    **dict.fromkeys(SILENT, _Walk._pass_over),
    "br": _Walk._break,
    "button": _Walk._open_button,
}
