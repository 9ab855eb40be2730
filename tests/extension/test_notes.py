"""Highlights and notes: off until used, kept in the browser alone, taken along and deleted by a click."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tests.extension.browsers import until
from tests.extension.people import Reader
from tests.extension.test_taking_along import select

WORDS = "The western gate stuck half open"
KEPT = "return (await chrome.storage.local.get('notes')).notes ?? null"


@pytest.fixture(autouse=True)
def _nothing_kept(reader: Reader) -> Iterator[None]:
    yield
    reader.be_inside()
    reader.browser.run("await chrome.storage.local.remove('notes')")


def highlight(reader: Reader, words: str) -> None:
    """Selects words that stand in one piece of the article, and highlights them."""
    select(reader, words)
    reader.browser.wait_for(".quote button")
    reader.browser.click(".quote button:last-child")
    until(lambda: reader.browser.count(".notes li"))


def test_nothing_is_kept_of_who_highlights_nothing(reader: Reader) -> None:
    reader.read("harbour.html")
    assert reader.browser.run(KEPT) is None
    assert reader.browser.run("return document.querySelector('.notes').checkVisibility()") is False


def test_what_is_highlighted_and_noted_is_there_again(reader: Reader) -> None:
    reader.read("harbour.html")
    highlight(reader, WORDS)
    assert until(lambda: reader.marked("noted")) == [WORDS]
    reader.browser.type(".notes textarea", "Ask the engineer")
    until(lambda: "Ask the engineer" in json.dumps(reader.browser.run(KEPT)))
    reader.browser.run("document.querySelector('.notes').scrollIntoView()")
    reader.picture("notes")
    reader.read("harbour.html")
    assert until(lambda: reader.marked("noted")) == [WORDS]
    noted = "return document.querySelector('.notes textarea').value"
    assert reader.browser.run(noted) == "Ask the engineer"


def test_the_last_one_deleted_leaves_nothing(reader: Reader) -> None:
    reader.read("harbour.html")
    highlight(reader, WORDS)
    reader.browser.click(".notes .more")
    assert until(lambda: reader.browser.run(KEPT) is None)
    assert reader.marked("noted") == []


def test_the_options_take_all_along_and_delete_all(reader: Reader) -> None:
    reader.read("harbour.html")
    highlight(reader, WORDS)
    reader.browser.open(reader.browser.extension_page("options/options.html"))
    until(lambda: "1 highlight" in reader.browser.text("#notes-count"))
    reader.browser.run(
        """
        const page = window.wrappedJSObject ?? window; // Firefox runs tests beside the page, not in it
        page.URL.createObjectURL = (blob) => { page.blob = blob; return 'blob:kept'; };
        page.HTMLAnchorElement.prototype.click = () => undefined;
        """
    )
    reader.browser.click("#notes-export")
    markdown = reader.browser.run("return (window.wrappedJSObject ?? window).blob.text()")
    assert f"> {WORDS}" in markdown
    assert "<http://news.example/harbour.html>" in markdown
    reader.browser.click("#notes-delete")
    until(lambda: "0 highlights" in reader.browser.text("#notes-count"))
    assert reader.browser.run(KEPT) is None
