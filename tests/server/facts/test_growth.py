"""The facts of an article take time in proportion to its length, whatever it says."""

import time
from itertools import product

import pytest
from lede_reader.extract import Block, Extract
from lede_reader.metadata import Metadata

from tests.reading import analyse, find

LENGTH = 5_000
# Four times the text takes four times as long; what grows with the square would take sixteen.
MOST = 9

TEXTS = {
    "news": "Mayor Ada Lind told Reuters on Monday, May 3, 2021, that “the baths in Rome” will open. ",
    "one sentence of dates": "on Monday 3 May 2021 and in June or at 5 p.m. and two years later ",
    "one sentence of names": "Ada Lind and Bo Hale of Acme Bank in Rome and Paris ",
    "opening marks": '“one «two ‘three "four „five ',
    "stops": "Mr. A. B. U.S. No. e.g. ... ! ? ",
    "speakers": "she said he told them that it said they wrote, according to him, ",
}


def seconds(text: str) -> float:
    """The best of two, of this process's own time."""
    metadata = Metadata(lang="en", published_time="2024-11-17T15:15:00-05:00")
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        find(analyse(Extract(metadata, (Block("paragraph", text, ""),))))
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("unit", TEXTS.values(), ids=TEXTS.keys())
def test_time_grows_with_the_text_and_not_with_its_square(unit: str) -> None:
    short = unit * (LENGTH // len(unit))
    seconds(short[:200])
    assert seconds(short * 4) < MOST * seconds(short) + 0.1


@pytest.mark.parametrize("written", ["Ann {} said so. ", "{} Baker said so. ", "{} Bank said so. "])
def test_time_grows_with_the_names_that_share_a_word(written: str) -> None:
    names = ["".join(x).capitalize() for x in product("bdfglm", "aeio", "nrst", "aeiou", "lmnr")]
    told = [written.format(name) for name in names]
    fourth = len(told) // 4
    seconds("".join(told[:20]))
    assert seconds("".join(told)) < MOST * seconds("".join(told[:fourth])) + 0.1


def test_a_first_name_that_is_a_word_takes_no_longer_than_another() -> None:
    word, other = (seconds(f"{name} Smith went home. " * 2000) for name in ("Will", "Anna"))
    assert word < 3 * other + 0.1
