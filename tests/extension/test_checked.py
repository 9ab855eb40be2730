"""What the service answers is checked by the extension before anything is made of it."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import msgspec
import pytest
from lede_reader.contract import Page

from tests.extension.browsers.chromium import Chromium
from tests.extension.people import Reader
from tests.extension.servers import PAGES
from tests.reading import read

# What is checked is data, and how does not depend on the engine.
pytestmark = pytest.mark.parametrize("browser", [Chromium], ids=["chromium"], indirect=True)

READING: dict[str, Any] = msgspec.json.decode(
    msgspec.json.encode(
        read(Page((PAGES / "harbour.html").read_bytes(), url="http://news.example/harbour.html"))
    )
)


def checked(reader: Reader, answer: object) -> Any:
    """What is left of an answer; the words of the error where it is refused."""
    reader.be_inside()
    return reader.browser.run(
        f"""
        const {{ checkedReading }} = await import('/checked.js');
        try {{ return checkedReading({json.dumps(answer)}); }} catch (error) {{ return error.message; }}
        """
    )


def changed(path: str, value: object) -> dict[str, Any]:
    """The reading with something else in one place."""
    answer = deepcopy(READING)
    place: Any = answer
    *steps, last = (int(step) if step.isdecimal() else step for step in path.split("."))
    for step in steps:
        place = place[step]
    place[last] = value
    return answer


def test_what_the_service_answers_passes_whole(reader: Reader) -> None:
    assert checked(reader, READING) == READING


def test_what_is_not_promised_is_left_out(reader: Reader) -> None:
    assert checked(reader, changed("article.more", {"a": 1})) == READING


WRONG = {
    "no object": None,
    "a list": [],
    "no article": {"facts": READING["facts"]},
    "a title that is none": changed("article.title", {"toString": 1}),
    "a text that is none": changed("article.textContent", None),
    "another direction": changed("article.dir", "up"),
    "a direction in a list": changed("article.dir", ["ltr"]),
    "authors that are no list": changed("article.authors", "Ada"),
    "an author that is no name": changed("article.authors", [1]),
    "a count below none": changed("article.wordCount", -1),
    "a count that is broken": changed("article.readingMinutes", 1.5),
    "a span that is none": changed("facts.sources.0.mentions.0", {"start": 0}),
    "a span before the text": changed("facts.sources.0.mentions.0.start", -3),
    "another kind": changed("facts.sources.0.kind", "toString"),
}


@pytest.mark.parametrize("answer", WRONG.values(), ids=WRONG)
def test_another_shape_is_refused_without_a_word_of_it(reader: Reader, answer: object) -> None:
    assert checked(reader, answer) == "not as promised"


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/hosts", "/x", "http://", ""]
)
@pytest.mark.parametrize("place", ["article.url", "facts.sources.0.url"])
def test_an_address_that_is_not_of_the_web_is_none(
    reader: Reader, place: str, address: str
) -> None:
    assert checked(reader, changed(place, address)) == changed(place, None)


def test_a_picture_elsewhere_than_on_the_web_is_none(reader: Reader) -> None:
    picture = {"url": "file:///etc/hosts", "caption": None, "credit": None}
    assert checked(reader, changed("article.image", picture)) == changed("article.image", None)


@pytest.mark.parametrize("tag", ["", "x", "no language", "en-", "en_GB", "-x-"])
def test_a_language_that_is_none_is_not_taken_for_one(reader: Reader, tag: str) -> None:
    assert checked(reader, changed("article.lang", tag)) == changed("article.lang", None)
