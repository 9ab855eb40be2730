"""Quotations without a cue of their own."""

from __future__ import annotations

from tests.server.attribution.stories import CAST, said


def test_a_quotation_reopened_in_each_paragraph_is_its_first_speakers() -> None:
    story = ("“The bridge is closed,” Vasquez said.", "“Nobody may cross it.", "“We mend it.”")
    assert said(CAST, *story) == [
        ("Marion Vasquez", "The bridge is closed,"),
        ("Marion Vasquez", "Nobody may cross it."),
        ("Marion Vasquez", "We mend it."),
    ]


def test_a_quotation_behind_narration_is_nobodys() -> None:
    story = ("“The bridge is closed,” Vasquez said.", "The ferry runs.", "It is full.", "“Help!”")
    assert said(CAST, *story) == [("Marion Vasquez", "The bridge is closed,")]


def test_an_announced_block_quote_is_taken_whole_and_ends_where_prose_goes_on() -> None:
    story = (
        "Vasquez wrote:",
        ("quote", "The bridge is closed. Nobody may cross it."),
        ("quote", "We will mend it."),
        "The ferry runs.",
    )
    assert [text for _, text in said(CAST, *story)] == [  # type: ignore[arg-type]
        "The bridge is closed.",
        "Nobody may cross it.",
        "We will mend it.",
    ]
