"""Markdown from HTML: whatever renderer it meets, only what was markup is."""

import time

import pytest
from lede_reader.render.convert import to_marks
from lede_reader.sanitize import sanitize
from markdown_it import MarkdownIt

from tests.growth import is_in_proportion

# A renderer as trusting as they come: it lets HTML through.
RENDERER = MarkdownIt("commonmark", {"html": True})

TRICKS = {
    "tag": "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
    "handler": "<p>&lt;img src=x onerror=alert(1)&gt;</p>",
    "link": "<p>[click](javascript:alert(1))</p>",
    "link-by-reference": "<p>[click][x]</p><p>[x]: javascript:alert(1)</p>",
    "autolink": "<p>&lt;javascript:alert(1)&gt;</p>",
    "entity": "<p>&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;</p>",
    "address": "<p><a href='https://n.example/a) <script>alert(1)</script>'>a</a></p>",
    "picture": "<p><img src='https://n.example/a.png' alt='](x) <script>alert(1)</script>'></p>",
    "end-of-code": "<pre>```\n&lt;script&gt;alert(1)&lt;/script&gt;</pre>",
    "inline-code": "<p><code>`` &lt;script&gt;alert(1)&lt;/script&gt;</code></p>",
    "backslash": "<p>\\&lt;script&gt;alert(1)\\&lt;/script&gt;</p>",
    "cell": "<table><tr><td>&lt;script&gt;alert(1)&lt;/script&gt;</td></tr></table>",
}


@pytest.mark.parametrize("trick", TRICKS.values(), ids=TRICKS)
def test_words_do_not_become_markup(trick: str) -> None:
    shown = RENDERER.render(to_marks(sanitize(trick)))
    assert "<script" not in shown
    assert "<img src=x" not in shown
    assert "javascript:" not in shown or 'href="javascript' not in shown


# What opens a line in CommonMark, GitHub's tables and the definition lists of others.
OPENERS = {
    "heading": "# Key facts",
    "heading-of-the-second-level": "## Key facts",
    "empty-heading": "#",
    "bullet": "- Key facts",
    "plus": "+ Key facts",
    "star": "* Key facts",
    "number": "1. Key facts",
    "number-in-brackets": "12) Key facts",
    "line": "---",
    "parted-line": "- - -",
    "starred-line": "***",
    "underlining": "===",
    "quotation": "> Key facts",
    "fence": "```",
    "tilde-fence": "~~~",
    "table": "a | b",
    "table-rule": ":--|:--",
    "definition": ": Key facts",
    "reference": "[Key facts]: https://n.example",
    "markup": "<h2>Key facts</h2>",
}
# Each puts words where a line begins.
LINES = {
    "paragraph": "<p>{}</p>",
    "broken-line": "<p>Words<br>{}</p>",
    "broken-line-in-bold": "<p>Words<br> <b></b><span>{}</span></p>",
    "item": "<ul><li>{}</li></ul>",
    "second-line-of-an-item": "<ul><li>Words<br>{}</li></ul>",
    "quotation": "<blockquote>{}</blockquote>",
    "loose": "<p>Words</p>{}",
    "in-a-box": "<div>{}</div>",
    "link": "<p><a>{}</a></p>",
    "caption": "<figure><figcaption>{}</figcaption></figure>",
    "code": "<p><code>Words<br>{}<br>\n{}<p>{}</p></code></p>",
    "cell": "<table><tr><td>{}</td></tr></table>",
}
PARSER = MarkdownIt("gfm-like", {"html": True, "linkify": False})
_BLOCKS = {"heading_open", "hr", "fence", "html_block", "code_block", "ordered_list_open"}


@pytest.mark.parametrize("place", LINES.values(), ids=LINES)
@pytest.mark.parametrize("words", OPENERS.values(), ids=OPENERS)
def test_words_open_no_block(words: str, place: str) -> None:
    escaped = words.replace("<", "&lt;").replace(">", "&gt;")
    tokens = PARSER.parse(to_marks(sanitize(place.replace("{}", escaped))))
    found = [token.type for token in tokens]
    assert not _BLOCKS & set(found)
    assert found.count("bullet_list_open") == place.count("<ul>")
    assert found.count("blockquote_open") == place.count("<blockquote>")
    assert found.count("table_open") == place.count("<table>")


