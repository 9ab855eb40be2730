"""Quotations without a cue of their own."""

from __future__ import annotations

from lede_reader import attribution
from lede_reader.extract import Block, Extract, Metadata

from tests.reading import analyse
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


def test_a_reported_mood_goes_on_below_a_heading_and_a_quotation_does_not() -> None:
    blocks = (
        Block("paragraph", "„Die Schleuse ist sicher“, sagte Ada Lind.", ""),
        Block("heading", "Neue Pläne", ""),
        Block("paragraph", "Auch die Brücke sei gesperrt.", ""),
        Block("heading", "Alte Pläne", ""),
        Block("paragraph", "„Niemand hilft uns.“", ""),
    )
    found = attribution.find(analyse(Extract(Metadata(lang="de"), blocks)))
    assert [said.text for source in found for said in source.statements] == [
        "Die Schleuse ist sicher",
        "Auch die Brücke sei gesperrt.",
    ]


def test_only_a_quotation_announced_goes_on_in_the_next_block() -> None:
    story = ("Vasquez wrote:", "The bridge is closed.", ("quote", "The ferry runs."))
    assert said(CAST, *story) == [  # type: ignore[arg-type]
        ("Marion Vasquez", "The bridge is closed."),
    ]
