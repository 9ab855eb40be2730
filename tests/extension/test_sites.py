"""Sites that open by themselves: asked for, shown, removed; and never in a reader's way."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator

import pytest

from tests.extension.browsers import until
from tests.extension.browsers.chromium import Chromium
from tests.extension.people import Reader
from tests.extension.servers import BusyService, Service, free_port

PATTERN = "*://*.news.example/*"
FORGET = "await chrome.storage.session.remove('arrivals')"  # as after a minute
LONG_ENOUGH = 1.5  # seconds in which an article that opens by itself has opened


def add(reader: Reader, site: str) -> None:
    """Adds a site on the options page, and says yes to the browser."""
    reader.browser.allow(PATTERN)
    reader.choose()
    reader.browser.type("#site", site)
    reader.browser.click("#add-site")


@pytest.fixture
def chosen(reader: Reader) -> Iterator[Reader]:
    add(reader, "http://www.news.example/today")
    until(lambda: "news.example" in reader.browser.text("#sites"))
    reader.browser.run(FORGET)
    yield reader
    reader.choose()
    reader.browser.click("#sites button")
    until(lambda: reader.browser.text("#sites") == "None so far.")


def test_an_article_opens_by_itself_and_back_stays_on_the_page(chosen: Reader) -> None:
    browser, page = chosen.browser, chosen.site.address("harbour.html")
    chosen.picture("sites")
    browser.open(page)
    until(browser.in_reader)
    browser.wait_for(".article")
    browser.back()
    assert until(lambda: browser.url() == page)
    time.sleep(LONG_ENOUGH)
    assert browser.url() == page
    browser.reload()  # who has gone back to the page wants it
    time.sleep(LONG_ENOUGH)
    assert browser.url() == page
    chosen.choose()
    browser.run(FORGET)
    browser.open(page)  # a new visit is a new arrival
    until(browser.in_reader)


def test_of_two_articles_within_a_minute_only_the_first_opens(chosen: Reader) -> None:
    chosen.browser.open(chosen.site.address("harbour.html"))
    until(chosen.browser.in_reader)
    second = chosen.site.address("lighthouse.html")
    chosen.browser.open(second)
    time.sleep(LONG_ENOUGH)
    assert chosen.browser.url() == second


def test_an_article_that_the_site_itself_leads_to_opens(chosen: Reader) -> None:
    chosen.browser.open(chosen.site.address("front.html"))
    chosen.browser.click("a[href='/harbour.html']")
    until(chosen.browser.in_reader)


SCRIPT = """
  const script = document.createElement('script');
  script.textContent = %s;
  document.body.append(script);
