"""Spans are found in the page from where the service says that each block begins.

The page's own module is run in the page, in one engine: it is arithmetic, not the browser's.
"""

from __future__ import annotations

import json

import pytest

from tests.extension.browsers.chromium import Chromium
from tests.extension.people import Reader

pytestmark = pytest.mark.parametrize("browser", [Chromium], ids=["chromium"], indirect=True)


def found(reader: Reader, html: str, text: str, wanted: str) -> str | None:
    """What the page shows for the span of `wanted` in `text`, with `html` as the content."""
    start = text.index(wanted)
    span = {"start": start, "end": start + len(wanted)}
    reader.be_inside()
    shown = reader.browser.run(
        f"""
        const {{ Laid }} = await import('/reader/spans.js');
        const {{ safe }} = await import('/reader/safe.js');
        const root = document.createElement('div');
        root.append(safe({json.dumps(html)}, {{ pictures: true }}));
        document.body.append(root);
        const laid = new Laid(root, {{ textContent: {json.dumps(text)}, sentences: [] }});
        return laid.range(laid.stretch({json.dumps(span)}))?.toString() ?? null;
        """
    )
    assert shown is None or isinstance(shown, str)
    return shown


@pytest.mark.parametrize(
    ("html", "text", "wanted"),
    [
        pytest.param(
            '<p data-start="0">One two.</p><p data-start="10">One.</p>',
            "One two.\n\nOne.",
            "One.",
            id="blocks",
        ),
        pytest.param(
            '<p data-start="0">One <b>t<i>w</i>o</b>.</p>', "One two.", "two", id="inline markup"
        ),
        pytest.param(
            '<p data-start="0">🌊🌊 One.</p><p data-start="9">🌊 𝟏 two.</p>',
            "🌊🌊 One.\n\n🌊 𝟏 two.",
            "𝟏 two",
            id="astral characters",
        ),
        pytest.param(
            '<p data-start="0">One&nbsp;two\n three.</p>',
            "One two three.",
            "three",
            id="white space",
        ),
        pytest.param(
            '<p data-start="0">Not here.</p><figure>two.</figure><p data-start="11">One two.</p>',
            "Not here.\n\nOne two.",
            "two",
            id="figures",
        ),
        pytest.param(
            '<p>Photo: someone</p><p data-start="0">The council met on Monday.</p>',
            "The council met on Monday.",
            "Monday",
            id="words that only the page has",
        ),
        pytest.param(
            "<p>One two.</p><figure>three</figure><p>Three.</p>",
            "One two.\n\nThree.",
            "Three.",
            id="no starts told",
        ),
    ],
)
def test_a_span_is_found(reader: Reader, html: str, text: str, wanted: str) -> None:
    assert found(reader, html, text, wanted) == wanted


def test_a_span_that_the_page_does_not_show_is_nowhere(reader: Reader) -> None:
    text = "The council met on Monday.\n\nXyzzy plugh."
    html = '<p data-start="0">The council met on Monday.</p>'
    assert found(reader, html, text, "Xyzzy plugh") is None


def test_a_block_that_shows_more_than_the_text_has_ends_with_it(reader: Reader) -> None:
    html = '<p data-start="0">One two. And more.</p><p data-start="999">Beyond.</p>'
    assert found(reader, html, "One two.", "two.") == "two."
