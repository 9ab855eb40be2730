"""Markdown from HTML: whatever renderer it meets, only what was markup is."""

import pytest
from lede_reader.render.convert import to_marks
from lede_reader.sanitize import sanitize
from markdown_it import MarkdownIt

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


def test_words_are_shown_as_they_were() -> None:
    words = "5 * 3 < 20 & [a] `b` _c_ \\ AT&T &lt; ~ |"
    escaped = words.replace("&", "&amp;").replace("<", "&lt;")
    assert escaped in RENDERER.render(to_marks(sanitize(f"<p>{escaped}</p>")))


def test_links_and_pictures_keep_their_addresses() -> None:
    marks = to_marks(
        sanitize("<p><a href='https://n.example/a_b'>x</a> <img src='/c.png' alt='d'></p>")
    )
    assert marks == "[x](https://n.example/a_b) ![d](/c.png)"
