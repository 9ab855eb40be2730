"""Which of a page's titles is its headline."""

import json

import pytest
from lede_reader import metadata
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
    return metadata.find(html.document_fromstring(source), "https://harbourpost.example/a").title


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


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param("Council votes to reopen<br>the old harbour baths", id="a break"),
        pytest.param(
            "<div>Council votes to reopen</div><div>the old harbour baths</div>", id="divs"
        ),
        pytest.param(
            "<span>Council votes to</span>\n <span>reopen the old harbour baths</span>", id="spans"
        ),
        pytest.param(
            "Council <b>v</b>otes to reopen the <em>old</em> harbour baths", id="a letter"
        ),
    ],
)
def test_a_heading_s_parts_are_joined_as_they_are_read(heading: str) -> None:
    assert title(heading=heading) == HEADLINE


def test_a_kicker_that_is_set_apart_by_style_alone_is_a_word_of_its_own() -> None:
    body = "<h1><span>Exclusive</span><span>Baths to reopen in spring after ten years</span></h1>"
    assert title(body=body) == "Exclusive Baths to reopen in spring after ten years"


@pytest.mark.parametrize(
    "social",
    [
        pytest.param("Harbour Post", id="the site's name"),
        pytest.param("News from the coast and the islands", id="a slogan"),
        pytest.param("Council votes to reopen the old harbour", id="cut"),
        pytest.param("Council votes to reopen the old…", id="cut with an ellipsis"),
    ],
)
def test_a_heading_that_the_page_s_title_confirms_beats_a_social_one(social: str) -> None:
    def page(search: str) -> str | None:
        source = f"""<html><head><title>{search}</title><meta property="og:title"
        content="{social}"><meta property="og:site_name" content="Harbour Post"></head>
        <body><h1>{HEADLINE}</h1></body></html>"""
        return metadata.find(html.document_fromstring(source), "https://hp.example/a").title

    assert page(HEADLINE) == HEADLINE
    assert page(f"{HEADLINE} | Harbour Post") == HEADLINE


def test_a_title_that_every_machine_is_given_cut_is_whole_where_the_heading_is() -> None:
    cut = "Council votes to reopen the old…"
    assert title(told=cut, social=cut, heading=HEADLINE) == HEADLINE


def test_a_title_that_a_quotation_mark_cut_goes_on_where_another_does() -> None:
    search = "Mayor calls the vote “a disgrace” and leaves the hall"
    assert title(social="Mayor calls the vote ", search=search) == search


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        pytest.param(f"{HEADLINE} - 16 October 2024", HEADLINE, id="a date"),
        pytest.param(f"{HEADLINE} | Harbour Post | 16.10.2024", HEADLINE, id="site and date"),
        pytest.param(f"{HEADLINE} » Harbour Post", HEADLINE, id="a guillemet"),
        pytest.param(f"{HEADLINE}» Harbour Post", HEADLINE, id="a guillemet close by"),
        pytest.param(f"{HEADLINE} › Harbour Post", HEADLINE, id="a single one"),
        pytest.param(f"{HEADLINE} « Harbour Post", HEADLINE, id="one that looks back"),
        pytest.param(f"{HEADLINE} :: Harbour Post", HEADLINE, id="colons"),
        pytest.param(f"{HEADLINE} / Harbour Post", HEADLINE, id="a stroke"),
        pytest.param(
            "港の浴場が十年ぶりに再開へ-港新聞", "港の浴場が十年ぶりに再開へ", id="no blanks"
        ),
        pytest.param(
            "Mayor owns to his «worry» about the baths", None, id="guillemets that quote stay"
        ),
        pytest.param("Er sagt »nein« zu den neuen Bädern am Hafen", None, id="the German way too"),
        pytest.param("Wahl am 26. September 2021", None, id="a date inside stays"),
    ],
)
def test_site_and_date_are_cut_off_the_page_s_title(search: str, expected: str | None) -> None:
    source = f"""<html><head><title>{search}</title><meta property="og:site_name"
    content="{"港新聞" if "港" in search else "Harbour Post"}"></head><body></body></html>"""
    found = metadata.find(html.document_fromstring(source), "https://hp.example/a").title
    assert found == (expected or search)


def test_an_h1_that_leads_to_the_front_page_is_the_site_s_name() -> None:
    body = f"<h1><a href='/'>Mudlark</a></h1><h2>{HEADLINE}</h2><h3>More</h3>"
    assert title(search=f"{HEADLINE} | Mudlark", body=body) == HEADLINE
    assert title(search=f"Mudlark » Archive » {HEADLINE}", body=body) == HEADLINE


def test_a_headline_in_the_place_of_the_site_s_name_is_still_the_headline() -> None:
    source = f"""<html><head><meta property="og:title" content="{HEADLINE}">
    <meta name="application-name" content="{HEADLINE}"></head><body><h1>Menu</h1></body></html>"""
    found = metadata.find(html.document_fromstring(source), "https://hp.example/a")
    assert (found.title, found.site_name) == (HEADLINE, None)
