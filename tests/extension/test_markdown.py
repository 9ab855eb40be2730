"""Both writers of Markdown, the service's and the reader's: no page's words become markup of it.

Each case is written by both, and what a CommonMark renderer makes of it is the page again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html import unescape

import pytest
from lede_reader.render.convert import to_marks
from lede_reader.sanitize import sanitize
from markdown_it import MarkdownIt

from tests.extension.browsers.chromium import Chromium
from tests.extension.people import Reader

# What is written is a string, and how does not depend on the engine.
pytestmark = pytest.mark.parametrize("browser", [Chromium], ids=["chromium"], indirect=True)

Writer = Callable[[str], str]

READING = {
    "article": {"title": None, "authors": [], "siteName": None, "publishedTime": None, "url": None},
    "facts": {"who": [], "what": [], "when": [], "where": [], "sources": [], "groups": []},
    "audit": {"sources": 0, "unattributed": 0},
}


def shown(markdown: str) -> str:
    """What a renderer makes of it, in a line and without the text's own references."""
    html = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(markdown)
    return unescape(re.sub(r"\s+", " ", html)).strip()


@pytest.fixture(params=["service", "extension"])
def write(request: pytest.FixtureRequest, reader: Reader) -> Writer:
    """Writes the body of an article as Markdown."""
    if request.param == "service":
        return lambda html: to_marks(sanitize(html))

    def by_extension(html: str) -> str:
        reader.be_inside()
        text = reader.browser.run(
            f"""
            const {{ toMarkdown }} = await import('/reader/file/markdown.js');
            const content = document.createElement('div');
            content.innerHTML = {json.dumps(html)};
            return toMarkdown({json.dumps(READING)}, content);
            """
        )
        return str(text).removeprefix("---\n\n---\n\n").rpartition("\n\n---\n\n## ")[0]

    return by_extension


LINES = (
    "# Key facts",
    "## Key facts",
    "####### Seven",
    "#",
    "- an item",
    "+ an item",
    "* an item",
    "-",
    "1. January",
    "2024) a year",
    "1986. A great year.",
    "1974.1 is a number",
    "---",
    "- - -",
    "***",
    "===",
    "> said nobody",
    "``` code",
    "~~~ code",
    "| a | b |",
    "[x]: https://elsewhere.example",
    "<b>bold</b>",
    "&lt;b&gt;",
    "*so* _so_ `so` ~~so~~",
    "C# and F#",
    ": a definition",
)


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("frame", ["p", "h2", "li", "blockquote", "after a break"])
def test_a_line_of_a_page_stays_a_line(write: Writer, line: str, frame: str) -> None:
    words = line.replace("&", "&amp;").replace("<", "&lt;")
    html, expected = {
        "p": (f"<p>{words}</p>", f"<p>{line}</p>"),
        "h2": (f"<h2>{words}</h2>", f"<h3>{line}</h3>"),
        "li": (f"<ul><li>{words}</li></ul>", f"<ul> <li>{line}</li> </ul>"),
        "blockquote": (
            f"<blockquote><p>{words}</p></blockquote>",
            f"<blockquote> <p>{line}</p> </blockquote>",
        ),
        "after a break": (f"<p>First.<br>{words}</p>", f"<p>First.<br /> {line}</p>"),
    }[frame]
    assert shown(write(html)) == expected


def test_a_break_in_a_cell_or_heading_ends_neither(write: Writer) -> None:
    html = (
        "<table><tr><th>One<br>two</th></tr><tr><td>A<br># b</td></tr></table><h3>Up<br># down</h3>"
    )
    told = shown(write(html))
    assert re.findall(r"<(h\d|td|th)>(.*?)</\1>", told) == [
        ("th", "One two"),
        ("td", "A # b"),
        ("h4", "Up # down"),
    ]
