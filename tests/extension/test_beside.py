"""Beside the original: the facts in the browser's own panel, next to the page as it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.extension.browsers import Browser, until
from tests.extension.people import Reader

PLACES = """
  const kept = await chrome.storage.session.get(null);
  return Object.keys(kept).filter((key) => key.startsWith('beside:')).map((key) => key.slice(7));
"""
SHOWN = """
  const marks = CSS.highlights.get('lede');
  let words = getSelection().toString();
  marks?.forEach((range) => { words ||= range.toString(); });
  return words;
"""


@pytest.fixture
def beside(reader: Reader, browser: Browser) -> Iterator[Reader]:
    """A person who has chosen it in the options."""
    first = browser.tab()
    reader.choose()
    browser.click("#beside")
    until(lambda: browser.run("return (await chrome.storage.local.get('beside')).beside"))
    yield reader
    browser.close_others(first)
    reader.be_inside()
    browser.run("await chrome.storage.local.set({ beside: false })")


def panel_of(reader: Reader) -> None:
    """Looks at what the panel shows of the article's tab, in a tab of its own: drivers see no panel."""
    browser = reader.browser
    browser.open_tab()
    browser.open(browser.extension_page("options/options.html"))
    (tab,) = until(lambda: browser.run(PLACES))
    browser.open(browser.extension_page(f"beside/beside.html#tab={tab}"))
    browser.wait_for("main:not([aria-busy=true]) :is(.facts, .failure)")


def test_a_click_leaves_the_page_and_opens_the_panel(beside: Reader) -> None:
    address = beside.site.address("harbour.html")
    beside.browser.open(address)
    beside.browser.click_button()
    assert until(beside.browser.panel_is_open)
    assert beside.browser.url() == address


def test_a_fact_beside_it_finds_its_sentence_in_the_page(beside: Reader) -> None:
    article = beside.browser.tab()
    beside.browser.open(beside.site.address("harbour.html"))
    beside.browser.click_button()
    panel_of(beside)
    assert beside.browser.text("h1").startswith("Harbour flood gates")
    beside.browser.resize(400, 800)
    beside.picture("beside")
    beside.browser.resize(*beside.browser.wide)
    beside.browser.click(beside.entry("who", "Margaret Oyelaran"))
    beside.browser.turn_to(article)
    assert "Oyelaran" in until(lambda: beside.browser.run(SHOWN))
    assert until(lambda: beside.browser.run("return scrollY") > 0)
    beside.picture("beside-found")


def test_who_has_not_chosen_it_has_the_reader(reader: Reader) -> None:
    reader.read("harbour.html")
    assert reader.browser.in_reader()
