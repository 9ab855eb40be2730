"""The whole article and nothing but the article, on small pages built as real ones are."""

from collections.abc import Sequence

import pytest
from lede_reader.contract import Page
from lede_reader.errors import NoArticle
from lede_reader.extract import Extract, extract

from tests.reading import without_starts

TITLE = "Harbour council backs new sea wall"
LEAD = "The harbour council has voted to build a sea wall along the old fish market."
FIRST = (
    "The harbour council voted on Tuesday to build a sea wall of four hundred metres along the old"
    " fish market, after a winter in which the water stood in the cellars six times."
)
SECOND = (
    "“We cannot pump for ever,” the mayor, Elin Strand, told the meeting, which lasted until after"
    " midnight and drew more than two hundred people from the quarter."
)
THIRD = (
    "The wall is to cost nine million crowns, of which the county will pay a third. Work starts in"
    " the spring and should be done before the storms of the year after."
)
PROSE = (FIRST, SECOND, THIRD)


def _page(*inside: str, head: str = "", after: str = "") -> Extract:
    html = (
        f"<!doctype html><html lang=en><head><title>{TITLE}</title>{head}</head><body>"
        '<header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>'
        f"<main><article><h1>{TITLE}</h1>{''.join(inside)}</article>{after}</main>"
        '<footer><p>© The Harbour Post. All rights reserved.</p><a href="/about">About</a></footer>'
    )
    return extract(Page(html.encode(), charset="utf-8", url="https://post.example/wall"))


def _texts(found: Extract) -> list[str]:
    return [block.text for block in found.blocks if block.text]


def _paragraphs(texts: Sequence[str] = PROSE) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_the_paragraphs_are_the_article_and_the_headline_is_not() -> None:
    assert _texts(_page(_paragraphs())) == list(PROSE)


@pytest.mark.parametrize(
    "clutter",
    [
        pytest.param("<p>By Elin Vik, harbour reporter</p>", id="byline"),
        pytest.param(
            '<div class="share"><a href="#">Share</a> <a href="#">Tweet</a></div>', id="share"
        ),
        pytest.param('<p>Read more: <a href="/t">Tide tables for the bay</a></p>', id="pointer"),
        pytest.param(
            "<h3>Related</h3><ul><li><a href=/a>Ferry is late again</a><li><a href=/b>Crab season opens</a></ul>",
            id="related links",
        ),
        pytest.param(
            '<div class="newsletter"><p>Sign up to our newsletter and get the news in your inbox.</p></div>',
            id="newsletter",
        ),
        pytest.param(
            '<div class="photo"><img src="/w.jpg"><p class="caption">The market under water. Photo: Post</p></div>',
            id="caption",
        ),
        pytest.param('<div class="advert"><p>Advertisement</p></div>', id="advertisement"),
        pytest.param(f"<h2>{TITLE}</h2>", id="the headline again"),
        pytest.param(
            '<p><a href="/follow">Follow The Daily Gull on social media</a></p>', id="follow"
        ),
    ],
)
def test_clutter_inside_the_text_is_left_out(clutter: str) -> None:
    assert _texts(_page(f"<p>{FIRST}</p><p>{SECOND}</p>{clutter}<p>{THIRD}</p>")) == list(PROSE)


def test_the_standfirst_belongs_to_the_text() -> None:
    description = f'<meta name="description" content="{LEAD}">'
    found = _page(f'<p class="standfirst">{LEAD}</p>', _paragraphs(), head=description)
    assert _texts(found) == [LEAD, *PROSE]


def test_halves_that_wrappers_part_are_joined() -> None:
    halves = f'<div class="part">{_paragraphs(PROSE[:2])}</div><div class="ad"></div>'
    assert _texts(_page(halves, f'<div class="part"><p>{THIRD}</p></div>')) == list(PROSE)


def test_subheadings_lists_tables_and_quotations_stay_what_they_are() -> None:
    found = _page(
        f"<p>{FIRST}</p><h2>What it costs</h2><p>{SECOND} The plan has three parts:</p>"
        "<ul><li>a wall of granite along the quay</li><li>pumps that start by themselves</li></ul>"
        "<blockquote><p>“The sea was here before us,” said the oldest fisherman of the quarter,"
        " who has seen four floods in his own kitchen.</p></blockquote>"
        "<table><tr><th>Year</th><th>Floods</th></tr><tr><td>2022</td><td>2</td></tr>"
        f"<tr><td>2023</td><td>6</td></tr></table><p>{THIRD}</p>"
    )
    kinds = [block.kind for block in found.blocks]
    assert kinds == [
        "paragraph",
        "heading",
        "paragraph",
        "item",
        "item",
        "quote",
        *["row"] * 3,
        "paragraph",
    ]
    html = without_starts(found.html)
    assert "<ul><li>a wall of granite along the quay</li><li>pumps" in html
    assert "<blockquote><p>“The sea" in html
    assert "<table><tr><th>Year</th> <th>Floods</th></tr><tr><td>2022</td>" in html


