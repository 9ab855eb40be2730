"""How sure a source and a statement are."""

from __future__ import annotations

from lede_reader.contract import Source

from tests.server.attribution.stories import CAST, Told, found

NAMED = "“The bridge is closed and nobody knows until when,” Vasquez said."


def source(*blocks: Told) -> Source:
    """The only source of a story."""
    (only,) = found(CAST, *blocks)
    return only


def confidence(*blocks: Told) -> float:
    """That of the only statement."""
    (statement,) = source(*blocks).statements
    assert statement.confidence is not None
    return statement.confidence


def test_a_quotation_beside_a_name_is_surer_than_one_beside_a_pronoun() -> None:
    pronoun = "“The bridge is closed and nobody knows until when,” she said."
    assert confidence(NAMED) > confidence(pronoun) > 0.5


def test_a_quotation_beside_a_name_is_right_nine_times_in_ten() -> None:
    assert confidence(NAMED) >= 0.9


def test_a_statement_of_two_words_is_less_sure() -> None:
    assert confidence(NAMED) > confidence("Vasquez confirmed the plan.")


def test_a_source_is_surer_the_surer_its_statements_are() -> None:
    sure, weak = source(NAMED).confidence, source("Vasquez confirmed the plan.").confidence
    assert sure is not None
    assert weak is not None
    assert sure > weak
