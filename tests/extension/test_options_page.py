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


def kept(reader: Reader) -> str:
    """The service's address as it is kept."""
    reader.browser.reload()
    reader.browser.wait_for("#look input")
    return str(reader.browser.run("return document.querySelector('#service').value"))


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("lede.example:5333", "https://lede.example:5333"),
        ("192.168.1.2/lede/", "https://192.168.1.2/lede"),
        ("localhost:5333", "http://localhost:5333"),
        ("[::1]:5333", "http://[::1]:5333"),
        ("127.0.0.1.example", "https://127.0.0.1.example"),
    ],
)
def test_an_address_without_a_scheme_is_encrypted_unless_it_is_this_device(
    reader: Reader, typed: str, address: str
) -> None:
    reader.choose(service=typed)
    assert kept(reader) == address


def test_an_address_that_others_can_read_along_is_kept_only_once_that_is_accepted(
    reader: Reader, service: Service
) -> None:
    plain = "http://lede.example:5333"
    reader.choose(service=plain)
    reader.browser.wait_for("#plain")
    assert state(reader) == "bad"
    assert "lede.example:5333" in reader.browser.text("#service-state")
    reader.picture("options-plain")
    assert kept(reader) == service.address
    reader.choose(service=plain)
    reader.browser.wait_for("#plain")
    reader.browser.click("#plain")
    until(lambda: reader.browser.count("#plain[hidden]"))
    assert kept(reader) == plain


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
