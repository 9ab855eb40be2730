"""The lean copy says what the page says: the service reads the same article in both."""

from __future__ import annotations

import pytest
from lede_reader.contract import Page, Reading
from lede_reader.errors import Refusal

from tests.extension.browsers.chromium import Chromium
from tests.extension.copying import copy_of
from tests.extension.people import Reader
from tests.extension.servers import GOLDEN
from tests.reading import read

# What is copied is the document, and how does not depend on the engine.
pytestmark = pytest.mark.parametrize("browser", [Chromium], ids=["chromium"], indirect=True)

OWN = sorted(path.parent.name for path in GOLDEN.glob("*/page.html"))


def article(html: str) -> Reading | str:
    try:
        return read(Page(html.encode(), charset="utf-8"))
    except Refusal as refusal:
        return type(refusal).__name__


def told(html: str) -> tuple[object, ...]:
    """What a reader is told of a page: its text and what stands above it."""
    found = article(html)
    if isinstance(found, str):
        return (found,)
    said = found.article
    return said.text_content, said.title, said.authors, said.published_time, said.site_name


@pytest.mark.parametrize("page", OWN)
def test_the_article_is_the_same_in_the_copy(reader: Reader, page: str) -> None:
    reader.browser.open(reader.site.address(f"golden/{page}/page.html"))
    whole, copy = copy_of(reader)
    assert told(copy) == told(whole)


def test_of_a_page_as_they_are_built_today_less_than_half_is_sent(reader: Reader) -> None:
    reader.browser.open(reader.site.address("ballast.html"))
    whole, copy = copy_of(reader)
    assert told(copy) == told(whole)
    assert "The bridge at Ansel Ford" in copy
    assert len(copy.encode()) < len(whole.encode()) / 2
