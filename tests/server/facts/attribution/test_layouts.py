"""Speech told by the layout alone."""

from __future__ import annotations

from tests.server.facts.attribution.stories import CAST, Told, said


def test_an_interview_goes_to_who_answers_and_the_questions_to_nobody() -> None:
    story = (
        "“Ask me,” Vasquez said.",
        "Q: Since when is it closed?",
        "A: Since noon.",
        "Q: Until when?",
        "A: Until May.",
    )
    assert said(CAST, *story) == [
        ("Marion Vasquez", "Ask me,"),
        ("Marion Vasquez", "Since noon."),
        ("Marion Vasquez", "Until May."),
    ]


def test_an_embedded_post_goes_to_who_signed_it() -> None:
    post = ("quote", "The bridge was never safe. — Tomas Brell (@tbrell) March 3, 2024")
    assert said(CAST, post) == [("Tomas Brell", "The bridge was never safe.")]  # type: ignore[arg-type]


def test_a_block_quote_that_nobody_signed_or_announced_is_nobodys() -> None:
    assert said(CAST, "It rained.", ("quote", "The bridge was never safe.")) == []


def test_the_line_that_signs_an_embedded_post_is_no_statement() -> None:
    announced = "Brell posted on Sunday:"
    post: tuple[Told, ...] = (
        ("quote", "The bridge was never safe."),
        ("quote", "— Tomas Brell (@tbrell) March 3, 2024"),
    )
    assert said(CAST, announced, *post) == [("Tomas Brell", "The bridge was never safe.")]
