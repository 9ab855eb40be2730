"""The whole line, from a page to a reading."""

from typing import Literal, get_args

import pytest
from lede_reader.contract import Page
from lede_reader.render import Form, render

from tests.reading import read
from tests.service.pages import page

PAGE = b"""<!doctype html><html lang=en><head><title>Town council votes to reopen the old harbour baths</title>
<meta property="article:published_time" content="2024-03-05T09:30:00+00:00"></head><body><article>
<h1>Town council votes to reopen the old harbour baths</h1>
<p>The town council voted on Monday to reopen the harbour baths, which have been closed since 1998, at a
cost of two million pounds, the mayor said after a long meeting in the old town hall.</p>
<p>The baths were once the largest in the county, and the plan is to heat them with water from the
power station next door, which now flows unused into the harbour, according to a report.</p>
</article></body></html>"""


def test_an_article_is_read_from_a_page() -> None:
    article = read(Page(PAGE, charset="utf-8")).article
    assert article.title == "Town council votes to reopen the old harbour baths"
    assert article.text_content.startswith("The town council voted on Monday")
    assert article.length == len(article.text_content)
    assert article.lang == "en"


@pytest.mark.parametrize("paragraphs", [2, 700])
def test_blocks_and_sentences_part_the_text(paragraphs: int) -> None:
    """Of an endless text too: where no sentences are looked for any more, a block counts as one."""
    told = "".join(
        f"<p>The ferry came in {n} times. It left as often, Ada Quill said on Monday.</p>"
        for n in range(paragraphs)
    )
    article = read(
        Page(PAGE.replace(b"</article>", told.encode() + b"</article>"), charset="utf-8")
    ).article
    text = article.text_content
    assert [text[x.start : x.end] for x in article.blocks] == text.split("\n\n")
    sentences = [text[x.start : x.end] for x in article.sentences]
    assert "It left as often, Ada Quill said on Monday." in sentences
    assert "".join("".join(sentences).split()) == "".join(text.split())
    assert list(article.sentences) == sorted(article.sentences)


@pytest.mark.parametrize("kind", ["html", "text"])
def test_a_noncharacter_is_nowhere_in_the_answer(kind: Literal["html", "text"]) -> None:
    line = "The ferry to\ufdd0 Hesk sails\ufdd1 again since Monday, the harbour office said then."
    lines = "\n\n".join(f"<p>{line}" if kind == "html" else line for _ in range(9))
    article = read(Page(f"{lines}\n".encode(), kind, "utf-8")).article
    assert "The ferry to Hesk sails again" in article.content
    assert "The ferry to Hesk sails again" in article.text_content


INSIDE = "http://192.168.1.1/reboot"
BOXES = f"""<img src="{INSIDE}"><img src="https://cdn.example/a.png" srcset="{INSIDE} 2x">
<picture><source srcset="{INSIDE} 2x"><img src="{INSIDE}"></picture><figure><img data-src="{INSIDE}">
<figcaption>The pier in 1998, before the storm.</figcaption></figure>
<noscript><img src="{INSIDE}"></noscript>"""
LEAD = f"""<meta property="og:image" content="{INSIDE}"><meta name="twitter:image" content="{INSIDE}">
<script type="application/ld+json">{{"@type": "NewsArticle", "image": "{INSIDE}",
"headline": "Old pier to reopen after a long vote"}}</script>"""


@pytest.mark.parametrize("form", get_args(Form))
@pytest.mark.parametrize("url", ["https://gazette.example/pier", None])
def test_no_answer_shows_a_picture_of_the_reader_s_own_network(form: Form, url: str | None) -> None:
    reading = read(Page(page(BOXES, LEAD).encode(), charset="utf-8", url=url))
    assert "192.168.1.1" not in render(reading, form).decode()


def test_an_article_of_the_own_network_has_its_pictures() -> None:
    reading = read(Page(page(BOXES, LEAD).encode(), charset="utf-8", url="http://wiki.internal/a"))
    assert INSIDE in reading.article.content
    assert reading.article.image is not None


def test_a_picture_of_a_secure_page_is_asked_for_securely() -> None:
    body = '<img src="http://cdn.example/a.png"><img src="http://cdn.example:8080/b.png">'
    url = "https://gazette.example/pier"
    reading = read(Page(page(body).encode(), charset="utf-8", url=url))
    assert "https://cdn.example/a.png" in reading.article.content
    assert "b.png" not in reading.article.content


OTHERS = """<link rel=canonical href="https://other.example/a">
<meta property="og:url" content="https://other.example/a">
<meta property="og:site_name" content="The Other Paper">"""


def test_who_says_to_be_another_shows_where_it_is() -> None:
    url = "https://gazette.example/pier"
    reading = read(Page(page("", OTHERS).encode(), charset="utf-8", url=url))
    assert reading.article.url == url
    assert "gazette.example" in render(reading, "html").decode()
    assert f'url: "{url}"' in render(reading, "markdown").decode()
    assert b"other.example" not in render(reading, "json")
