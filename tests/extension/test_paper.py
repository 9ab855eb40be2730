"""On paper: the article with all of its facts, and nothing that only a screen can do."""

from __future__ import annotations

import pytest

from tests.extension.browsers.chromium import Chromium
from tests.extension.people import Reader

pytestmark = pytest.mark.parametrize("browser", [Chromium], ids=["chromium"], indirect=True)

SHOWN = "return [...document.querySelectorAll('{}')].filter((x) => x.checkVisibility()).length"


def test_what_is_folded_or_filtered_is_on_paper_and_no_control_is(reader: Reader) -> None:
    assert isinstance(reader.browser, Chromium)
    reader.read("harbour.html")
    reader.browser.click(reader.entry("who", "Margaret Oyelaran"))
    reader.browser.type(".filter", "oyelaran")
    reader.browser.show_as("paper")
    try:
        for selector in (".party", ".statement", ".party-group"):
            assert reader.browser.run(SHOWN.format(selector)) == reader.browser.count(selector) > 3
        for control in (".filter", ".chevron", ".marking", ".toolbar", "#walk", ".index"):
            assert reader.browser.run(SHOWN.format(control)) == 0, control
        pressed = "return getComputedStyle(document.querySelector('#who [aria-pressed=true]'))"
        assert reader.browser.run(f"{pressed}.backgroundColor") == "rgba(0, 0, 0, 0)"
        reader.picture("paper")
    finally:
        reader.browser.show_as("screen")
