"""The pages are for everyone: axe finds no fault in them, in light and in dark."""

from collections.abc import Iterator

import pytest

from tests.extension.browsers import until
from tests.extension.people import Reader
from tests.extension.servers import ROOT

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest, reader: Reader) -> Iterator[str]:
    reader.browser.prefer(request.param)
    yield request.param
    reader.browser.prefer("light")


def faults(reader: Reader) -> list[str]:
    """What axe finds: the rule and the elements."""
    found = reader.browser.run(
        AXE.read_text("utf-8")
        + """
        ;const {violations} = await axe.run();
        return violations.map(({id, nodes}) => `${id}: ${nodes.map((node) => node.target).join(', ')}`);
        """
    )
    assert isinstance(found, list), found
    return found


def test_the_reader_page(reader: Reader, scheme: str) -> None:
    reader.read("harbour.html")
    reader.browser.click("#who .entry")
    reader.picture(f"{scheme}")
    assert faults(reader) == []


def test_the_options_page(reader: Reader, scheme: str) -> None:
    reader.choose()
    reader.picture(f"options-{scheme}")
    assert faults(reader) == []


def test_the_first_page(reader: Reader, scheme: str) -> None:
    reader.browser.open(reader.browser.extension_page("welcome/welcome.html"))
    until(lambda: "running" in reader.browser.text("#service"))
    reader.picture(f"welcome-{scheme}")
    assert faults(reader) == []


def test_a_failure(reader: Reader, scheme: str) -> None:
    reader.read("front.html")
    assert faults(reader) == []
