"""A page takes time in proportion to its length, whatever it is made of."""

import time
from contextlib import suppress

import pytest
from lede_reader.contract import Page
from lede_reader.errors import Refusal
from lede_reader.extract import extract

from tests.growth import is_in_proportion
from tests.service.pages import page

UNITS = {
    "paragraphs": ("<p>The ferry sails again on Monday, the harbour office said.</p>", 200),
    "paragraphs-never-closed": ("<p>x", 250),
    "boxes": ("<div>ab</div>", 250),
    "links": ("<a href=/x>x</a> ", 1500),
    "list-of-links": ("<li><a href=/x>word</a></li>", 250),
    "rows": ("<tr><td>of a table without a table</td></tr>", 250),
    "sections": ("<section><p>A few words here</p><a href=/x>more</a></section>", 120),
    "headings": ("<h2>Ferry, port and harbour</h2>", 250),
    "pictures": ("<img src=/a.png>", 250),
    "named-boxes": ("<span class='comment share-bar'>x</span>", 1500),
    "nested-boxes": ("<div><p>The ferry sails again, it was said.</p>", 50),
    "nested-words": ("<b>x", 50),
    "openings": ("<", 8000),
    "attributes": (" a=1", 8000),
    "meta": ("<meta name=author content='Ada Quill'>", 1500),
    "times": ("<time datetime='2024-11-17'>x</time>", 1500),
    "references": ("&amp;", 8000),
    "blanks": (" ", 80_000),
    "comments": ("<!--", 8000),
    "tables-of-boxes": ("<div role=table><div role=row>", 100),
    "shadow-roots": ("<div><template shadowrootmode=open><slot></slot>", 100),
    "hidden": ("<p hidden>The ferry sails again on Monday, the harbour office said.</p>", 250),
    "slides": (
        "<p class=s style=display:none>The ferry sails again on Monday, the harbour office said to"
        " us.</p>",
        250,
    ),
    "spoken": ("<b aria-hidden=true>x</b><b class=sr-only>x</b>", 250),
    "films": ("<video title=x src=/a.mp4></video>", 250),
    "unscripted": ("<noscript><img src=/a.png></noscript>", 250),
}


def read(body: str) -> None:
    with suppress(Refusal):
        extract(Page(page(body).encode(), charset="utf-8"))


@pytest.mark.parametrize(("unit", "times"), UNITS.values(), ids=UNITS)
def test_time_grows_with_the_page_and_not_with_its_square(unit: str, times: int) -> None:
    some = unit * times
    assert is_in_proportion(lambda: read(some), lambda: read(some * 4))


def test_a_tag_of_many_attributes_takes_time_in_proportion() -> None:
    def tag(count: int) -> str:
        return "<p " + " ".join(f"a{number}=1" for number in range(count)) + ">x</p>"

    assert is_in_proportion(lambda: read(tag(10_000)), lambda: read(tag(40_000)))


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("<p>x" * 60_000, id="leaves"),
        pytest.param("<i></i>" * 120_000, id="elements"),
    ],
)
def test_a_page_beyond_all_bounds_is_refused_and_soon(body: str) -> None:
    start = time.process_time()
    with pytest.raises(Refusal):
        extract(Page(page(body).encode(), charset="utf-8"))
    assert time.process_time() - start < 5


def test_a_page_deeper_than_browsers_go_is_read_and_soon() -> None:
    start = time.process_time()
    assert extract(Page(page("<div>" * 5_000).encode(), charset="utf-8")).blocks
    assert time.process_time() - start < 5
