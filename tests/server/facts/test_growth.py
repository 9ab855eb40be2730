"""The facts of an article take time in proportion to its length, whatever it says."""

from itertools import product

import pytest
from lede_reader.extract import Block, Extract
from lede_reader.metadata import Metadata

from tests.growth import is_in_proportion
from tests.reading import analyse, find

LENGTH = 5_000

TEXTS = {
    "news": "Mayor Ada Lind told Reuters on Monday, May 3, 2021, that “the baths in Rome” will open. ",
    "one sentence of dates": "on Monday 3 May 2021 and in June or at 5 p.m. and two years later ",
    "one sentence of names": "Ada Lind and Bo Hale of Acme Bank in Rome and Paris ",
    "opening marks": '“one «two ‘three "four „five ',
    "stops": "Mr. A. B. U.S. No. e.g. ... ! ? ",
    "speakers": "she said he told them that it said they wrote, according to him, ",
}


def read(text: str) -> None:
    metadata = Metadata(lang="en", published_time="2024-11-17T15:15:00-05:00")
    find(analyse(Extract(metadata, (Block("paragraph", text, ""),))))


@pytest.mark.parametrize("unit", TEXTS.values(), ids=TEXTS.keys())
def test_time_grows_with_the_text_and_not_with_its_square(unit: str) -> None:
    short = unit * (LENGTH // len(unit))
    read(short[:200])
    assert is_in_proportion(lambda: read(short), lambda: read(short * 4))


@pytest.mark.parametrize("written", ["Ann {} said so. ", "{} Baker said so. ", "{} Bank said so. "])
def test_time_grows_with_the_names_that_share_a_word(written: str) -> None:
    names = ["".join(x).capitalize() for x in product("bdfglm", "aeio", "nrst", "aeiou", "lmnr")]
    told = [written.format(name) for name in names]
    fourth = told[: len(told) // 4]
    read("".join(told[:20]))
    assert is_in_proportion(lambda: read("".join(fourth)), lambda: read("".join(told)))


def test_a_first_name_that_is_a_word_takes_no_longer_than_another() -> None:
    word, other = (f"{name} Smith went home. " * 2000 for name in ("Will", "Anna"))
    assert is_in_proportion(lambda: read(other), lambda: read(word), most=3)