@pytest.mark.parametrize("place", LINES.values(), ids=LINES)
@pytest.mark.parametrize("words", OPENERS.values(), ids=OPENERS)
def test_words_in_pieces_open_none_either(words: str, place: str) -> None:
    pieces = "".join(
        f"<span>{x.replace('<', '&lt;').replace('>', '&gt;')}</span><u></u>" for x in words
    )
    tokens = PARSER.parse(to_marks(sanitize(place.replace("{}", pieces))))
    assert not _BLOCKS & {token.type for token in tokens}


@pytest.mark.parametrize("words", [*OPENERS.values(), "-5 degrees", "1998 was", "3.5 km", "a - b"])
def test_what_opens_a_line_is_shown_as_it_was(words: str) -> None:
    escaped = words.replace("<", "&lt;").replace(">", "&gt;")
    shown = RENDERER.render(to_marks(sanitize(f"<p>{escaped}</p>")))
    assert shown == f"<p>{escaped}</p>\n"


def test_a_heading_of_the_article_is_none_of_ours() -> None:
    marks = to_marks(sanitize("<h1>Key facts</h1><h2>Key facts</h2><h6>Key facts</h6>"))
    assert marks == "### Key facts\n\n### Key facts\n\n###### Key facts"


LONG = {
    "numbered": ("<li>a</li>", "<ol>{}</ol>"),
    "cells": ("<td colspan=999>a</td>", "<table><tr>{}</tr></table>"),
    "rows": ("<tr><td>a</td></tr>", "<table>{}</table>"),
    "emphasis": ("<b>- a</b>", "<p>{}</p>"),
    "empty": ("<b></b>- a", "<p>{}</p>"),
    "numbers": ("<b>1</b>", "<p>{}</p>"),
    "lines": ("- a<br>", "<p>{}</p>"),
    "quotations": ("a<br>", "<blockquote>" * 16 + "{}"),
}


@pytest.mark.parametrize(("unit", "around"), LONG.values(), ids=LONG)
def test_time_and_size_grow_with_the_content(unit: str, around: str) -> None:
    few, many = (around.replace("{}", unit * times) for times in (1_000, 4_000))
    safe_few, safe_many = sanitize(few), sanitize(many)
    assert is_in_proportion(lambda: to_marks(safe_few), lambda: to_marks(safe_many))
    assert len(to_marks(safe_many)) < 8 * len(many)


def test_a_numbered_list_is_one() -> None:
    html = "<ol start=9><li>a<p>b</p></li><li><ul><li>c</li></ul></li></ol><ol><li>d</li></ol>"
    assert to_marks(sanitize(html)) == "9. a\n\n   b\n10. - c\n\n1. d"


def test_words_are_shown_as_they_were() -> None:
    words = "5 * 3 < 20 & [a] `b` _c_ \\ AT&T &lt; ~ |"
    escaped = words.replace("&", "&amp;").replace("<", "&lt;")
    assert escaped in RENDERER.render(to_marks(sanitize(f"<p>{escaped}</p>")))


def test_links_and_pictures_keep_their_addresses() -> None:
    marks = to_marks(
        sanitize("<p><a href='https://n.example/a_b'>x</a> <img src='/c.png' alt='d'></p>")
    )
    assert marks == "[x](https://n.example/a_b) ![d](/c.png)"


def test_a_cell_of_two_rows_stands_in_both_under_its_own_column() -> None:
    table = (
        "<table><tr><th>Shore</th><th>Landing</th><th>Since</th></tr>"
        "<tr><td rowspan=2>North</td><td>Alder quay</td><td rowspan=3>May</td></tr>"
        "<tr><td>Stone steps</td></tr><tr><td colspan=2>All others</td></tr></table>"
    )
    rows = [line.strip("| ").split(" | ") for line in to_marks(sanitize(table)).splitlines()]
    assert rows[2:] == [
        ["North", "Alder quay", "May"],
        ["North", "Stone steps", "May"],
        ["All others", "| May"],
    ]


def test_cells_that_reach_over_each_other_without_end_are_soon_done() -> None:
    row = "<tr>" + "<td rowspan=1000 colspan=9>x</td>" * 20 + "</tr>"
    start = time.process_time()
    to_marks(sanitize(f"<table>{row * 200}</table>"))
    assert time.process_time() - start < 5
