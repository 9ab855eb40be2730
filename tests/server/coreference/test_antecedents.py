"""Which party a pronoun stands for, and how likely that is."""

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


def confidence(other: str) -> float:
    """How sure "she" is, in a story of Marion Vasquez and somebody else."""
    prose = f"{other} opened the meeting. Marion Vasquez closed it. {SHE_SAID}"
    document = analyse(Extract(Metadata(lang="en"), (Block("paragraph", prose, ""),)))
    words = document.language.syntax
    units = split_units(document, words)
    (attribution,) = find_attributions(document, units[-1], len(units) - 1, words)
    choice = SpeakerResolver(document, units, words).resolve(attribution)
    assert choice is not None
    assert choice.referent.name == "Marion Vasquez"
    return choice.confidence
