"""Interviews whose turns no label tells."""

from __future__ import annotations

from tests.server.attribution.stories import CAST, said

ASKED = "Vasquez spoke to us about the bridge on Tuesday."
TURNS = (
    "Since when is it closed?",
    "Since noon. I was there myself.",
    "Until when?",
    "Until May, I hope.",
    "Who pays for it?",
    "We all do.",
)
LATER = "The bridge was built in 1931. It has four lanes."


def test_answers_go_to_who_was_introduced_and_the_text_after_them_to_nobody() -> None:
    assert said(CAST, ASKED, *TURNS, LATER) == [
        ("Marion Vasquez", "Since noon. I was there myself."),
        ("Marion Vasquez", "Until May, I hope."),
        ("Marion Vasquez", "We all do."),
    ]


def test_questions_that_the_article_itself_answers_are_no_interview() -> None:
    answers = ("It closed at noon.", "It opens in May.", "The county pays.")
    turns = [x for pair in zip(TURNS[::2], answers, strict=True) for x in pair]
    assert said(CAST, ASKED, *turns, LATER) == []


def test_two_questions_are_no_interview() -> None:
    assert said(CAST, ASKED, *TURNS[:4], LATER) == []


def test_answers_of_nobody_introduced_are_nobodys() -> None:
    assert said("The bridge is closed.", *TURNS, LATER) == []
