"""What a cue says."""

from __future__ import annotations

import pytest

from tests.server.attribution.stories import CAST, said


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The bridge, as Brell pointed out, never had a licence.",
            ["The bridge", "never had a licence"],
        ),
        ("In a long statement, Brell said the bridge was old.", ["the bridge was old"]),
        ("In the second, Brell said.", []),
        ("Brell, who said the bridge was old, told nobody.", ["the bridge was old"]),
        ("Brell told his aides to sell the ferry.", ["to sell the ferry"]),
        ("Brell called for the bridge to be sold.", ["the bridge to be sold"]),
        ("“Are you there?” Brell yelled while he ran.", ["Are you there?"]),
    ],
    ids=["aside", "place-before", "only-a-place", "relative", "told-to", "particle", "while"],
)
def test_a_statement_is_what_is_said_and_no_more(sentence: str, expected: list[str]) -> None:
    assert [text for _, text in said(CAST, sentence)] == expected


def test_who_relays_has_the_quotation_and_not_whom_it_was_told_to() -> None:
    sentence = "“She was wrong,” Brell told The Elmford Herald, according to a spokeswoman."
    speakers = ["Elmford Herald", "Tomas Brell", "a spokeswoman"]
    assert sorted(said(CAST, sentence)) == [(name, "She was wrong,") for name in speakers]
