"""Nouns of saying."""

from __future__ import annotations

import pytest

from tests.server.attribution.stories import CAST, said


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The council checked Brell’s claim that the pumps had failed twice.",
            [("Tomas Brell", "the pumps had failed twice")],
        ),
        (
            "The council checked Brell’s repeated claim that the pumps had failed twice.",
            [("Tomas Brell", "the pumps had failed twice")],
        ),
        (
            "The council ignored warnings from doctors that the water was unsafe.",
            [("doctors", "the water was unsafe")],
        ),
        (
            "On March 3, 2024, Brell made the following comment: “It was unsafe.”",
            [("Tomas Brell", "It was unsafe.")],
        ),
        ("The claim that was made in March came up again.", []),
        ("A claim that the pumps had failed made the rounds.", []),
    ],
    ids=["owner", "adjective", "from", "colon", "relative", "of-no-one"],
)
def test_a_noun_of_saying_is_a_cue_where_it_has_an_owner(
    sentence: str, expected: list[tuple[str, str]]
) -> None:
    assert said(CAST, sentence) == expected


def test_who_made_a_claim_in_passing_does_not_take_the_next_quotation() -> None:
    assert said(
        CAST, "Vasquez said she had read Brell’s claim that the pumps failed. “He is wrong.”"
    ) == [
        ("Marion Vasquez", "she had read Brell’s claim that the pumps failed"),
        ("Tomas Brell", "the pumps failed"),
        ("Marion Vasquez", "He is wrong."),
    ]
