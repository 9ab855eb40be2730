"""A click never ends silently: each failure has its page, and a way on."""

import pytest

from tests.extension.browsers import free_port, until
from tests.extension.people import Reader
from tests.extension.servers import BusyService, Service


def reason(reader: Reader) -> str:
    """Which failure the reader page shows."""
    return str(
        reader.browser.run("return document.querySelector('.failure')?.dataset.reason ?? ''")
    )


def assert_ways_on(reader: Reader, *ways: str) -> None:
    """Checks the buttons that a failure offers."""
    script = "return [...document.querySelectorAll('[data-do]')].map((x) => x.dataset.do)"
    assert reader.browser.run(script) == list(ways)


def test_a_service_that_is_stopped_gives_the_command_and_reads_the_page_once_it_runs(
    reader: Reader, service: Service
) -> None:
    service.stop()
    try:
        reader.read("harbour.html")
        assert reason(reader) == "offline"
        assert reader.browser.text(".command code") == "lede-reader setup"
        assert service.address in reader.browser.text(".failure")
        assert_ways_on(reader, "retry", "original", "options")
        reader.picture("not-running")
    finally:
        service.start()
    reader.await_page()


def test_a_page_that_is_no_article_says_so(reader: Reader) -> None:
    reader.read("front.html")
    assert reason(reader) == "article"
    assert_ways_on(reader, "retry", "original", "options", "report")
    reader.picture("no-article")


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("huge.html", id="that the service refuses"),
        pytest.param("noise.html", id="that the browser cannot keep"),
    ],
)
def test_a_page_past_the_limit_says_so(reader: Reader, page: str) -> None:
    reader.read(page)
    assert reason(reader) == "large"
    reader.picture("too-large")


def test_a_busy_service_counts_down_to_the_next_try(
    reader: Reader, busy_service: BusyService
) -> None:
    reader.set(service=busy_service.address)
    reader.read("harbour.html")
    assert reason(reader) == "busy"
    retry = "return document.querySelector('[data-do=retry]')"
    assert reader.browser.run(f"{retry}.disabled")
    assert reader.browser.text("[data-do=retry]") in ("Try again in 2 s", "Try again in 1 s")
    reader.picture("busy")
    until(lambda: not reader.browser.run(f"{retry}.disabled"))
    reader.browser.click("[data-do=retry]")
    assert until(lambda: len(busy_service.sent) == 2)


def test_a_service_that_keeps_silent_is_given_up_after_the_chosen_time(
    reader: Reader, busy_service: BusyService
) -> None:
    busy_service.is_silent = True
    reader.set(service=busy_service.address, patience=1)
    reader.read("harbour.html")
    assert reason(reader) == "timeout"
    reader.picture("time-out")


def test_waiting_can_be_cancelled(reader: Reader, busy_service: BusyService) -> None:
    busy_service.is_silent = True
    reader.set(service=busy_service.address)
    reader.browser.open(reader.site.address("harbour.html"))
    reader.browser.click_button()
    until(reader.browser.in_reader)
    reader.browser.wait_for(".waiting button")
    reader.picture("progress")
    reader.browser.click(".waiting button")
    reader.browser.wait_for(".failure")
    assert reason(reader) == "cancelled"
    assert_ways_on(reader, "retry", "original", "options")


@pytest.mark.parametrize(
    ("health", "why"),
    [
        pytest.param({"status": "ok"}, "stranger", id="another program"),
        pytest.param([], "stranger", id="one that answers anything"),
        pytest.param({"status": "ok", "service": "lede", "api": 2}, "version", id="a later Lede"),
    ],
)
def test_whoever_else_answers_at_the_address_gets_nothing_of_the_page(
    reader: Reader, busy_service: BusyService, health: object, why: str
) -> None:
    busy_service.health = health
    reader.set(service=busy_service.address)
    reader.read("harbour.html")
    assert reason(reader) == why
    assert_ways_on(reader, "retry", "original", "options")
    reader.browser.click("[data-do=retry]")
    until(lambda: reason(reader) == why)
    reader.picture(why)
    assert busy_service.sent == []


def test_a_server_of_another_kind_gets_nothing_of_the_page(reader: Reader) -> None:
    reader.set(service=f"http://{reader.site.host}")
    reader.read("harbour.html")
    assert reason(reader) == "stranger"
    assert reader.site.posted == []


def test_a_browser_that_keeps_extensions_off_this_device_is_named(reader: Reader) -> None:
    reader.set(service=f"http://127.0.0.1:{free_port()}")
    reader.browser.block_this_device()
    try:
        reader.read("harbour.html")
        assert reason(reader) == "blocked"
        reader.picture("blocked")
    finally:
        reader.browser.unblock_this_device()


def test_a_page_of_the_browser_itself_says_why_it_cannot_be_read(reader: Reader) -> None:
    reader.browser.open(
        {"chromium": "chrome://version/", "firefox": "about:license"}[reader.browser.name]
    )
    reader.click_button()
    assert reason(reader) == "unreadable"
    assert_ways_on(reader, "options")


def test_a_page_that_is_no_longer_kept_offers_the_original(reader: Reader) -> None:
    original = reader.site.address("harbour.html")
    reader.remember(original)
    assert reason(reader) == "forgotten"
    reader.browser.click("[data-do=original]")
    assert until(lambda: reader.browser.url() == original)


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/hosts"]
)
def test_an_address_that_is_not_of_the_web_is_no_way_back(reader: Reader, address: str) -> None:
    reader.remember(address)
    assert_ways_on(reader, "options")


def test_nobody_at_the_address_is_found_out_by_the_test_button(reader: Reader) -> None:
    reader.choose(service=f"127.0.0.1:{free_port()}")
    reader.browser.click("#test")
    assert (
        until(
            lambda: reader.browser.run(
                "return document.querySelector('#service-state').dataset.state"
            )
        )
        == "bad"
    )
