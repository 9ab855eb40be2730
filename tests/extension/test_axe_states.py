"""axe finds no fault in any state of the reader page and in any theme, in one engine."""

from __future__ import annotations

import pytest

from tests.extension.browsers import until
from tests.extension.browsers.chromium import Chromium
from tests.extension.people import Reader
from tests.extension.servers import ROOT

pytestmark = pytest.mark.parametrize("browser", [Chromium], ids=["chromium"], indirect=True)

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
THEMES = ["light", "sepia", "dark", "contrast"]
STATES = {
    "as it opens": "",
    "a walk, all marks": "document.querySelector('#who .entry').click()",
    "appearance": "document.querySelector('#look-button').click()",
    "contents": "document.querySelector('#contents-button').click()",
    "saving": "document.querySelector('#save-button').click()",
    "shortcuts": "document.querySelector('#help-button').click()",
    "a picture": "document.querySelector('.grow').click()",
    "a footnote": "document.querySelector('.call').click()",
    "a report": "document.querySelector('[data-save=report]').click()",
    "all facts": "document.querySelectorAll('.more').forEach((more) => more.click())",
}


def faults(reader: Reader) -> list[str]:
    """What axe finds: the rule and the elements."""
    found = reader.browser.run(
        AXE.read_text("utf-8") + ";"
        """
        const {violations} = await axe.run();
        return violations.map(({id, nodes}) => `${id}: ${nodes.map((node) => node.target).join(', ')}`);
        """
    )
    assert isinstance(found, list), found
    return found


@pytest.mark.parametrize("theme", THEMES)
def test_the_reader_page(reader: Reader, theme: str) -> None:
    """One page, one theme, all states: in the first theme; in the others the colours' own."""
    reader.be_on("long.html")
    reader.set(theme=theme, sourced=True, unsourced=True)
    until(lambda: reader.marked("sourced"))
    states = STATES if theme == "light" else dict(list(STATES.items())[:3])
    for state, act in states.items():
        reader.be_on("long.html")
        reader.browser.run(act)
        assert faults(reader) == [], state


def test_the_drawer(reader: Reader) -> None:
    reader.be_on("long.html")
    reader.browser.resize(480, 800)
    reader.browser.click("#facts-button")
    assert faults(reader) == []


def test_highlights_and_notes(reader: Reader) -> None:
    reader.be_on("long.html")
    reader.browser.run(
        """
        const [first] = document.querySelectorAll('.content p');
        getSelection().setBaseAndExtent(first.firstChild, 0, first.firstChild, 12);
        """
    )
    reader.browser.press("h")
    until(lambda: reader.browser.count(".notes li"))
    try:
        assert faults(reader) == []
    finally:
        reader.browser.click(".notes .more")


def test_the_facts_beside_a_page(reader: Reader) -> None:
    reader.be_inside()
    reader.browser.run(
        "await chrome.storage.session.set({'beside:7': {id: 'sample', part: 'page', url: 'https://a.example/', failure: null}})"
    )
    reader.browser.open(reader.browser.extension_page("beside/beside.html#tab=7"))
    reader.browser.wait_for("main:not([aria-busy=true]) .facts")
    try:
        assert faults(reader) == []
    finally:
        reader.browser.run("await chrome.storage.session.remove('beside:7')")
