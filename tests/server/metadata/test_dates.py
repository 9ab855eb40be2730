"""When it was published and changed, where the places that say so differ."""

import json

import pytest
from lede_reader import metadata
from lxml import html

HEADLINE = "<h1>Council votes to reopen the old harbour baths</h1>"


def times(
    body: str = "", head: str = "", told: dict[str, str] | None = None, url: str | None = None
) -> tuple[str | None, str | None]:
    thing = json.dumps({"@type": "NewsArticle", **(told or {})})
    page = f"""<html><head>{head}<script type="application/ld+json">{thing}</script></head>
    <body>{HEADLINE}{body}</body></html>"""
    found = metadata.find(html.document_fromstring(page), url)
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


BOTH = ("2024-10-16T09:30:00", "2024-10-17T11:02:00")


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            "<p>Updated 17 October 2024 11:02 · First published 16 October 2024 09:30</p>",
            id="one line",
        ),
        pytest.param(
            "<p>Published 16 October 2024 09:30, updated 17 October 2024 11:02</p>", id="in order"
        ),
        pytest.param(
            "<p><b>Last updated</b> <i>17 October 2024 11:02</i></p>"
            "<p><b>Published</b> <i>16 October 2024 09:30</i></p>",
            id="labels apart",
        ),
        pytest.param(
            "<p>Updated <time>17 October 2024 11:02</time></p>"
            "<p>First published <time>16 October 2024 09:30</time></p>",
            id="times",
        ),
        pytest.param(
            "<p>Oppdatert 17. oktober 2024 11:02</p><p>Publisert 16.10.2024 09:30</p>", id="no"
        ),
        pytest.param("<p>公開日 2024年10月16日 9時30分 更新 2024年10月17日 11時2分</p>", id="ja"),
        pytest.param("<p>입력 2024. 10. 16. 오전 9:30 수정 2024. 10. 17. 오전 11:02</p>", id="ko"),
    ],
)
def test_published_and_updated_are_told_apart_in_any_order(body: str) -> None:
    assert times(body) == BOTH


COMMENT = '<time datetime="2024-11-30T10:00Z">30 Nov</time> gull: yes'
TEXT = (
    "The council voted late at night to open the old harbour baths again, and the mayor agreed. "
    * 3
)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f'<section class="comments">{COMMENT}</section>', id="a comment"),
        pytest.param(f'<div id="disqus_thread">{COMMENT}</div>', id="a comment by its box's name"),
        pytest.param(f"<li><h4><a href=/b>Baths</a></h4>{COMMENT}</li>", id="a teaser"),
        pytest.param(f'<div class="reactions">{COMMENT}</div>', id="a reaction"),
        pytest.param(f'<div class="fb-comment-box">{COMMENT}</div>', id="any comment"),
        pytest.param(
            '<div itemscope itemtype="https://schema.org/Comment">'
            '<meta itemprop="datePublished" content="2024-11-30T10:00Z">gull: yes</div>',
            id="a comment for machines",
        ),
        pytest.param(
            f'<aside class="related">{COMMENT.replace("gull: yes", "More")}</aside>', id="related"
        ),
        pytest.param(
            f"<p>{TEXT} On <time datetime='1974-03-01'>1 March 1974</time> it burnt.</p>", id="text"
        ),
        pytest.param(f"<p>{TEXT} On <b>1 March 1974</b> it burnt.</p>", id="bold in the text"),
        pytest.param(
            "<p>The old baths burnt down on 1 March 1974, and nobody but the gulls was hurt that night.</p>",
            id="a sentence",
        ),
    ],
)
def test_a_date_of_something_else_is_not_the_article_s(body: str) -> None:
    assert times(f"<p>By Ada Lind</p>{body}") == (None, None)


@pytest.mark.parametrize(
    "zero",
    ["0000-00-00 00:00:00", "0001-01-01T00:00:00Z", "-0001-11-30T00:00:00+00:00", "1970-01-01T00:00:00Z",
     "1969-12-31T19:00:00-05:00", "0000000000"],
)  # fmt: skip
def test_a_date_that_stands_for_none_is_none(zero: str) -> None:
    assert times(told={"datePublished": zero, "dateModified": zero}) == (None, None)
    assert times("<p>16 October 2024 09:30</p>", told={"datePublished": zero})[0] == BOTH[0]


def test_an_article_s_footer_may_hold_its_date() -> None:
    foot = '<footer class="entry-footer"><time datetime="2024-10-16T09:30">x</time></footer>'
    assert times(f"<article><p>{TEXT}</p>{foot}</article>")[0] == BOTH[0]
    assert times(f"<p>{TEXT}</p>{foot}")[0] is None


@pytest.mark.parametrize(
    ("lang", "url", "month"),
    [
        ("en-US", None, "02-03"),
        ("en-GB", None, "03-02"),
        ("de", None, "03-02"),
        ("en", "https://post.example/a", "02-03"),
        ("en-US", "https://post.co.uk/a", "03-02"),
        ("en", "https://post.com.au/a", "03-02"),
        ("en-GB", "https://post.tv/a", "03-02"),
        ("fil-PH", None, "02-03"),
        ("xx-nothing", None, "03-02"),
    ],
)
def test_02_03_is_read_as_where_the_page_comes_from(lang: str, url: str | None, month: str) -> None:
    page = f"<html lang='{lang}'><body>{HEADLINE}<p>02/03/2024 09:30</p></body></html>"
    found = metadata.find(html.document_fromstring(page), url)
    assert found.published_time == f"2024-{month}T09:30:00"


def test_02_03_with_half_days_is_american_where_nothing_else_tells() -> None:
    assert times("<p>02/03/2024 9:30 AM</p>")[0] == "2024-02-03T09:30:00"
    assert times("<p>02/03/2024 9:30</p>")[0] == "2024-03-02T09:30:00"
