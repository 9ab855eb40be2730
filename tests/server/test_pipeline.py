"""The whole line, from a page to a reading."""

from typing import Literal

import pytest
from lede_reader.contract import Page
from lede_reader.pipeline import read

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


@pytest.mark.parametrize("kind", ["html", "text"])
def test_a_noncharacter_is_nowhere_in_the_answer(kind: Literal["html", "text"]) -> None:
    line = "The ferry to\ufdd0 Hesk sails\ufdd1 again since Monday, the harbour office said then."
    lines = "\n\n".join(f"<p>{line}" if kind == "html" else line for _ in range(9))
    article = read(Page(f"{lines}\n".encode(), kind, "utf-8")).article
    assert "The ferry to Hesk sails again" in article.content
    assert "The ferry to Hesk sails again" in article.text_content
