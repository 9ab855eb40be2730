"""What holds for every page: content and text agree, links lie in the text, any bytes are answered."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st
from lede_reader.boilerplate.blocks import GAP
from lede_reader.contract import Page
from lede_reader.errors import NoArticle, Refusal
from lede_reader.extract import Extract, extract
from lede_reader.sanitize import sanitize

PROSE = (
    "<p>The ferry between the two islands will sail again from Monday, the company said, after a"
    " month in which passengers had to take the long way round by the bridge in the north.</p>"
)
PIECES = st.sampled_from(
    [
        *(
            "<p>",
            "<p data-start=3>",
            "</p>",
            "<div>",
            "</div>",
            "<li>",
            "<ul>",
            "</ul>",
            "<td>",
            "<tr>",
            "<table>",
            "</table>",
        ),
        *(
            "<b data-start=4>",
            "</b>",
            "<a href=/x?utm_source=a>",
            "<a href='javascript:1'>",
            "</a>",
            "<br>",
            "<br><br>",
        ),
        *(
            "<blockquote>",
            "</blockquote>",
            "<pre>",
            "</pre>",
            "<h2>",
            "</h2>",
            "<figure data-start=5>",
            "</figure>",
        ),
        *(
            "<img src=/a.png>",
            "<figcaption>",
            "<dl><dt>",
            "<dd>",
            "</dl>",
            "<caption>",
            "<svg>",
            "<!--",
            "-->",
        ),
        *(
            " ",
            "\n",
            "\xa0",
            "\u200b",
            "\ufdd0",
            "&amp;",
            "&lt;b&gt;",
            "&#1;",
            "&#0;",
            "\x01",
            "🚀",
            "は",
            "<",
            '"',
            PROSE,
        ),
    ]
)
WORDS = st.sampled_from(["tide", "and", "Ferry.", "9", "“Yes,”", "she said"])
PAGES = st.lists(PIECES | WORDS, max_size=60).map(lambda parts: PROSE + "".join(parts) + PROSE * 2)


class _Shown(HTMLParser):
    """The text of markup outside its figures; `starts`: where blocks say to begin, and do here."""

    def __init__(self) -> None:
        super().__init__()
        self.figures = 0
        self.text: list[str] = []
        self.starts: list[tuple[int, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.figures += tag == "figure"
        if start := dict(attrs).get("data-start"):
            self.starts.append((int(start), _letters("".join(self.text))))

    def handle_endtag(self, tag: str) -> None:
        self.figures -= tag == "figure"

    def handle_data(self, data: str) -> None:
        if not self.figures:
            self.text.append(data)


def _letters(text: str) -> int:
    return len("".join(text.split()))


def _shown(html: str) -> _Shown:
    parser = _Shown()
    parser.feed(html)
    parser.close()
    return parser


def _read(html: str) -> Extract | None:
    try:
        return extract(Page(html.encode(), charset="utf-8", url="https://isles.example/a"))
    except NoArticle:
        return None


@settings(max_examples=150, deadline=None)
@given(PAGES)
def test_content_shows_the_text_of_the_blocks_and_no_more(html: str) -> None:
    found = _read(html)
    if found is not None:
        shown = _shown(sanitize(found.html))
        texts = [block.text for block in found.blocks if block.text]
        assert "".join("".join(shown.text).split()) == "".join("".join(texts).split())
        text = GAP.join(texts)
        assert [start for start, _ in shown.starts] == list(_starts(texts))
        assert all(_letters(text[:start]) == before for start, before in shown.starts)


def _starts(texts: list[str]) -> Iterator[int]:
    start = 0
    for text in texts:
        yield start
        start += len(text) + len(GAP)


@settings(max_examples=80, deadline=None)
@given(PAGES)
def test_links_lie_in_their_block_and_can_be_followed(html: str) -> None:
    found = _read(html)
    for block in found.blocks if found else ():
        assert block.kind == "code" or block.text == " ".join(block.text.split())
        assert block.kind != "figure" or not block.text
        for link in block.links:
            assert 0 <= link.start < link.end <= len(block.text)
            assert link.url == "https://isles.example/x"


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=400), st.sampled_from([None, "utf-8", "utf-16", "shift_jis", "rot13", "\0"])
)
def test_any_bytes_are_read_or_refused_by_name(body: bytes, charset: str | None) -> None:
    with suppress(Refusal):
        extract(Page(PROSE.encode() * 2 + body + PROSE.encode(), charset=charset))
