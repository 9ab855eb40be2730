"""A page takes no more work than it did: counted in calls, so that a busy machine says the same.

Where a change is worth more work, write `work.toml` anew with it (`tests.quality.work`).
"""

import math
import tomllib
from functools import cache

import pytest
from lede_reader.contract import Page

from tests.quality.work import FILE, PAGE, Calls, by_stage, calls
from tests.reading import read

CEILING = tomllib.loads(FILE.read_text("utf-8"))
# Sets are walked in another order each time that Python starts; versions of it differ by more.
LEEWAY = 1.25
LAGS = 0.6
STEEPEST = 1.1
SAID = "Mayor Ada Lind said on Monday that the baths in Port Alder will open in May 2021."

ONCE = (
    "extract/markup.py:parse",
    "boilerplate/textblocks/segmentation.py:segment",
    "boilerplate/features/layout.py:features_of_layout",
    "metadata/head.py:read",
    "facts/__init__.py:find",
    "sanitize.py:sanitize",
    "nlp/language.py:identify",
    "entities/recognition.py:recognize_entities",
    "nlp/quotations.py:find_quotations",
    "nlp/sentences.py:split_sentences",
    "nlp/tokens.py:tokenize",
)
PARSERS = (
    "_tree",
    "document_fromstring",
    "fromstring",
    "fragment_fromstring",
    "fragments_fromstring",
)


@cache
def thousands() -> dict[str, float]:
    return by_stage()


def of_reading(page: Page) -> Calls:
    read(page)
    return calls(lambda: read(page))


@pytest.mark.parametrize("stage", CEILING)
def test_a_stage_makes_no_more_calls_than_it_did(stage: str) -> None:
    assert thousands()[stage] <= CEILING[stage] * LEEWAY


@pytest.mark.parametrize("stage", CEILING)
def test_a_ceiling_lies_close_above_what_is_reached(stage: str) -> None:
    """A ceiling that lags behind guards nothing: lower it with the change that earns it."""
    assert thousands()[stage] >= CEILING[stage] * LAGS


def test_every_stage_has_a_ceiling() -> None:
    assert set(thousands()) == set(CEILING)


@pytest.mark.parametrize("function", ONCE)
def test_a_page_is_gone_through_once(function: str) -> None:
    assert of_reading(PAGE)[function] == 1


def test_a_page_whose_prose_stands_together_is_parsed_once() -> None:
    counted = of_reading(PAGE)
    parsed = {name: n for name, n in counted.items() if name.rpartition(":")[2] in PARSERS}
    assert list(parsed.values()) == [1]


@pytest.mark.parametrize(
    "part",
    [f"<p>{SAID}</p>", f"<li><a href=/pool>{SAID}</a></li>", f"<div class=a-b><p>{SAID}</p></div>"],
    ids=["paragraphs", "links", "boxes"],
)
def test_the_calls_grow_with_the_page(part: str) -> None:
    page = f"<article>{f'<p>{SAID}</p>' * 5}</article><div>"
    small, large = (Page((page + part * times).encode()) for times in (100, 1600))
    growth = of_reading(large)["all"] / of_reading(small)["all"]
    assert math.log(growth) / math.log(16) <= STEEPEST
