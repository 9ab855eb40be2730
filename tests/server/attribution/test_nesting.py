"""Attributions that nest: they cost in proportion to the text, and repeat little of it."""

from __future__ import annotations

from functools import cache
from typing import get_args

import pytest
from lede_reader.contract import Page, Reading
from lede_reader.render import Form, render

from tests.growth import is_in_proportion
from tests.reading import read
from tests.server.attribution.stories import CAST, said
from tests.service.pages import page

TIMES = 500

NESTED = {
    "that": "he said that ",
    "description": "the ferry firm said that ",
    "lines": "Olsen said the old pier was sold<br>",
    "links": "<a href=/x>Olsen i</a> said ",
    "parties": "Olsen and ",
    "relayed": "Olsen said, citing Brell, according to her, ",
    "quotations": "“Go on?” Olsen said, “Go?” ",
    "dashes": "“Go” — Olsen ",
    "spanish": "el alcalde dijo que ",
    "german": "er sagte, dass ",
    "french": "il a dit que ",
}


def nested(unit: str, times: int) -> Reading:
    return read(Page(page(f"<p>{unit * times} said the pier was sold.</p>").encode()))


reading = cache(nested)


@pytest.mark.parametrize("unit", NESTED.values(), ids=NESTED)
def test_time_grows_with_the_text_and_not_with_its_square(unit: str) -> None:
    assert is_in_proportion(lambda: nested(unit, TIMES), lambda: nested(unit, TIMES * 4))


@pytest.mark.parametrize("unit", NESTED.values(), ids=NESTED)
def test_all_statements_are_at_most_twice_the_article(unit: str) -> None:
    found = reading(unit, TIMES * 4)
    told = [s.text for source in found.facts.sources for s in source.statements]
    assert sum(map(len, told)) <= 2 * found.article.length


@pytest.mark.parametrize("form", get_args(Form))
@pytest.mark.parametrize("unit", NESTED.values(), ids=NESTED)
def test_an_answer_grows_with_its_page(unit: str, form: Form) -> None:
    shorter, longer = (len(render(reading(unit, times), form)) for times in (TIMES * 2, TIMES * 4))
    assert longer < 2.2 * shorter + 100_000


def test_a_line_that_the_page_breaks_is_spoken_by_itself() -> None:
    lines = "Marta Olsen said the pier was sold<br>The board said nobody had asked it"
    told = [
        s.text
        for x in read(Page(page(f"<p>{lines}</p>").encode())).facts.sources
        for s in x.statements
    ]
    assert "the pier was sold" in told
    assert "nobody had asked it" in told


def test_a_line_that_goes_on_in_small_letters_is_no_line_of_its_own() -> None:
    lines = "Marta Olsen said the pier<br>was sold to the town."
    told = [
        s.text
        for x in read(Page(page(f"<p>{lines}</p>").encode())).facts.sources
        for s in x.statements
    ]
    assert "the pier was sold to the town" in told


def test_who_says_what_another_said_has_both() -> None:
    sentence = "Brell said that Vasquez had told the police that the bridge was closed."
    assert ("Tomas Brell", sentence[16:-1]) in said(CAST, sentence)
    assert ("Marion Vasquez", "the bridge was closed") in said(CAST, sentence)
