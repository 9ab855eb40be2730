"""Who wrote it, from the many places where pages say so."""

import json

import pytest
from lede_reader import metadata
from lxml import html

HEADLINE = "<h1>Council votes to reopen the old harbour baths</h1>"


def authors(body: str, head: str = "") -> tuple[str, ...]:
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    return metadata.find(
        html.document_fromstring(page), "https://www.harbourpost.example/a"
    ).authors


def story(author: object) -> str:
    thing = {"@type": "NewsArticle", "author": author}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        pytest.param({"@type": "Person", "name": "Ada Lind"}, ("Ada Lind",), id="a person"),
        pytest.param("Ada Lind", ("Ada Lind",), id="a string"),
        pytest.param(
            [{"@type": "Person", "name": "Ada Lind"}, "Bo Marsh"],
            ("Ada Lind", "Bo Marsh"),
            id="a list",
        ),
        pytest.param({"name": ["Ada Lind", "Bo Marsh"]}, ("Ada Lind", "Bo Marsh"), id="names"),
        pytest.param("By Ada Lind and Bo Marsh", ("Ada Lind", "Bo Marsh"), id="a byline"),
        pytest.param(
            {"@type": "Organization", "name": "Marsh & Lind News"},
            ("Marsh & Lind News",),
            id="an organisation is not split",
        ),
        pytest.param(
            {"@type": "Organization", "name": "Ada Lind, Bo Marsh"},
            ("Ada Lind", "Bo Marsh"),
            id="people called an organisation",
        ),
        pytest.param({"@type": "Person", "url": "https://a.example"}, (), id="no name"),
        pytest.param(7, (), id="not a name"),
    ],
)
def test_json_ld_names_the_authors(author: object, expected: tuple[str, ...]) -> None:
    assert authors(HEADLINE, story(author)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param('<p><a rel="author" href="/x">Ada Lind</a></p>', ("Ada Lind",), id="rel"),
        pytest.param(
            '<p><a rel="author">Ada Lind</a> and <a rel="author">Bo Marsh</a></p>',
            ("Ada Lind", "Bo Marsh"),
            id="two links in one byline",
        ),
        pytest.param(
            '<span itemprop="author"><i itemprop="name">Ada Lind</i>, 43</span>',
            ("Ada Lind",),
            id="microdata",
        ),
        pytest.param(
            '<div class="article-byline">By <b>Ada Lind</b> <i>News Reporter</i> Share</div>',
            ("Ada Lind",),
            id="a byline by its class",
        ),
        pytest.param(
            "<p>By <a>Ada Lind</a>, <a>Bo Marsh</a> on 5 March 2024</p>",
            ("Ada Lind", "Bo Marsh"),
            id="a line that opens with By",
        ),
        pytest.param(
            "<p><b>Ada Lind</b></p><p>The council voted.</p>", ("Ada Lind",), id="a name alone"
        ),
        pytest.param(
            '<aside class="left"><p class="author">By Ada Lind</p></aside>',
            ("Ada Lind",),
            id="a byline in a column of its own",
        ),
    ],
)
def test_the_visible_byline_names_the_authors(body: str, expected: tuple[str, ...]) -> None:
    assert authors(HEADLINE + body) == expected
    assert authors(HEADLINE + body, story("Harbour Post")) == expected


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            '<div class="teaser"><span class="author">Ada Lind</span></div>', id="a teaser"
        ),
        pytest.param('<div class="comment-author">Ada Lind</div>', id="a comment"),
        pytest.param('<figure><span class="author">Ada Lind</span></figure>', id="a picture"),
        pytest.param("<p>The council asked <a>Ada Lind</a> to speak.</p>", id="a link in the text"),
        pytest.param("<p>Work by <a>Ada Lind</a> was shown.</p>", id="By inside a sentence"),
        pytest.param('<p class="author">Read all our stories</p>', id="no name"),
        pytest.param(
            f"{'<p>' + 'The council voted late at night. ' * 6 + '</p>'}"
            '<div class="testimonial"><p>A fine paper.</p><span class="author">Ada Lind</span></div>',
            id="a testimonial",
        ),
        pytest.param(
            '<blockquote><p>We swam.</p><cite class="author">Ada Lind</cite></blockquote>',
            id="a quotation",
        ),
        pytest.param(
            '<ul class="customer-reviews"><li><b class="review-author">Ada Lind</b></li></ul>',
            id="a review",
        ),
    ],
)
def test_names_elsewhere_are_no_authors(body: str) -> None:
    assert authors(HEADLINE + body) == ()


def test_the_site_is_the_author_where_nobody_else_is() -> None:
    assert authors(HEADLINE, story({"@type": "Organization", "name": "Harbour Post"})) == (
        "Harbour Post",
    )


@pytest.mark.parametrize("login", ["alind", "ada.lind", "ada_lind", "alind42", "Ada_Lind"])
def test_a_login_is_no_author(login: str) -> None:
    meta = f'<meta name="author" content="{login}">'
    assert authors(HEADLINE, meta) == ()
    assert authors(HEADLINE, story({"@type": "Person", "name": login})) == ()
    assert authors(f'{HEADLINE}<div class="byline">By Ada Lind</div>', meta) == ("Ada Lind",)


def test_a_site_that_signs_with_its_name_in_small_letters_is_not_taken_for_a_login() -> None:
    assert authors(HEADLINE, story({"@type": "Person", "name": "harbourpost"})) == ("harbourpost",)


@pytest.mark.parametrize("agency", ["dpa", "Reuters", "Associated Press"])
def test_an_agency_is_the_author_where_the_page_names_no_person(agency: str) -> None:
    declared = story({"@type": "Organization", "name": agency})
    assert authors(HEADLINE, declared) == (agency,)
    assert authors(f"{HEADLINE}<p>By Ada Lind</p>", declared) == ("Ada Lind",)
    # a class may be anybody's: it is not believed against what the page declares
    assert authors(f'{HEADLINE}<p class="author">Ada Lind</p>', declared) == (agency,)


def test_a_byline_that_names_more_than_the_page_declares_is_the_fuller() -> None:
    by = '<p>By <a rel="author">Ada Lind</a> and <a rel="author">Robert Marsh</a></p>'
    assert authors(HEADLINE + by, story("Ada Lind")) == ("Ada Lind", "Robert Marsh")
    more = '<p>By <a rel="author">Ada Lind</a> <a rel="author">About Ada Lind</a></p>'
    assert authors(HEADLINE + more, story("Ada Lind")) == ("Ada Lind",)


def test_far_from_the_headline_an_author_has_a_first_name_that_people_have() -> None:
    body = "".join(f"<p>{'The council voted late at night, and again. ' * 5}</p>" for _ in range(3))
    for name, expected in (("Ada Lind", ("Ada Lind",)), ("Viele Wünsche", ())):
        assert authors(f'{HEADLINE}{body}<p class="author">{name}</p>') == expected
