"""What helps to read: contents, footnotes, pictures, the way that one has come."""

import pytest

from tests.extension.browsers import until
from tests.extension.browsers.chromium import Chromium
from tests.extension.people import Reader


@pytest.fixture(autouse=True)
def _on_the_long_article(reader: Reader) -> None:
    reader.be_on("long.html")


def test_a_long_article_has_its_contents_and_leads_to_each_part(reader: Reader) -> None:
    reader.browser.click("#contents-button")
    assert reader.browser.text("#contents").split("\n") == [
        "A wheel without a drawing",
        "Who pays for it",
        "What the flour costs",
        "When it turns",
    ]
    reader.picture("contents")
    reader.browser.run("document.querySelectorAll('#contents button')[1].click()")
    top = "return document.querySelectorAll('.content h2')[1].getBoundingClientRect().top"
    assert until(lambda: 0 < reader.browser.run(top) < 120)
    assert reader.browser.run("return document.activeElement.textContent") == "Who pays for it"
    reader.browser.press("c")
    current = "return document.querySelector('#contents [aria-current]')?.textContent"
    assert until(lambda: reader.browser.run(current)) == "Who pays for it"


def test_the_way_grows_and_the_rest_shrinks(reader: Reader) -> None:
    share = "return Number(document.querySelector('#way').style.getPropertyValue('--read'))"
    assert until(lambda: reader.browser.run(share) < 0.05)
    assert reader.browser.text("#left") == "2 minutes left"
    reader.browser.run("scrollTo({top: 400, behavior: 'instant'})")
    assert until(lambda: 0.05 < reader.browser.run(share) < 1)
    assert until(lambda: reader.browser.text("#place")) == reader.browser.text(".head h1")
    reader.browser.run("scrollTo({top: document.body.scrollHeight, behavior: 'instant'})")
    assert until(lambda: reader.browser.run(share) == 1)
    assert until(lambda: reader.browser.text("#left") == "")


def test_a_footnote_opens_at_its_call_and_closes_by_key(reader: Reader) -> None:
    reader.browser.click(".content > p:nth-of-type(3) .call")
    reader.browser.wait_for(".note:popover-open")
    assert reader.browser.text(".note:popover-open").startswith("The photograph hangs")
    reader.picture("footnote")
    reader.browser.press("Escape")
    assert until(lambda: not reader.browser.count(".note:popover-open"))


@pytest.mark.parametrize("browser", [Chromium], ids=["chromium"], indirect=True)
@pytest.mark.parametrize(
    ("back", "found"),
    [
        pytest.param("#call2", "The photograph hangs in the hall.", id="a note that leads back"),
        pytest.param("https://other.example/", None, id="a list that is none of notes"),
    ],
)
def test_a_footnote_is_shown_where_it_is_called(
    reader: Reader, back: str, found: str | None
) -> None:
    reader.be_inside()
    shown = reader.browser.run(
        f"""
        const {{ liftFootnotes }} = await import('/reader/footnotes.js');
        const article = document.createElement('div');
        article.setHTML(`<p>It turned.<sup><a href="#note1">1</a></sup></p><p>Nobody drew it.<sup><a href="#note2">2</a></sup></p>
          <ol><li>Weighed twice. <a href="#call1">↩</a></li><li>The photograph hangs in the hall. <a href="{back}">↩</a></li></ol>`);
        document.body.append(article);
        article.append(...liftFootnotes(article, ['https://news.example/mill']));
        article.querySelectorAll('.call')[1]?.click();
        const note = article.querySelector('.note:popover-open')?.innerText.trim() ?? null;
        article.remove();
        return note;
        """
    )
    assert shown == found


def test_facts_are_found_behind_footnotes(reader: Reader) -> None:
    reader.browser.click(reader.entry("who", "Joren Aldous"))
    assert "he had made four models" in reader.marked("fact")[0]


def test_a_picture_fills_the_window_and_keys_lead_to_the_next(reader: Reader) -> None:
    reader.browser.run("document.querySelector('.grow').focus()")
    reader.browser.press("Enter")
    reader.browser.wait_for("#view img")
    assert "mill pond" in reader.browser.text("#view figcaption")
    width = "return document.querySelector('#view img').getBoundingClientRect().width"
    assert reader.browser.run(width) > 1300
    reader.picture("view")
    reader.browser.press("ArrowRight")
    assert until(lambda: "lighthouse" in reader.browser.text("#view figcaption"))
    reader.browser.press("Escape")
    assert until(lambda: not reader.browser.count("#view[open]"))
    focused = "return document.activeElement.className"
    assert reader.browser.run(focused) == "grow"


def test_line_focus_dims_all_but_the_lines_and_goes_on_by_one(reader: Reader) -> None:
    dimmed = "return getComputedStyle(document.body, '::after').boxShadow !== 'none'"
    assert reader.browser.run(dimmed) is False
    reader.set(lineFocus=True)
    assert reader.browser.run(dimmed) is True
    reader.picture("line-focus")
    reader.browser.run("scrollTo(0, 0)")
    reader.browser.press("ArrowDown")
    line = float(
        reader.browser.run(
            "return parseFloat(getComputedStyle(document.querySelector('.article')).lineHeight)"
        )
    )
    assert until(lambda: abs(reader.browser.run("return scrollY") - line) < 1)


def test_the_facts_grow_with_the_text(reader: Reader) -> None:
    height = "return document.querySelector('#facts h2').getBoundingClientRect().height"
    before = reader.browser.run(height)
    reader.set(size=30)
    assert until(lambda: reader.browser.run(height) > before * 1.3)
    overflow = "const {scrollWidth, clientWidth} = document.querySelector('#facts'); return scrollWidth - clientWidth"
    assert reader.browser.run(overflow) <= 0
    reader.picture("large")


def test_the_easy_font_is_there_wherever_lede_is(reader: Reader) -> None:
    reader.set(font="legible")
    loaded = """
    const found = await document.fonts.load('20px "Atkinson Hyperlegible Next"', 'aé');
    return found.length;
    """
    assert reader.browser.run(loaded) >= 1
    used = "return getComputedStyle(document.querySelector('.article')).fontFamily"
    assert reader.browser.run(used).startswith('"Atkinson Hyperlegible Next"')
    reader.picture("legible")
