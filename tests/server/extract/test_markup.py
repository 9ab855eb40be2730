"""What is taken out of the markup before it is parsed, and what is refused."""

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
        pytest.param("<p>a</p><SVG><p>no</SVG ><Script>no</scripT\n>", "a", id="any case"),
        pytest.param("<p>a</p><script>var p = '<p>no</p>'</script>", "a", id="scripts"),
        pytest.param("<p>a</p><!-- <p>no</p> --><style>p{}</style>", "a", id="comments, styles"),
        pytest.param("<p>a</p><script>never closed <p>no", "a", id="an open script is the rest"),
    ],
)
def test_only_what_a_reader_sees_is_parsed(html: str, text: str) -> None:
    assert _text(html).strip() == text


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


def test_a_tag_keeps_its_first_attributes_and_its_neighbours_theirs() -> None:
    many = " ".join(f'a{number}="> {number}"' for number in range(500))
    tree = markup.parse(Page(f'<p id=before>x<p {many}>y<p id=after title="a > b">z'.encode()))
    before, full, after = tree.iter("p")
    assert before.get("id") == "before"
    assert len(full.attrib) == 64
    assert full.get("a7") == "> 7"
    assert (after.get("id"), after.get("title"), after.text) == ("after", "a > b", "z")


def test_attributes_count_without_blanks_between_them() -> None:
    many = "".join(f'a{number}="{number}"' for number in range(500))
    tree = markup.parse(Page(f"<p {many}>y".encode()))
    assert [len(p.attrib) for p in tree.iter("p")] == [64]


@pytest.mark.parametrize("opened", ["<div>" * 5000, "<b>x" * 120_000], ids=["deep", "many"])
def test_a_page_that_would_be_cut_off_is_refused(opened: str) -> None:
    with pytest.raises(Unreadable):
        _text(f"<p>The beginning.</p>{opened}<p>The end.</p>")


@pytest.mark.parametrize("body", [b"", b"   ", b"<!-- nothing -->"])
def test_a_page_without_an_element_is_no_article(body: bytes) -> None:
    with pytest.raises(NoArticle):
        markup.parse(Page(body))
