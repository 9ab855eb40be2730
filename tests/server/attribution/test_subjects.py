"""Who a reporting verb belongs to."""

from __future__ import annotations

import pytest

from tests.server.attribution.stories import CAST, said

UNSAFE = "the bridge was unsafe"


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (f"Many of the engineers in Ohio and Iowa said {UNSAFE}.", ["the engineers in Ohio and Iowa"]),
        (f"Several engineers working for the city have said that {UNSAFE}.", ["Several engineers working for the city"]),
        (f"Vasquez, who had seen it at noon, said {UNSAFE}.", ["Marion Vasquez"]),
        (f"Vasquez went on to say that {UNSAFE}.", ["Marion Vasquez"]),
        (f"Vasquez (left) and Brell (right) both said {UNSAFE}.", ["Marion Vasquez", "Tomas Brell"]),
        (f"The chief of Ports and Harbours, Jane Moore, said {UNSAFE}.", ["Jane Moore"]),
        (f"Jane Moore, head of the harbour board said {UNSAFE}.", ["Jane Moore"]),
        (f"One of the mayor’s aides, Jane Moore, said {UNSAFE}.", ["Jane Moore"]),
        (f"In August, however, Vasquez spoke in Ohio, saying {UNSAFE}.", ["Marion Vasquez"]),
        (f"It had footage of Brell saying “{UNSAFE}”.", ["Tomas Brell"]),
        (f"Vasquez was among engineers, many of whom say {UNSAFE}.", ["engineers"]),
        (f"The film — which follows Vasquez and Brell — argues {UNSAFE}.", ["The film"]),
        (f"It was built with Brell — who’s argued that {UNSAFE} — at the helm.", ["Tomas Brell"]),
        (f"She read a report by engineers — all of them old — who said {UNSAFE}.", ["engineers"]),
        (f"It was opened by Vasquez, who in 2019 said {UNSAFE}.", ["Marion Vasquez"]),
        (f"To varying degrees, all agreed that {UNSAFE}.", ["all"]),
        (f"Nearly eight of 10 engineers say {UNSAFE}.", ["eight of 10 engineers"]),
        (f"Vasquez was quick. She also points out that {UNSAFE}.", ["Marion Vasquez"]),
        (f"It was shut, with Brell saying {UNSAFE}.", ["Tomas Brell"]),
        (f"Vasquez has since said {UNSAFE}.", ["Marion Vasquez"]),
        (f"Brell said in a June report that {UNSAFE}.", ["Tomas Brell"]),
        (f"Vasquez’s annual statement said {UNSAFE}.", ["Marion Vasquez"]),
        (f"A farmer at a fair where two barns were burned has said {UNSAFE}.", ["A farmer at a fair"]),
    ],
    ids=[
        "places", "number", "relative", "went-on", "both", "name-behind", "title-behind", "one-of",
        "adverb", "footage", "whom", "dashes", "dash-who", "dashes-who", "year", "all", "eight-of-10",
        "points-out", "with-saying", "has-since", "june-report", "statement-of", "clause-closed",
    ],
)  # fmt: skip
def test_the_subject_of_a_reporting_verb_is_its_speaker(sentence: str, names: list[str]) -> None:
    speakers = [name for name, _ in said(CAST, sentence)]
    assert [x.removeprefix("Many of ") for x in speakers] == names


@pytest.mark.parametrize(
    "sentence",
    [
        "The economic development projects will cost millions.",
        "Industrial and coal states did badly.",
        "A set of new harbour rules will help the ferries.",
    ],
)
def test_a_noun_with_a_verbs_form_makes_no_cue(sentence: str) -> None:
    assert said(CAST, sentence) == []


def test_a_question_has_its_cue_in_the_next_sentence() -> None:
    assert said(CAST, "“Why was nobody told?” Brell asked. “I was not.”") == [
        ("Tomas Brell", "Why was nobody told?"),
        ("Tomas Brell", "I was not."),
    ]


def test_a_dateline_is_no_speaker() -> None:
    sentence = "ELMFORD (AP) — Vasquez, opening the bridge on Saturday, said it would last."
    assert said(CAST, sentence) == [("Marion Vasquez", "it would last")]


def test_a_statement_issued_is_of_the_name_behind_the_office() -> None:
    issued = "The leader of Elmford Council, Jane Moore, has issued the following statement:"
    assert said(CAST, issued, "“It is unsafe.”") == [("Jane Moore", "It is unsafe.")]


@pytest.mark.parametrize(
    "sentence",
    ["Brell admitted possessing a hammer.", "The police left, referring to the bridge."],
    ids=["plea", "explains"],
)
def test_what_is_done_or_explained_is_no_statement(sentence: str) -> None:
    assert said(CAST, sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee, the clerk; Jim Moore, an engineer; and Eve Ross, a pilot, said it was unsafe.",
        "The clerk, Ann Lee; the engineer, Jim Moore; and the pilot, Eve Ross, said it was unsafe.",
    ],
    ids=["name-first", "office-first"],
)
def test_all_of_a_list_with_semicolons_say_it(sentence: str) -> None:
    assert {name for name, _ in said(sentence)} == {"Ann Lee", "Jim Moore", "Eve Ross"}


def test_what_another_clause_tells_is_no_list_of_speakers() -> None:
    assert [name for name, _ in said("Ann Lee left early; and Eve Ross said it was unsafe.")] == [
        "Eve Ross"
    ]