def test_captions_are_in_the_content_and_not_in_the_text() -> None:
    figure = '<figure><img src="/w.jpg" alt="Waves"><figcaption>The market under water</figcaption></figure>'
    found = _page(f"<p>{FIRST}</p>{figure}<p>{SECOND}</p><p>{THIRD}</p>")
    assert _texts(found) == list(PROSE)
    assert '<img src="https://post.example/w.jpg" alt="Waves"><figcaption>The market' in found.html


def test_the_caption_of_a_table_that_lays_the_page_out_is_a_paragraph() -> None:
    table = f"<table><caption>The tides</caption><tr><td><p>{FIRST}</p><p>{SECOND}</p></table>"
    found = _page(table, f"<p>{THIRD}</p>")
    assert "The tides" in _texts(found)
    assert "<p>The tides</p>" in without_starts(found.html)
    assert "<caption" not in found.html


def test_a_caption_under_a_picture_becomes_the_figure_s() -> None:
    box = '<div class="wp-caption"><img src="/w.jpg"><p class="wp-caption-text">{}</p></div>'
    found = _page(f"<p>{FIRST}</p>{box.format(LEAD)}<p>{SECOND}</p><p>{THIRD}</p>")
    assert _texts(found) == list(PROSE)
    assert f"<figcaption>{LEAD}</figcaption></figure>" in found.html


def test_a_gallery_after_the_text_is_in_the_content_and_its_captions_are_no_prose() -> None:
    shots = "".join(
        f'<figure><img src="/{n}.jpg"><figcaption>The quay on day {n}</figcaption></figure>'
        for n in range(4)
    )
    found = _page(_paragraphs(), f'<div class="gallery">{shots}</div>')
    assert _texts(found) == list(PROSE)
    assert found.html.count("<figcaption>The quay on day") == 4


@pytest.mark.parametrize("around", ["{}", '<figure class="embed">{}</figure>'], ids=["bare", "box"])
def test_an_embedded_post_is_a_quotation_with_its_link(around: str) -> None:
    post = (
        '<blockquote class="twitter-tweet"><p>The wall will stand before the storms come back.</p>'
        '— Elin Strand (@elin) <a href="https://social.example/elin/1">March 4, 2024</a></blockquote>'
    )
    found = _page(f"<p>{FIRST}</p><p>{SECOND}</p>{around.format(post)}<p>{THIRD}</p>")
    quoted = [block.text for block in found.blocks if block.kind == "quote"]
    assert quoted == [
        "The wall will stand before the storms come back.",
        "— Elin Strand (@elin) March 4, 2024",
    ]
    assert (
        '<a href="https://social.example/elin/1">March 4, 2024</a></p></blockquote>' in found.html
    )


def test_footnotes_that_the_text_marks_stay_and_other_small_print_goes() -> None:
    notes = '<ol class="footnotes"><li id="fn1">The old wall cost a fourth. <a href="#r1">↩</a></li></ol>'
    print_ = '<div class="footnote"><p>Prices include delivery.</p></div>'
    mark = '<sup><a href="#fn1">1</a></sup>'
    found = _page(f"<p>{FIRST}{mark}</p><p>{SECOND}</p><p>{THIRD}</p>", notes, print_)
    assert _texts(found) == [f"{FIRST}[1]", SECOND, THIRD, "The old wall cost a fourth. ↩"]


def test_several_articles_of_one_story_are_joined() -> None:
    parts = f"<article>{_paragraphs(PROSE[:2])}</article><article><p>{THIRD}</p></article>"
    html = f"<title>{TITLE}</title><main><h1>{TITLE}</h1>{parts}</main>"
    assert _texts(extract(Page(html.encode(), charset="utf-8"))) == list(PROSE)


def test_the_pages_of_one_story_are_joined_and_the_pager_goes() -> None:
    pager = '<div class="pager"><a href="?2">Next page</a></div>'
    last = f'<div class="page"><p>{THIRD}</p></div>'
    found = _page(f'<div class="page">{_paragraphs(PROSE[:2])}</div>', pager, last)
    assert _texts(found) == list(PROSE)


