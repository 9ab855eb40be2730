"""Nothing that a person does leaves an error in the console."""

from __future__ import annotations

import pytest

from tests.extension.browsers import until
from tests.extension.people import Reader
from tests.extension.servers import Service

# Firefox runs tests beside the page, not in it.
PAGE = "const page = window.wrappedJSObject ?? window;"


@pytest.fixture(autouse=True)
def _from_now_on(reader: Reader) -> None:
    reader.browser.complaints()


def test_an_error_would_be_seen(reader: Reader) -> None:
    reader.read("long.html")
    reader.browser.run(
        f"""
        {PAGE}
        page.HTMLDialogElement.prototype.showModal = null;
        document.querySelector('.grow').click();
        """
    )
    assert "showModal" in until(reader.browser.complaints)[0]


def test_one_on_the_service_s_page_would_be_seen(reader: Reader, service: Service) -> None:
    reader.browser.open(service.address)
    reader.browser.run(
        f"""
        {PAGE}
        page.DOMTokenList.prototype.toggle = null;
        document.querySelector('#example').click();
        """
    )
    assert "toggle" in until(lambda: reader.browser.complaints(service.address))[0]


def test_the_reader_has_none(reader: Reader) -> None:
    reader.read("long.html")
    for pressed in ("#who .entry", ".more", ".call"):
        reader.browser.run(f"document.querySelectorAll('{pressed}').forEach((x) => x.click())")
    for key in ("n", "p", "f", "q", "c", "s", "a", "l", "Escape", "?", "Escape"):
        reader.browser.press(key)
    reader.browser.run("document.querySelector('.grow').click()")
    reader.browser.press("ArrowRight")
    reader.browser.reload()
    reader.await_page()
    assert reader.browser.complaints() == []


def test_a_failure_has_none(reader: Reader) -> None:
    reader.read("front.html")
    assert reader.browser.complaints() == []


@pytest.mark.parametrize(
    ("page", "words"),
    [("options/options.html", "#sites"), ("welcome/welcome.html", "#service")],
    ids=["options", "first page"],
)
def test_the_other_pages_have_none(reader: Reader, page: str, words: str) -> None:
    reader.browser.open(reader.browser.extension_page(page))
    until(lambda: reader.browser.count(f"{words} > *"))
    assert reader.browser.complaints() == []


@pytest.mark.parametrize(
    ("times", "said"), [(8, "Read in"), (1, "article")], ids=["read", "refused"]
)
def test_the_page_to_try_it_without_installing_has_none(
    reader: Reader, service: Service, times: int, said: str
) -> None:
    line = "<p>The ferry to Hesk sails again since Monday, the harbour office said in the town.</p>"
    reader.browser.open(service.address)
    reader.browser.click("#paste summary")
    reader.browser.type("textarea", f"<article><h1>Ferry sails again</h1>{line * times}</article>")
    reader.browser.click("form button")
    until(lambda: said in reader.browser.run("return document.querySelector('#status').innerText"))
    told = reader.browser.complaints(service.address)
    assert [text for text in told if "422" not in text] == []  # a refusal is told there as well
