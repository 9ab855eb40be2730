"""Spans are found in the page also where its text and the service's differ.

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
        const root = document.createElement('div');
        root.setHTML({json.dumps(html)});
        document.body.append(root);
        const laid = new Laid(root, {json.dumps(text)});
        return laid.range(laid.stretch({json.dumps(span)}))?.toString() ?? null;
        """
    )
    assert shown is None or isinstance(shown, str)
    return shown


@pytest.mark.parametrize(
    ("html", "text", "wanted"),
    [
        pytest.param("<p>One two.</p><p>Three.</p>", "One two.\n\nThree.", "Three.", id="blocks"),
        pytest.param("<p>One <b>t<i>w</i>o</b>.</p>", "One two.", "two", id="inline markup"),
        pytest.param("<p>🌊🌊 One 𝟏 two.</p>", "🌊🌊 One 𝟏 two.", "two", id="astral characters"),
        pytest.param("<p>One&nbsp;two\n three.</p>", "One two three.", "three", id="white space"),
        pytest.param(
            "<figure><p>Not two.</p></figure><p>One two.</p>", "One two.", "two", id="figures"
        ),
        pytest.param(
            "<ul><li>One apple.</li><li>Two pears.</li></ul>",
            "• One apple.\n\n• Two pears.",
            "Two pears",
            id="signs that only the text has",
        ),
        pytest.param(
            "<p>Photo: someone</p><p>The council met on Monday.</p>",
            "The council met on Monday.",
            "Monday",
            id="words that only the page has",
        ),
        pytest.param(
            "<p>The council—as ever—met on Monday.</p>",
            "The council - as ever - met on Monday.",
            "Monday",
            id="signs that differ",
        ),
    ],
)
def test_a_span_is_found(reader: Reader, html: str, text: str, wanted: str) -> None:
    assert found(reader, html, text, wanted) == wanted


def test_a_span_that_the_page_does_not_show_is_nowhere(reader: Reader) -> None:
    text = "The council met on Monday.\n\nXyzzy plugh."
    assert found(reader, "<p>The council met on Monday.</p>", text, "Xyzzy plugh") is None
