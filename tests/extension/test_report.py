"""A badly read page becomes a file; nothing of it is sent."""

from __future__ import annotations

import json
from typing import Any

from tests.extension.browsers import until
from tests.extension.people import Reader

KEEP = """
  const page = window.wrappedJSObject ?? window; // Firefox runs tests beside the page, not in it
  page.files = [];
  page.URL.createObjectURL = (blob) => { page.blob = blob; return 'blob:kept'; };
  page.HTMLAnchorElement.prototype.click = function () { page.files.push(this.download); };
"""
PAGE = "const page = window.wrappedJSObject ?? window;"


def saved(reader: Reader, words: str) -> dict[str, Any]:
    """What is in the file, once a person has said what is wrong."""
    reader.browser.run(KEEP)
    reader.browser.wait_for("#report")
    assert "Nothing is sent" in reader.browser.text("#report")
    assert "may hold your name" in reader.browser.text("#report .warning")
    reader.browser.type("#report-words", words)
    reader.browser.click("#report .button.first")
    (name,) = until(lambda: reader.browser.run(f"{PAGE} return [...page.files]"))
    assert name.startswith("lede-report-")
    return dict(json.loads(reader.browser.run(f"{PAGE} return page.blob.text()")))


def test_the_file_holds_the_page_as_it_was_copied_and_what_was_made_of_it(reader: Reader) -> None:
    reader.read("harbour.html")
    asked = len(reader.site.asked), len(reader.site.posted)
    reader.browser.click("#save-button")
    reader.browser.click("[data-save=report]")
    reader.picture("report")
    report = saved(reader, "The caption is missing")
    assert report["words"] == "The caption is missing"
    assert report["page"]["url"].endswith("/harbour.html")
    assert "the gate will not close under load" in report["page"]["html"]
    assert report["reading"]["article"]["title"].startswith("Harbour flood gates")
    assert "may hold your name" in report["warning"]
    assert (len(reader.site.asked), len(reader.site.posted)) == asked
    assert not reader.browser.count("#report")


def test_a_page_that_was_taken_for_none_is_reported_too(reader: Reader) -> None:
    reader.read("front.html")
    reader.browser.click("[data-do=report]")
    report = saved(reader, "")
    assert report["reason"] == "article"
    assert report["reading"] is None
    assert "<html" in report["page"]["html"]
