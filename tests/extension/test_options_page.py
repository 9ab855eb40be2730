"""What a reader may choose."""

import pytest

from tests.extension.browsers import until
from tests.extension.people import Reader
from tests.extension.servers import Service


def state(reader: Reader) -> str:
    """What the options page says about the service: "good", "bad" or nothing yet."""
    return str(
        reader.browser.run("return document.querySelector('#service-state').dataset.state ?? ''")
    )


def test_the_service_is_tested_and_its_address_completed(reader: Reader, service: Service) -> None:
    reader.choose(service=service.address.removeprefix("http://") + "/")
    reader.browser.click("#test")
    assert until(lambda: state(reader)) == "good"
    assert reader.browser.run("return document.querySelector('#service').value") == service.address
    reader.picture("options")


@pytest.mark.parametrize(
    "typed", ["", "not an address", "ftp://127.0.0.1", "http://me:secret@127.0.0.1:5333"]
)
def test_what_is_no_address_is_refused_and_not_kept(
    reader: Reader, service: Service, typed: str
) -> None:
    reader.choose(service=typed)
    assert until(lambda: state(reader)) == "bad"
    reader.browser.reload()
    reader.browser.wait_for("#look input")
    assert reader.browser.run("return document.querySelector('#service').value") == service.address


def test_the_theme_holds_in_the_reader_and_after_a_reload(reader: Reader) -> None:
    reader.choose()
    reader.browser.run("document.querySelector('[name=theme][value=sepia]').click()")
    try:
        reader.read("harbour.html")
        theme = "return document.documentElement.dataset.theme"
        assert until(lambda: reader.browser.run(theme)) == "sepia"
        reader.picture("sepia")
        reader.browser.reload()
        assert until(lambda: reader.browser.run(theme)) == "sepia"
    finally:
        reader.choose()
        reader.browser.run("document.querySelector('[name=theme][value=system]').click()")


def test_the_text_grows_while_it_is_read(reader: Reader) -> None:
    reader.read("harbour.html")
    size = "return parseFloat(getComputedStyle(document.querySelector('.article')).fontSize)"
    before = reader.browser.run(size)
    reader.browser.click("#look-button")
    grow = "const x = document.querySelector('#look [name=size]'); x.value = {}; x.dispatchEvent(new Event('input'))"
    reader.picture("appearance")
    reader.browser.run(grow.format(26))
    assert until(lambda: reader.browser.run(size) > before)
    reader.browser.run(grow.format(20))
    assert until(lambda: reader.browser.run(size) == before)
