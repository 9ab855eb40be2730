"""Where one has read to: kept over reload, back and forward; and how far that is on a short page."""

from __future__ import annotations

from tests.extension.browsers import until
from tests.extension.people import Reader

DEEP = "scrollTo({ top: 700, behavior: 'instant' }); await new Promise((done) => setTimeout(done, 300));"
TOP = """
  const bar = document.querySelector('.toolbar').getBoundingClientRect().bottom;
  const block = [...document.querySelectorAll('.content > *')].find((x) => x.getBoundingClientRect().bottom > bar + 1);
  return block.textContent.trim().slice(0, 30);
"""
SHARE = "return Number(document.querySelector('#way').style.getPropertyValue('--read'))"


def test_a_reload_comes_back_to_it(reader: Reader) -> None:
    reader.read("long.html")
    reader.browser.run(DEEP)
    before = reader.browser.run(TOP)
    reader.browser.reload()
    reader.await_page()
    assert until(lambda: reader.browser.run(TOP)) == before


def test_back_from_a_page_of_the_web_comes_back_to_it(reader: Reader) -> None:
    reader.read("long.html")
    reader.browser.run(DEEP)
    before = reader.browser.run(TOP)
    reader.browser.open(reader.site.address("harbour.html"))
    reader.browser.back()
    until(reader.browser.in_reader)
    reader.await_page()
    assert until(lambda: reader.browser.run("return scrollY") > 300)
    assert reader.browser.run(TOP) == before


def test_back_comes_back_to_it_in_whatever_size(reader: Reader) -> None:
    reader.read("long.html")
    reader.browser.run(DEEP)
    before = reader.browser.run(TOP)
    reader.browser.open(reader.browser.extension_page("options/options.html"))
    reader.set(size=28)
    reader.browser.back()
    until(reader.browser.in_reader)
    reader.await_page()
    assert until(lambda: reader.browser.run("return scrollY") > 300)
    assert reader.browser.run(TOP) == before


def test_another_article_begins_at_its_top(reader: Reader) -> None:
    reader.read("long.html")
    reader.browser.run(DEEP)
    reader.read("harbour.html")
    assert reader.browser.run("return scrollY") == 0


def test_a_page_whose_end_is_out_of_sight_is_not_read_at_its_top(reader: Reader) -> None:
    """The text alone is shorter than the window, but it begins far down in it."""
    reader.be_on("long.html")
    height = "return Math.ceil(document.querySelector('.article').getBoundingClientRect().height)"
    reader.browser.resize(1360, reader.browser.run(height) + 60)
    reader.browser.run("scrollTo(0, 0)")
    assert until(lambda: reader.browser.run(SHARE) == 0)
    assert "left" in reader.browser.text("#left")
    reader.browser.run("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })")
    assert until(lambda: reader.browser.run(SHARE) == 1)
