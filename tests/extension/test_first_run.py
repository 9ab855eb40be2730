"""The page that opens by itself when the extension is installed."""

from __future__ import annotations

from tests.extension.browsers import until
from tests.extension.people import Reader
from tests.extension.servers import Service


def open_it(reader: Reader) -> None:
    page = reader.browser.extension_page("welcome/welcome.html")
    assert reader.browser.welcome == page
    reader.browser.open(page)


def said(reader: Reader) -> str:
    return reader.browser.text("#service")


def test_it_tells_what_to_type_and_notices_when_the_service_is_there(
    reader: Reader, service: Service
) -> None:
    service.stop()
    try:
        open_it(reader)
        until(lambda: "lede-reader setup" in said(reader))
        assert service.address in said(reader)
        reader.picture("welcome-start")
    finally:
        service.start()
    assert until(lambda: said(reader) == "The service is running. Everything is ready.")
    reader.picture("welcome")


def test_it_names_the_key_that_is_set(reader: Reader) -> None:
    open_it(reader)
    assert until(lambda: "Alt+R" in reader.browser.text("#key"))


def test_it_shows_a_sample_before_anything_runs(reader: Reader, service: Service) -> None:
    service.stop()
    try:
        open_it(reader)
        shown = "document.querySelector('iframe').contentDocument"
        there = "main:not([aria-busy=true]) .article"
        until(lambda: reader.browser.run(f"return {shown}.querySelector('{there}') !== null"))
        facts = reader.browser.run(f"return {shown}.querySelector('#facts').innerText")
        assert "Moira Lindqvist" in facts
        assert "Two former crew members" in facts
        until(lambda: "lede-reader setup" in said(reader))
        reader.picture("welcome-sample")
    finally:
        service.start()


def test_the_sample_can_be_read_in_a_tab_of_its_own(reader: Reader) -> None:
    reader.browser.open(reader.browser.extension_page("reader/reader.html#id=sample"))
    reader.await_page()
    assert reader.browser.text(".head h1").startswith("Ferry to Hesk Island")
    assert reader.browser.count("#back[hidden]") == 1
    reader.picture("sample")
