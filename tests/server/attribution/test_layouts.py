"""Speech told by the layout alone."""

from __future__ import annotations

from tests.server.attribution.stories import CAST, Told, said


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


def test_a_table_of_places_and_times_is_no_transcript() -> None:
    table = ("Spain: 18:30", "Peru and Chile: 11:30", "Spain: TV Norte", "Brazil: Canal 4 and 5")
    assert said(CAST, "The match is shown in each of these countries.", *table) == []


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


def test_a_signed_quotation_is_not_also_of_who_spoke_before() -> None:
    story = ("Vasquez said the bridge was safe.", "“It is a scandal.” — Tomas Brell, engineer")
    assert said(CAST, *story) == [
        ("Marion Vasquez", "the bridge was safe"),
        ("Tomas Brell", "It is a scandal."),
    ]


def test_a_line_without_a_verb_presents_who_speaks_in_the_next_block() -> None:
    story = ("Vasquez said the bridge was safe.", "And from Tomas Brell:", "“It will pass.”")
    assert said(CAST, *story)[1:] == [("Tomas Brell", "It will pass.")]


def test_a_line_without_a_verb_presents_nobody_where_no_quotation_follows() -> None:
    assert said(CAST, "And from Tomas Brell:", "The bridge is closed.") == []


def test_so_says_tells_whose_the_quotation_before_is() -> None:
    story = ("Vasquez said the bridge was safe.", "“It is not.”", "So says Tomas Brell.")
    assert said(CAST, *story)[1:] == [("Tomas Brell", "It is not.")]


def test_a_line_without_an_end_is_a_headline_and_no_turn() -> None:
    turns = ("Vasquez: The bridge is closed.", "Brell: Since when?", "Vasquez: Since noon.")
    headline = "Vasquez: the bridge is back"
    assert said(CAST, *turns, headline) == [
        ("Marion Vasquez", "The bridge is closed."),
        ("Tomas Brell", "Since when?"),
        ("Marion Vasquez", "Since noon."),
    ]
