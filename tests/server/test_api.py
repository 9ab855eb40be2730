"""The way in for Python programs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import lede_reader
import pytest
from lede_reader import Reading, errors, read

PAGES = Path(__file__).parents[1] / "pages"
STORY = (PAGES / "agency-story" / "page.html").read_bytes()
ADDRESS = "https://agency.example/2024/ferry"


def test_a_page_gives_its_reading() -> None:
    reading = read(STORY, ADDRESS)
    assert isinstance(reading, Reading)
    assert reading.article.title
    assert reading.article.url
    [first, *_] = reading.facts.who
    for span in first.mentions:
        assert 0 <= span.start < span.end <= reading.article.length


def test_text_is_read_as_its_bytes_are() -> None:
    assert read(STORY.decode(), ADDRESS) == read(STORY, ADDRESS)


def test_text_is_not_taken_for_what_it_declares_itself_to_be_in() -> None:
    page = STORY.decode().replace('"utf-8"', '"windows-1252"').replace("</p>", " – Übersee</p>", 1)
    assert "Übersee" in read(page).article.text_content


def test_half_a_character_does_not_stop_it() -> None:
    assert read(STORY.decode().replace("</p>", " \ud83d</p>", 1)).article.title


def test_an_address_that_is_none_resolves_nothing() -> None:
    assert read(STORY, "javascript:alert(1)") == read(STORY)


def test_a_page_as_select_all_copies_it_is_read() -> None:
    page = PAGES / "plain-agency-story" / "page.txt"
    assert read(page.read_text("utf-8"), kind="text").article.length > 100


@pytest.mark.parametrize(
    ("page", "error"),
    [
        pytest.param("<p>Log in</p>", errors.NoArticle, id="no-article"),
        pytest.param(b"a" * (10_485_760 + 1), errors.TooLarge, id="too-large"),
        pytest.param("<div>" * 100_000 + "a", errors.Refusal, id="too-deep"),
    ],
)
def test_what_is_refused_has_its_named_error(page: str | bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        read(page)


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError):
        _ = lede_reader.reed


def test_to_import_the_package_loads_nothing_that_reads() -> None:
    asked = "import sys, lede_reader.settings; sys.exit('lxml' in sys.modules)"
    subprocess.run([sys.executable, "-c", asked], check=True)
