"""The reader fits: small windows, large letters, text to the left, paper, colours that are forced."""

import pytest

from tests.extension.browsers import until
from tests.extension.browsers.chromium import Chromium
from tests.extension.people import Reader

OVERFLOW = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.mark.parametrize("width", [320, 640, 1024])
def test_nothing_sticks_out_at_the_side(reader: Reader, width: int) -> None:
    """640 pixels are a window of 1280 at a zoom of 200 %, 320 the same at 400 %."""
    reader.be_on("long.html")
    reader.set(size=26)
    reader.browser.resize(width, 700)
    assert reader.browser.run(OVERFLOW) <= 0
    reader.browser.click("#look-button")
    assert reader.browser.run(OVERFLOW) <= 0
    left = "return document.querySelector('#look').getBoundingClientRect().left"
    assert reader.browser.run(left) >= 0
    reader.picture(f"fits-{width}")


def test_the_drawer_closes_by_key_and_gives_the_keyboard_back(reader: Reader) -> None:
    reader.be_on("harbour.html")
    reader.browser.resize(480, 800)
    reader.browser.run("document.querySelector('#facts-button').focus()")
    reader.browser.press("Enter")
    shown = "return document.querySelector('#facts').checkVisibility()"
    assert until(lambda: reader.browser.run(shown))
    reader.browser.press("Escape")
    assert until(lambda: not reader.browser.run(shown))
    assert reader.browser.run("return document.activeElement.id") == "facts-button"


def test_a_text_to_the_left_has_its_facts_on_the_left(reader: Reader) -> None:
    reader.be_on("rtl.html")
    facts, article = (
        reader.browser.run(f"return document.querySelector('{x}').getBoundingClientRect().left")
        for x in ("#facts", ".article")
    )
    assert facts < article
    assert reader.browser.run("return document.querySelector('.article').lang") == "ar"
    reader.picture("right-to-left")
    reader.browser.resize(480, 800)
    reader.browser.click("#facts-button")
    right = "return document.querySelector('#facts').getBoundingClientRect().right"
    assert until(lambda: reader.browser.run(right) < 480)


@pytest.mark.parametrize("browser", [Chromium], ids=["chromium"], indirect=True)
def test_forced_colours_keep_every_sign(reader: Reader) -> None:
    assert isinstance(reader.browser, Chromium)
    reader.be_on("harbour.html")
    reader.browser.force_colours("active")
    try:
        reader.set(sourced=True)
        reader.picture("forced-colours")
        sign, ground = reader.browser.run(
            """
            const style = (selector) => getComputedStyle(document.querySelector(selector));
            return [style('.icon.save').backgroundColor, style('.toolbar').backgroundColor];
            """
        )
        assert sign != ground
    finally:
        reader.browser.force_colours("none")
