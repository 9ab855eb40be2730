"""What is taken out of the markup before it is parsed, and what is refused."""

import time

import pytest
from lede_reader.contract import Page
from lede_reader.errors import NoArticle, Unreadable
from lede_reader.extract import markup


def _text(html: str) -> str:
    return markup.parse(Page(html.encode(), charset="utf-8")).text_content()


@pytest.mark.parametrize(
    ("html", "text"),
    [
        pytest.param("<p>ferry\x01 \x0bport</p>", "ferry port", id="controls"),
        pytest.param("<p>a&#1;b&#0;c&#xD800;d&#11;e&#xFFFE;</p>", "abcde", id="references to them"),
        pytest.param(
            "<p>har\xadbour mas\u200bter&shy;ly&#173;</p>", "harbour masterly", id="hyphens"
        ),
        pytest.param("<p>&#128640; &amp; &#x1F680;</p>", "🚀 & 🚀", id="other references stay"),
        pytest.param("<p>&#" + "9" * 5000 + ";x</p>", "x", id="a reference to nothing"),
        pytest.param("<p>a</p><SVG><text>no</SVG ><Script>no</scripT\n>", "a", id="any case"),
        pytest.param("<p>a</p><script>var p = '<p>no</p>'</script>", "a", id="scripts"),
        pytest.param("<p>a</p><!-- <p>no</p> --><style>p{}</style>", "a", id="comments, styles"),
        pytest.param("<p>a</p><script>never closed <p>no", "a", id="an open script is the rest"),
    ],
)
def test_only_what_a_reader_sees_is_parsed(html: str, text: str) -> None:
    assert _text(html).strip() == text


STORY = "The ferry sails again on Monday."


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<p>The ferry sails<svg/> again on Monday.</p>", id="svg that ends itself"),
        pytest.param("<p>The ferry sails<math/> again on Monday.</p>", id="math that ends itself"),
        pytest.param("<p>The <wbr>ferry sa<wbr>ils again on Monday.</p>", id="wbr"),
        pytest.param("<p>The ferry sails<embed> again<track> on<source> Monday.", id="no content"),
        pytest.param("<p>The ferry sails</body></html> again on Monday.</p>", id="an early end"),
        pytest.param("<p title='<script>'>The ferry sails again on Monday.", id="in an attribute"),
        pytest.param("<p title='-->'>The ferry <!--x > -->sails again on Monday.", id="comment"),
        pytest.param("<!--><p>The ferry sails again on Monday.</p>-->", id="comment cut short"),
        pytest.param("<!-- a --!><p>The ferry sails again on Monday.", id="comment ended badly"),
        pytest.param("<!----a-----><p>The ferry sails again on Monday.", id="comment of dashes"),
        pytest.param("<?xml version='1.0'?><p>The ferry sails again on Monday.", id="instruction"),
        pytest.param(
            "<title>A <!-- b</title><p>The ferry sails again on Monday.", id="comment in a title"
        ),
        pytest.param(
            "<textarea><!-- </textarea><p>The ferry sails again on Monday.", id="in a textarea"
        ),
        pytest.param(
            "<template><template><p>No</template><p>No</template>"
            "<p>The ferry sails again on Monday.",
            id="nested templates",
        ),
        pytest.param(
            "<script>a='<!--<script>'</script> '</script><p>The ferry sails again on Monday.",
            id="a script in a script",
        ),
        pytest.param(
            "<html xmlns='http://www.w3.org/1999/xhtml' xml:lang=en><fb:like xmlns:fb='http://a-b/'>"
            "<p fb:x=1 @click='x' xmlns=''>The ferry sails again on Monday.",
            id="names of other markup",
        ),
    ],
)
def test_the_page_is_cut_up_as_browsers_cut_it(html: str) -> None:
    paragraphs = [p.text_content() for p in markup.parse(Page(html.encode())).iter("p")]
    assert "".join(paragraphs).removesuffix("-->") == STORY


def test_what_scripts_would_replace_is_text_but_for_a_picture() -> None:
    html = "<noscript><p>Turn it on.</p></noscript><noscript><img src=/a.png></noscript><p>x</p>"
    tree = markup.parse(Page(html.encode()))
    assert [len(noscript) for noscript in tree.iter("noscript")] == [0, 1]
    assert [image.get("src") for image in tree.iter("img")] == ["/a.png"]


def test_a_shadow_tree_is_read_in_place_of_its_host_s_children() -> None:
    html = (
        "<x-story>bare <b slot=lead>The ferry</b> <i>on Monday.</i><u slot=none>No</u>"
        "<template shadowrootmode=open><style>p{}</style><p><slot name=lead>No</slot> sails again"
        " <slot>No</slot></p><slot name=other>By day.</slot></template></x-story>"
    )
    assert _text(html) == "The ferry sails again bare on Monday.By day."


def test_structured_data_is_whole_whatever_stands_in_it() -> None:
    data = '{"body": "<p>a <\\/script> <!-- b</p>", "c": "]]> &amp;"}'
    html = f'<div data-json="<\\/script>"><script type="application/LD+JSON">{data}</script>x</div>'
    tree = markup.parse(Page(html.encode()))
    assert [script.text for script in tree.iter("script")] == [data]


@pytest.mark.parametrize("tag", ["article", "header", "main", "section"])
def test_a_page_that_leaves_out_its_body_s_tag_has_one(tag: str) -> None:
    page = Page(f"<!doctype html><title>Ferry</title><{tag}><p>The ferry sails.</p>".encode())
    body = markup.parse(page).find("body")
    assert body is not None
    assert body.text_content() == "The ferry sails."


def test_structured_data_stays() -> None:
    tree = markup.parse(Page(b'<script type="application/ld+json">{"a": 1}</script><p>x</p>'))
    assert [script.text for script in tree.iter("script")] == ['{"a": 1}']


def test_a_page_hidden_until_its_script_has_run_is_seen() -> None:
    tree = markup.parse(Page(b'<html hidden><body style="visibility:hidden" class="a"><p>x</p>'))
    assert [dict(element.attrib) for element in tree.iter("html", "body")] == [{}, {"class": "a"}]


def test_attributes_without_end_are_read_in_proportion_and_their_neighbours_stay() -> None:
    many = "".join(f'a{number}="> {number}"' for number in range(100_000))
    start = time.process_time()
    tree = markup.parse(Page(f'<p id=before>x<p {many}>y<p id=after title="a > b">z'.encode()))
    assert time.process_time() - start < 2
    before, full, after = tree.iter("p")
    assert before.get("id") == "before"
    assert full.get("a7") == "> 7"
    assert (after.get("id"), after.get("title"), after.text) == ("after", "a > b", "z")


def test_a_page_deeper_than_browsers_go_is_read_to_its_end() -> None:
    text = _text(f"<p>The beginning.</p>{'<div>' * 5000}<p>The end.</p>")
    assert text == "The beginning.The end."


@pytest.mark.parametrize(
    "endless", ["<b>x" * 120_000, "<p>x" * 600_000, "<body a=1>" * 10_000, "<hTmL/a=1>" * 10_000]
)
def test_a_page_of_more_elements_than_are_read_is_refused_and_soon(endless: str) -> None:
    start = time.process_time()
    with pytest.raises(Unreadable):
        _text(f"<p>The beginning.</p>{endless}<p>The end.</p>")
    assert time.process_time() - start < 2


@pytest.mark.parametrize("body", [b"", b"   ", b"<!-- nothing -->"])
def test_a_page_without_an_element_is_no_article(body: bytes) -> None:
    with pytest.raises(NoArticle):
        markup.parse(Page(body))
