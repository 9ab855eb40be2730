"""What the model `party` is fitted to: each person and organisation that was found."""

from __future__ import annotations

from collections.abc import Iterator

from lede_reader.entities.recognition import weigh_parties
from lede_reader.nlp.document import Document

from tests.quality.cases import Case
from tests.quality.regression import Example
from tests.quality.score import same_name


def examples(document: Document, case: Case) -> Iterator[Example]:
    """The parties found, each right where the truth has one of that name and kind left."""
    if "who" not in case.truth:
        return
    wanted = list(case.truth["who"])
    publisher = case.truth.get("publisher") or case.slug
    for entity, features in weigh_parties(document):
        right = next((x for x in wanted if x[1] == entity.kind and _is_named(entity.name, x)), None)
        if right:
            wanted.remove(right)
        yield Example(features, bool(right), publisher)


def _is_named(name: str, wanted: list[str]) -> bool:
    return any(same_name(name, form) for form in (wanted[0], *wanted[2:]))
