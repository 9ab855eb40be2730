"""Which party a pronoun or a definite description stands for, and how likely that is."""

from __future__ import annotations

import pytest
from lede_reader.attribution.attribution import find_attributions
from lede_reader.attribution.speakers import SpeakerResolver
from lede_reader.extract import Block, Extract, Metadata
from lede_reader.syntax.units import split_units

from tests.reading import analyse
from tests.server.attribution.stories import said

SHE_SAID = "“The bridge is closed and nobody knows until when,” she said."
FILLERS = " ".join(["The river rose again in the night."] * 8)


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        pytest.param("Marion Vasquez opened the meeting.", "Marion Vasquez", id="only one"),
        pytest.param(
            "Marion Vasquez opened the meeting. Ann Cole closed it.", "Ann Cole", id="the nearer"
        ),
        pytest.param(
            "Marion Vasquez opened the meeting with Ann Cole.", "Marion Vasquez", id="the subject"
        ),
        pytest.param(
            "Marion Vasquez opened the meeting. Tomas Brell closed it.",
            "Marion Vasquez",
            id="a man is not she",
        ),
        pytest.param(f"Marion Vasquez opened the meeting. {FILLERS}", None, id="too far"),
    ],
)
def test_a_pronoun_stands_for_whom_it_agrees_with(before: str, speaker: str | None) -> None:
    assert [name for name, _ in said(f"{before} {SHE_SAID}")] == ([speaker] if speaker else [])


def test_a_pronoun_is_less_sure_where_two_agree_with_it() -> None:
    assert 0.5 < confidence("Ann Cole") < confidence("Tomas Brell") == 1


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        pytest.param("Ann Cole, the ferry's engineer, came.", "Ann Cole", id="called so"),
        pytest.param("Ann Cole came with her engineer.", "The engineer", id="called by no name"),
        pytest.param("The Alder Trust, a charity, met.", "The engineer", id="no body"),
    ],
)
def test_a_description_is_a_name_only_where_more_speaks_for_it(before: str, speaker: str) -> None:
    story = f"{before} {FILLERS} The engineer said the bridge was closed."
    assert [name for name, _ in said(story)] == [speaker]


def test_a_body_is_what_the_article_calls_it() -> None:
    story = f"The Alder Trust, a charity, met. {FILLERS} The charity said the bridge was closed."
    assert [name for name, _ in said(story)] == ["Alder Trust"]


def test_a_description_is_less_sure_where_two_may_be_meant() -> None:
    sentence = "The mayor said the bridge was closed."
    one = confidence("Tomas Brell", "Mayor Ann Cole", sentence)
    two = confidence("Mayor Tomas Brell", "Mayor Ann Cole", sentence)
    assert 0.3 < two < one < 1


def confidence(other: str, name: str = "Marion Vasquez", sentence: str = SHE_SAID) -> float:
    """How sure the speaker of the last sentence is, in a story of `other` and `name`."""
    prose = f"{other} opened the meeting. {name} closed it. {sentence}"
    document = analyse(Extract(Metadata(lang="en"), (Block("paragraph", prose, ""),)))
    words = document.language.syntax
    units = split_units(document, words)
    (attribution,) = find_attributions(document, units[-1], len(units) - 1, words)
    choice = SpeakerResolver(document, units, words).resolve(attribution)
    assert choice is not None
    assert name.endswith(choice.referent.name)
    return choice.confidence
