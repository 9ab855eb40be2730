"""What is rather wrong than right is left out."""

from lede_reader.confident import confident
from lede_reader.contract import Facts, Place, Source, Span, Statement


def place(name: str, confidence: float | None) -> Place:
    return Place(name, None, (), confidence)


def source(*confidences: float | None) -> Source:
    said = tuple(
        Statement("So.", Span(at, at + 3), Span(at, at + 3), True, "said", None, confidence)
        for at, confidence in enumerate(confidences)
    )
    return Source("x", "person", False, None, None, None, (), said)


def test_what_nobody_has_estimated_stays() -> None:
    found = confident(Facts(where=(place("a", None), place("b", 0.49), place("c", 0.5))))
    assert [entry.name for entry in found.where] == ["a", "c"]


def test_of_a_source_the_sure_statements_stay() -> None:
    found = confident(Facts(sources=(source(0.2, 0.8, None), source(0.1))))
    assert [[x.confidence for x in one.statements] for one in found.sources] == [[0.8, None], []]
