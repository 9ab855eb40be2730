"""What the model `place` is fitted to: each name that may be a place's."""

from __future__ import annotations

from collections.abc import Iterator

from lede_reader.nlp.document import Document
from lede_reader.places import weigh_places
from lede_reader.places.resolution.merging import make_place

from tests.quality.cases import Case
from tests.quality.regression import Example
from tests.quality.score import same_name


def examples(document: Document, case: Case) -> Iterator[Example]:
    """The names, each right where the truth has a place of that name left."""
    if "where" not in case.truth:
        return
    wanted = list(case.truth["where"])
    publisher = case.truth.get("publisher") or case.slug
    for group, features in weigh_places(document):
        name = make_place(group, 0.0).name
        forms = ((x, (x[0], *x[2:])) for x in wanted)
        right = next((x for x, known in forms if any(same_name(name, y) for y in known)), None)
        if right:
            wanted.remove(right)
        yield Example(features, bool(right), publisher)
