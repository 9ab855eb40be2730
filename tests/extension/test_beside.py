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


def pressed(reader: Reader) -> list[str]:
    """The names of the entries that are pressed in the panel."""
    script = "return [...document.querySelectorAll('.entry[aria-pressed=true] .name')].map((x) => x.textContent)"
    return list(reader.browser.run(script))


def turn_to(reader: Reader, tab: str, headline: str) -> None:
    """Puts another tab in view of the panel."""
    reader.browser.run(f"location.hash = 'tab={tab}'")
    begins = "return document.querySelector('h1')?.textContent ?? ''"
    until(lambda: reader.browser.run(begins).startswith(headline))
    reader.browser.wait_for("main:not([aria-busy=true]) .facts")


def test_it_shows_of_each_tab_its_own_facts_as_they_were_left(beside: Reader) -> None:
    """What is pressed, and so marked in the page, is that of the tab in view."""
    harbour = beside.browser.tab()
    beside.browser.open(beside.site.address("harbour.html"))
    beside.browser.click_button()
    panel_of(beside)
    first = beside.browser.run("return location.hash").removeprefix("#tab=")
    panel = beside.browser.tab()
    beside.browser.click(beside.entry("who", "Margaret Oyelaran"))
    beside.browser.click(".party:has(.entry[aria-pressed=true]) .unfold")
    beside.browser.open_tab()
    beside.browser.open(beside.site.address("quota.html"))
    beside.browser.click_button()
    beside.browser.turn_to(panel)
    (second,) = set(
        until(lambda: len(beside.browser.run(PLACES)) > 1 and beside.browser.run(PLACES))
    ) - {first}
    turn_to(beside, second, "Herring fleet")
    assert pressed(beside) == []
    beside.browser.click(beside.entry("who", "Owen Tarrant"))
    turn_to(beside, first, "Harbour flood gates")
    assert pressed(beside) == ["Margaret Oyelaran"]
    assert beside.browser.count(".unfold[aria-expanded=true]") == 1
    beside.browser.click(".party:has(.entry[aria-pressed=true]) .statements li:nth-child(2) button")
    beside.browser.turn_to(harbour)
    assert "Nobody rang us back" in until(lambda: beside.browser.run(SHOWN))
    beside.browser.turn_to(panel)
    turn_to(beside, second, "Herring fleet")
    assert pressed(beside) == ["Owen Tarrant"]


def test_a_page_that_is_left_in_a_tab_behind_has_no_facts_any_more(beside: Reader) -> None:
    article = beside.browser.tab()
    beside.browser.open(beside.site.address("harbour.html"))
    beside.browser.click_button()
    panel_of(beside)
    panel = beside.browser.tab()
    beside.browser.run("location.hash = 'tab=0'")
    until(lambda: "Press Lede" in beside.browser.text("main"))
    beside.browser.turn_to(article)
    beside.browser.open(beside.site.address("quota.html"))
    beside.browser.turn_to(panel)
    assert until(lambda: beside.browser.run(PLACES) == [])


def test_who_has_not_chosen_it_has_the_reader(reader: Reader) -> None:
    reader.read("harbour.html")
    assert reader.browser.in_reader()
