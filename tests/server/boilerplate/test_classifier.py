"""The second look: it knows what the first one kept, and takes no article away."""

import pytest
from lede_reader.boilerplate import classifier
from lede_reader.boilerplate.classifier import scores
from lede_reader.boilerplate.classifier.model import model
from lede_reader.boilerplate.context import Context
from lede_reader.boilerplate.links import Place
from lede_reader.boilerplate.textblocks.segmentation import segment
from lede_reader.contract import Page
from lede_reader.extract.gather import gather
from lede_reader.extract.markup import parse
from lede_reader.logistic import LogisticModel
from lede_reader.metadata import Metadata

TITLE = "Port Alder opens its baths in May"
PROSE = "The mayor said on Monday that the baths open to everybody who can swim {0} lengths. " * 2
SIGNS = ("Prices", "Lessons", "Beer")
LINE = "<p>{} swam in the baths of Port Alder.</p>"
SWIMMERS = ("Ada Lind", "Ben Oak", "Cy Ford", "Di Moss", "Ed Holt", "Flo Nye", "Gus Roe")


def context(story: str) -> Context:
    page = f"<main><h1>{TITLE}</h1><div class=story>{story}</div></main>"
    return gather(segment(parse(Page(page.encode())), Place()), Metadata(title=TITLE))


def with_signs() -> Context:
    """Of a story in which a line stands before each two paragraphs."""
    return context(
        "".join(
            f"<div class=media><h3>{sign}</h3></div>"
            f"<div class=text>{PROSE.format(n)}</div><div class=text>{PROSE.format(n + 9)}</div>"
            for n, sign in enumerate(SIGNS, 3)
        )
    )


def with_lines() -> Context:
    """Of a story in short lines."""
    return context("".join(map(LINE.format, SWIMMERS)))


def without_second(monkeypatch: pytest.MonkeyPatch, bias: float) -> None:
    """The second look says the same of everything."""
    monkeypatch.setattr(classifier, "second", lambda: LogisticModel(bias, {}))


def test_a_heading_before_what_is_kept_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    page = with_signs()
    signs = [n for n, leaf in enumerate(page.leaves) if leaf.text in SIGNS]
    assert all(scores(page)[n] > 0 for n in signs)
    monkeypatch.setattr(classifier, "second", model)
    assert not all(scores(page)[n] > 0 for n in signs)


def test_what_would_take_most_of_the_article_away_is_not_heard(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = with_lines()
    without_second(monkeypatch, -9.0)
    assert sum(score > 0 for score in scores(page)) == len(SWIMMERS)


def test_the_second_look_decides_what_the_first_one_doubts(monkeypatch: pytest.MonkeyPatch) -> None:
    page = with_lines()
    without_second(monkeypatch, 7.0)
    assert scores(page).count(7.0) == len(SWIMMERS)