"""


@pytest.mark.parametrize(
    ("how", "end"),
    [("location.href = {}", ""), ("var opened = open({})", "opened.close()")],
    ids=["in its place", "beside it"],
)
def test_what_the_script_of_another_site_opens_is_not_read(
    chosen: Reader, busy_service: BusyService, how: str, end: str
) -> None:
    chosen.set(service=busy_service.address)
    chosen.browser.open(chosen.site.address("front.html").replace("news.", "other."))
    address = json.dumps(chosen.site.address("harbour.html"))
    chosen.browser.run(SCRIPT % json.dumps(how.format(address)))
    time.sleep(LONG_ENOUGH)
    if end:
        chosen.browser.run(SCRIPT % json.dumps(end))
    assert busy_service.sent == []


def test_a_page_that_is_left_for_another_at_once_is_not_read(
    chosen: Reader, busy_service: BusyService
) -> None:
    """What calls is an article; what stands in its tab when it is read is another page."""
    chosen.set(service=busy_service.address)
    chosen.browser.open(chosen.site.address("leaves.html"))
    time.sleep(LONG_ENOUGH)
    assert busy_service.sent == []


WAYS = {
    "a tab in the back": ({"active": False}, {}, {}),
    "a private window": ({"incognito": True}, {}, {}),
    "a frame": ({}, {"frameId": 3}, {}),
    "opened by a page": ({}, {}, {"isOpened": True}),
    "led to by another site": ({}, {}, {"from": "https://other.example/"}),
    "led to by one that does not say so": ({"openerTabId": 7}, {}, {}),
}


@pytest.mark.parametrize("browser", [Chromium], ids=["chromium"], indirect=True)
@pytest.mark.parametrize(("tab", "sender", "way"), WAYS.values(), ids=WAYS)
def test_who_has_not_come_to_see_it_is_not_admitted(
    reader: Reader, tab: dict[str, object], sender: dict[str, object], way: dict[str, object]
) -> None:
    seen = {"id": 999, "active": True, "incognito": False}
    reader.be_inside()
    ask = "const { admits } = await import('/background/admission.js'); return admits(%s, %s)"
    call = ({"frameId": 0, "tab": seen | tab} | sender, {"from": "", "isOpened": False} | way)
    assert reader.browser.run(ask % tuple(map(json.dumps, call))) is False
    plain = ({"frameId": 0, "tab": seen}, {"from": "", "isOpened": False})
    reader.browser.run(FORGET)
    assert reader.browser.run(ask % tuple(map(json.dumps, plain))) is True
    assert reader.browser.run(ask % tuple(map(json.dumps, plain))) is False  # within a minute


def test_a_step_within_the_site_to_an_article_opens_it_too(chosen: Reader) -> None:
    """As on sites that exchange the page's content and its address, and load nothing."""
    chosen.browser.open(chosen.site.address("front.html"))
    chosen.browser.run(
        """
        const article = await (await fetch('/private.html')).text(); // its JSON-LD alone tells
        document.documentElement.innerHTML = article;
        history.pushState(null, '', '/private.html');
        """
    )
    until(chosen.browser.in_reader)
    chosen.await_page()
    assert "The bakery on Mill Lane" in chosen.browser.text(".article")


def test_what_is_no_article_stays_as_it_is(chosen: Reader) -> None:
    page = chosen.site.address("front.html")
    chosen.browser.open(page)
    time.sleep(LONG_ENOUGH)
    assert chosen.browser.url() == page
    assert chosen.browser.badge()[0] == ""


def test_an_article_that_cannot_be_read_stays_and_the_button_says_why(
    chosen: Reader, service: Service
) -> None:
    chosen.set(service=f"http://127.0.0.1:{free_port()}")
    page = chosen.site.address("harbour.html")
    chosen.browser.open(page)
    assert until(lambda: chosen.browser.badge()[0]) == "!"
    assert until(lambda: "Lede: Lede is not running" in chosen.browser.badge()[1], 5)
    assert chosen.browser.url() == page
    chosen.browser.open(chosen.site.address("front.html"))
    assert until(lambda: chosen.browser.badge()[0] == "")


def test_no_other_site_opens_by_itself(chosen: Reader) -> None:
    page = chosen.site.address("harbour.html").replace("news.example", "other.example")
    chosen.browser.open(page)
    time.sleep(LONG_ENOUGH)
    assert chosen.browser.url() == page


def test_a_removed_site_opens_no_more(reader: Reader) -> None:
    add(reader, "news.example")
    until(lambda: "news.example" in reader.browser.text("#sites"))
    reader.browser.click("#sites button")
    until(lambda: reader.browser.text("#sites") == "None so far.")
    assert reader.browser.text("#site-state") == "news.example opens by itself no longer."
    page = reader.site.address("harbour.html")
    reader.browser.open(page)
    time.sleep(LONG_ENOUGH)
    assert reader.browser.url() == page


@pytest.mark.parametrize(
    "typed",
    ["", "news", "not a site", "*.example", "file:///etc/hosts", "8.8.8.8", "co.uk", "www.com.au"],
)
def test_what_is_no_site_is_refused(reader: Reader, typed: str) -> None:
    reader.choose()
    reader.browser.type("#site", typed)
    reader.browser.click("#add-site")
    assert reader.browser.text("#site-state") == "This is no site’s name."
