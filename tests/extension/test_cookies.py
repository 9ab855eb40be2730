"""A site that opens by itself does not know its reader again by the pictures in the reader page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.extension.browsers import until
from tests.extension.people import Reader
from tests.extension.test_sites import add

PICTURE = "/pictures/lighthouse.svg"


@pytest.fixture
def chosen(reader: Reader) -> Iterator[Reader]:
    """The extension may see the news site: its pages would count as the site's own."""
    add(reader, "news.example")
    until(lambda: "news.example" in reader.browser.text("#sites"))
    yield reader
    reader.choose()
    reader.browser.click("#sites button")
    until(lambda: reader.browser.text("#sites") == "None so far.")


def cookies(reader: Reader, path: str) -> list[str | None]:
    """What the site was told with each request for a path."""
    return [headers["Cookie"] for asked, headers in reader.site.asked if asked == path]


def test_pictures_carry_no_cookie(chosen: Reader) -> None:
    chosen.browser.open(chosen.site.address("front.html?log-in"))
    chosen.site.asked.clear()
    chosen.browser.open(chosen.site.address("lighthouse.html"))
    until(chosen.browser.in_reader)
    chosen.await_page()
    assert cookies(chosen, "/lighthouse.html") == ["session=known"]
    assert until(lambda: cookies(chosen, PICTURE)) == [None]
