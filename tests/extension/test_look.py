"""How the reader looks: themes, faces and measures, remembered and there at the first paint."""

import pytest

from tests.extension.browsers import until
from tests.extension.people import Reader

PAPER = {
    "light": "rgb(253, 252, 250)",
    "sepia": "rgb(246, 237, 219)",
    "dark": "rgb(23, 25, 29)",
    "contrast": "rgb(0, 0, 0)",
}
PAPER_SCRIPT = "return getComputedStyle(document.documentElement).backgroundColor"


@pytest.fixture(autouse=True)
def _on_the_article(reader: Reader) -> None:
    reader.be_on("harbour.html")


def style(reader: Reader, selector: str, name: str) -> str:
    """A computed style of an element."""
    return str(
        reader.browser.run(f"return getComputedStyle(document.querySelector('{selector}')).{name}")
    )


@pytest.mark.parametrize("theme", PAPER)
def test_a_theme_changes_the_page_at_once_and_holds_after_a_reload(
    reader: Reader, theme: str
) -> None:
    reader.set(theme="system")  # so that it is made good afterwards
    reader.browser.click("#look-button")
    reader.browser.click(f"#look [data-value={theme}]")
    assert until(lambda: reader.browser.run(PAPER_SCRIPT) == PAPER[theme])
    reader.picture(f"look-{theme}")
    reader.browser.reload()
    reader.await_page()
    assert reader.browser.run(PAPER_SCRIPT) == PAPER[theme]
    reader.picture(f"theme-{theme}")


def test_what_was_worn_last_is_put_on_before_the_settings_are_known(reader: Reader) -> None:
    reader.set(theme="contrast", size=25)
    worn = reader.browser.run(
        """
        const root = document.documentElement;
        delete root.dataset.theme;
        root.removeAttribute('style');
        const script = document.createElement('script');
        script.src = '/dressed.js';
        await new Promise((resolve) => { script.onload = resolve; document.head.append(script); });
        return [root.dataset.theme, root.style.getPropertyValue('--size')];
        """
    )
    assert worn == ["contrast", "25px"]
    head = reader.browser.run(
        "return [...document.head.querySelectorAll('script')].map((x) => [x.getAttribute('src'), x.type])"
    )
    assert head[0] == ["../dressed.js", ""], "a module would come after the first paint"


def test_the_system_decides_where_nobody_chose(reader: Reader) -> None:
    reader.browser.prefer("dark")
    try:
        assert until(lambda: reader.browser.run(PAPER_SCRIPT) == PAPER["dark"])
    finally:
        reader.browser.prefer("light")
    assert until(lambda: reader.browser.run(PAPER_SCRIPT) == PAPER["light"])


def test_face_width_and_line_height_change_the_text(reader: Reader) -> None:
    reader.set(font="serif", width=33, leading=1.6)
    width = "return document.querySelector('.content').getBoundingClientRect().width"
    before = reader.browser.run(width)
    reader.set(width=26, leading=2, font="legible")
    assert until(lambda: reader.browser.run(width) < before)
    assert style(reader, ".content", "lineHeight") == "40px"
    assert "OpenDyslexic" in style(reader, ".content", "fontFamily")
    reader.picture("legible")
    reader.browser.click("#look-button")
    reader.browser.click("#look .reset")
    assert until(lambda: reader.browser.run(width) == before)


def test_keys_change_the_size(reader: Reader) -> None:
    reader.set(size=20)
    reader.browser.press("+")
    assert until(lambda: style(reader, ".content", "fontSize") == "21px")
    reader.browser.press("-")
    assert until(lambda: style(reader, ".content", "fontSize") == "20px")


def test_a_line_is_as_long_as_the_eye_likes_it(reader: Reader) -> None:
    letters = reader.browser.run(
        """
        const paragraph = [...document.querySelectorAll('.content > p')][2];
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        return paragraph.textContent.length / (lines - 0.5); // the last one is half full
        """
    )
    assert 55 <= letters <= 80


def test_the_facts_can_be_folded_away(reader: Reader) -> None:
    reader.set(sidebar=True)
    reader.browser.click("#facts-button")
    shown = "return document.querySelector('#facts').checkVisibility()"
    assert until(lambda: not reader.browser.run(shown))
    assert (
        reader.browser.run("return document.querySelector('#facts-button').ariaExpanded") == "false"
    )
    reader.picture("alone")
    reader.browser.click("#facts-button")
    assert until(lambda: reader.browser.run(shown))
