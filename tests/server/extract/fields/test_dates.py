"""When it was published and changed, where the places that say so differ."""

import json

import pytest
from lede_reader.extract import fields
from lxml import html

HEADLINE = "<h1>Council votes to reopen the old harbour baths</h1>"


def times(
    body: str = "", head: str = "", told: dict[str, str] | None = None, url: str | None = None
) -> tuple[str | None, str | None]:
    thing = json.dumps({"@type": "NewsArticle", **(told or {})})
    page = f"""<html><head>{head}<script type="application/ld+json">{thing}</script></head>
    <body>{HEADLINE}{body}</body></html>"""
    found = fields.find(html.document_fromstring(page), url)
    return found.published_time, found.modified_time


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def test_json_ld_goes_before_meta() -> None:
    head = meta("article:published_time", "2024-03-05T10:00:00Z")
    told = {"datePublished": "2024-03-05T09:30:00+01:00"}
    assert times(head=head, told=told)[0] == "2024-03-05T09:30:00+01:00"


def test_a_time_of_day_goes_before_a_day_alone() -> None:
    head = meta("article:published_time", "2024-03-05T08:30:00Z")
    assert times(head=head, told={"datePublished": "2024-03-05"})[0] == "2024-03-05T08:30:00+00:00"


def test_a_time_of_another_day_does_not() -> None:
    head = meta("article:published_time", "2024-04-05T08:30:00Z")
    assert times(head=head, told={"datePublished": "2024-03-05"})[0] == "2024-03-05"


def test_an_offset_is_borrowed_from_the_same_wall_clock() -> None:
    head = meta("article:published_time", "2024-03-05T09:30:10+01:00")
    told = {"datePublished": "2024-03-05 09:30:00"}
    assert times(head=head, told=told)[0] == "2024-03-05T09:30:10+01:00"


def test_a_day_in_the_address_tells_a_date_from_a_placeholder() -> None:
    body = "<p>Published 10:02 AM EST Nov 19, 2019</p>"
    told = {"datePublished": "2001-01-01T00:00:00Z"}
    url = "https://a.example/story/2019/11/19/baths/"
    assert times(body, told=told, url=url)[0] == "2019-11-19T10:02:00-05:00"


def test_a_day_in_the_address_stands_where_nothing_else_does() -> None:
    assert times(url="https://a.example/2019/nov/19/baths/")[0] == "2019-11-19"


def test_a_change_before_the_publication_is_not_believed() -> None:
    told = {"datePublished": "2024-03-05T09:30:00Z", "dateModified": "2024-03-05T09:00:00Z"}
    assert times(told=told) == ("2024-03-05T09:30:00+00:00", None)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param('<time datetime="2024-03-05T09:30+01:00">today</time>', id="time"),
        pytest.param(
            '<p>Updated <time datetime="2024-03-06T11:00+01:00">x</time></p>'
            '<time datetime="2024-03-05T09:30+01:00">x</time>',
            id="not the time of a change",
        ),
        pytest.param(
            '<meta itemprop="datePublished" content="2024-03-05T09:30+01:00">', id="microdata"
        ),
        pytest.param("<p>By Ada Lind | 5 March 2024, 9:30 CET</p>", id="a line of text"),
        pytest.param("<p><b>5. März 2024</b> <i>09:30 Uhr MEZ</i></p>", id="day and time apart"),
    ],
)
def test_the_page_itself_says_when(body: str) -> None:
    assert times(body)[0] == "2024-03-05T09:30:00+01:00"


def test_a_date_in_a_sentence_of_the_text_is_not_the_articles() -> None:
    long = "The baths had been closed since 12 May 1998, when the roof was found to leak, " * 3
    assert times(f"<p>{long}</p>") == (None, None)
