"""Which of a page's titles is its headline."""

import json

import pytest
from lede_reader.extract import fields
from lxml import html

HEADLINE = "Council votes to reopen the old harbour baths"
TEASER = "You will not believe what the council did last night"


def title(
    told: str = "", social: str = "", search: str = "", tweet: str = "", **page: str
) -> str | None:
    """The title found; of the page there may be its `heading`, or its whole `body`."""
    thing = json.dumps({"@type": "NewsArticle", "headline": told, "publisher": "Harbour Post"})
    body = page.get("body", f"<h1>Menu</h1><h1>{page.get('heading', '')}</h1><p>Text.</p>")
    source = f"""<html><head><title>{search}</title>
    <meta property="og:title" content="{social}"><meta name="twitter:title" content="{tweet}">
    <script type="application/ld+json">{thing}</script></head><body>{body}</body></html>"""
    return fields.find(html.document_fromstring(source), "https://harbourpost.example/a").title


@pytest.mark.parametrize(
    "titles",
    [
        pytest.param({"heading": HEADLINE, "told": HEADLINE, "social": TEASER}, id="a teaser"),
        pytest.param(
            {
                "heading": HEADLINE,
                "told": "Harbour baths vote",
                "social": HEADLINE,
                "tweet": TEASER,
            },
            id="two against one",
        ),
        pytest.param({"social": f"{HEADLINE} | Harbour Post"}, id="with the site's name"),
        pytest.param({"search": f"{HEADLINE} - Harbour Post - harbourpost.example"}, id="twice"),
        pytest.param({"told": HEADLINE, "search": f"Harbour Post: {HEADLINE}"}, id="before it"),
        pytest.param({"search": f"Harbour Post | {HEADLINE}"}, id="the site first"),
        pytest.param({"heading": HEADLINE, "search": "Harbour Post"}, id="the heading alone"),
        pytest.param(
            {"heading": f"Bath news {HEADLINE}", "told": HEADLINE, "social": HEADLINE},
            id="a heading with a kicker",
        ),
    ],
)
def test_the_headline_is_found(titles: dict[str, str]) -> None:
    assert title(**titles) == HEADLINE


TRAIL = "<nav><a href='/'>Home</a> <a href='/city'>City</a> <h1>{}</h1></nav>"
ITEM = "<ol class='breadcrumb'><li>Home</li><li><h1>{}</h1></li></ol>"
DIV = "<div class='article-breadcrumbs'><h1>{}</h1></div>"
SEARCHED = "Harbour baths: opening hours, prices and all you need to know"


@pytest.mark.parametrize("trail", [TRAIL, ITEM, DIV], ids=["navigation", "list", "class"])
@pytest.mark.parametrize(
    "titles",
    [
        pytest.param({"told": HEADLINE, "social": SEARCHED, "tweet": SEARCHED}, id="told"),
        pytest.param({"told": SEARCHED, "social": HEADLINE, "tweet": SEARCHED}, id="social"),
        pytest.param({"told": HEADLINE, "social": TEASER, "tweet": TEASER}, id="not the teaser"),
        pytest.param({"told": HEADLINE, "social": SEARCHED[:30]}, id="not the cut one"),
    ],
)
def test_an_h1_that_ends_the_trail_of_sections_is_not_the_headline(
    trail: str, titles: dict[str, str]
) -> None:
    body = f"{trail.format(SEARCHED)}<article><h2>{HEADLINE}</h2><p>Text.</p></article>"
    assert title(body=body, search=SEARCHED, **titles) == HEADLINE


def test_an_h1_in_the_trail_is_the_headline_where_the_page_has_no_other() -> None:
    assert title(body=TRAIL.format(HEADLINE), told=HEADLINE, social=HEADLINE) == HEADLINE


def test_a_bar_inside_a_headline_stays() -> None:
    assert (
        title(told=f"BUDGET | {HEADLINE}", heading=f"BUDGET | {HEADLINE}") == f"BUDGET | {HEADLINE}"
    )


def test_the_site_alone_is_no_headline_where_there_is_another() -> None:
    assert title(heading="Harbour Post", told=HEADLINE) == HEADLINE


def test_japanese_titles_agree_without_blanks_between_words() -> None:
    headline = "港町の古いプール、26年ぶりに再開へ"
    assert title(heading=headline, told=headline, social=f"{headline}：Harbour Post") == headline