def test_a_live_blog_gives_all_its_entries_in_order() -> None:
    entries = "".join(
        f"<article class=entry><time>1{n}:15</time><h3>Motion {n} is put to the vote</h3>"
        f"<p>Speaker {n}, who lives by the fish market, asked the council to wait for a year at the least.</p>"
        f"<p>Then it voted.</p></article>"
        for n in range(6)
    )
    found = _texts(_page(f"<p>{FIRST}</p>", f'<div class="live">{entries}</div>'))
    assert [text for text in found if text.startswith("Motion")] == [
        f"Motion {n} is put to the vote" for n in range(6)
    ]
    assert found.count("Then it voted.") == 6


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("<h3>{}</h3>", "<p>{}</p>"),
        ("<p><strong>{}</strong></p>", "<p>{}</p>"),
        ("<dl><dt>{}</dt>", "<dd>{}</dd></dl>"),
    ],
    ids=["headings", "bold", "a list"],
)
def test_questions_stand_before_their_answers(question: str, answer: str) -> None:
    asked = ["Who pays for the wall?", "And when does work on it start?"]
    told = [
        "All of us do, says the mayor, and the county a third.",
        "In the spring, if all goes well.",
    ]
    pairs = "".join(
        question.format(one) + answer.format(other) for one, other in zip(asked, told, strict=True)
    )
    found = _texts(_page(f"<p>{FIRST}</p>{pairs}<p>{SECOND}</p><p>{THIRD}</p>"))
    assert found == [FIRST, asked[0], told[0], asked[1], told[1], SECOND, THIRD]


def test_code_is_kept_line_by_line() -> None:
    log = "gate 3: open\n  level 2.41 m"
    found = _page(f"<p>{FIRST}</p><p>{SECOND}</p><pre><code>{log}</code></pre><p>{THIRD}</p>")
    assert [block.text for block in found.blocks if block.kind == "code"] == [log]


def test_comments_and_other_stories_after_the_article_are_left_out() -> None:
    comments = "".join(
        f"<p>I have lived here for thirty years and never saw such a winter, says reader {number}.</p>"
        for number in range(3)
    )
    after = f'<section class="comments"><h3>Comments</h3>{comments}</section>'
    assert _texts(_page(_paragraphs(), after=after)) == list(PROSE)


def test_an_article_in_structured_data_alone_is_read_from_there() -> None:
    body = r"\n\n".join(text.replace('"', r"\"") for text in PROSE)
    html = (
        f"<title>{TITLE}</title>"
        f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{TITLE}","articleBody":"{body}"}}</script>'
        "<div id=root>Loading</div>"
    )
    assert _texts(extract(Page(html.encode(), charset="utf-8"))) == list(PROSE)


def test_structured_data_that_has_only_a_part_takes_nothing_away() -> None:
    part = f"{FIRST} {SECOND} {THIRD}".replace("“", "").replace("”", "")
    more = [f"Then the {n}. member spoke for some time: {SECOND}" for n in range(2, 9)]
    thing = f'{{"@type":"NewsArticle","headline":"{TITLE}","articleBody":"{part}"}}'
    head = f'<script type="application/ld+json">{thing}</script>'
    assert _texts(_page(_paragraphs([*PROSE, *more]), head=head)) == [*PROSE, *more]


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<h1>Log in</h1><form><input><button>Log in</button></form>", id="log-in"),
        pytest.param("<h1>Search</h1><p>No results.</p>", id="search"),
        pytest.param(
            "".join(
                f'<div class="card"><a href="/{n}"><h3>The council decides about matter number {n}</h3></a>'
                f"<p>A line that tells a little more about the matter with the number {n}, and no more.</p></div>"
                for n in range(12)
            ),
            id="section front",
        ),
        pytest.param(
            "<ul>"
            + "".join(
                f"<li><h3><a href=/{n}>The council decides about matter number {n}</a></h3>"
                f"<a href=/{n}>Photograph</a> What there is to know about the matter with number {n}.</li>"
                for n in range(12)
            )
            + "</ul>",
            id="section front as a list",
        ),
        pytest.param(
            '<h1>Flood on the quay</h1><video src="/v.mp4"></video><p>1:24</p>'
            + "".join(f"<h3><a href=/v/{n}>Watch clip number {n}</a></h3>" for n in range(8)),
            id="video page",
        ),
        pytest.param(
            '<h1>Council backs wall</h1><div class="paywall"><p>Subscribe to read on.</p></div>',
            id="nothing but a paywall",
        ),
    ],
)
def test_a_page_without_an_article_is_refused(html: str) -> None:
    with pytest.raises(NoArticle):
        extract(Page(f"<title>The Harbour Post</title><body><main>{html}</main>".encode()))


def test_a_short_text_before_a_paywall_is_truncated_and_a_whole_one_is_not() -> None:
    paid = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>'
    assert _page(_paragraphs(), head=paid).metadata.truncated
    assert not _page(_paragraphs(PROSE * 4), head=paid).metadata.truncated
    assert not _page(_paragraphs()).metadata.truncated


def test_a_wall_without_structured_data_is_told_by_its_markup() -> None:
    wall = '<div class="paywall"><p>Subscribe now to continue reading this story.</p></div>'
    found = _page(_paragraphs(), wall)
    assert _texts(found) == list(PROSE)
    assert found.metadata.truncated
