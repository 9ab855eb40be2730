"""readability-lxml, asked our way, keeps what it keeps as it is shipped."""

import logging
import re

import pytest
from lede_reader.boilerplate.links import Place
from lede_reader.boilerplate.readability import kept, library
from lede_reader.boilerplate.textblocks.segmentation import segment
from lede_reader.contract import Page
from lede_reader.extract.markup import parse
from lxml.etree import tounicode
from lxml.html import document_fromstring
from readability import Document, readability

LINE = (
    "<p>The harbour office of Port Alder said on Monday that both ferries would sail again before"
    " the end of the month, after a winter in the dock, and that the old timetable holds.</p>"
)
LINKS = (
    "<ul><li><a href=/a>The baths open again in May</a><li><a href=/b>A mayor is chosen</a></ul>"
)
PAGES = {
    "boxes": f"<div>{LINE * 3}</div>" * 4,
    "names of any case": f"<div class=Story-Body>{LINE * 4}</div><div class=SideBar>{LINE}</div>",
    "links": f"<div>{LINE * 2}<div>{LINKS}</div>{LINE * 2}</div><section>{LINKS}{LINE}</section>",
    "headings alone": f"<div><div><h2>Ferries</h2></div>{LINE * 3}</div><div><h2>Baths</h2></div>",
    "preformatted": f"<div>{LINE * 3}<pre>one,\n\n  two\tthree and some more letters</pre></div>",
    "hardly any": "<div class=header><p>Short, but it is all that there is on this page.</p></div>",
}


@pytest.mark.parametrize("html", PAGES.values(), ids=PAGES)
def test_it_keeps_the_same_leaves(html: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Shipped(Document):  # type: ignore[misc]
        def _parse(self, page: str) -> object:
            return document_fromstring(page)

        def get_clean_html(self) -> str:
            return str(tounicode(self._html(), method="html"))

    found = segment(parse(Page(html.encode())), Place())
    ours = kept(found)
    monkeypatch.setattr(library, "_Judge", Shipped)
    assert ours == kept(found)
    assert ours


def test_whoever_else_asks_it_gets_it_as_it_is_shipped() -> None:
    assert library.summary(f"<html><body>{PAGES['boxes']}</body></html>")
    altered = (readability.describe, readability.clean, readability.text_content, readability.log)
    assert {a.__module__ for a in altered[:3]} <= {"readability.debug", "readability.readability"}
    assert all(isinstance(found, re.Pattern) for found in readability.REGEXES.values())
    assert not readability.log.disabled


def test_where_it_fails_it_keeps_nothing_and_says_nothing(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(judge: object, page: str) -> None:
        raise ValueError(page)

    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(library._Judge, "_parse", fail)
    assert library.summary("<p>Port Alder</p>") == ""
    assert not caplog.records
