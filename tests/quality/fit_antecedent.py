"""What the model `antecedent` is fitted to: each party that a pronoun with a statement may be."""

from __future__ import annotations

from collections.abc import Iterator

from lede_reader.attribution import weigh_antecedents
from lede_reader.nlp.document import Document

from tests.quality.cases import Case
from tests.quality.fit_statement import is_called, is_same
from tests.quality.regression import Example


def examples(document: Document, case: Case) -> Iterator[Example]:
    """The candidates of each pronoun, right where the truth has the statement of that party."""
    publisher = case.truth.get("publisher") or case.slug
    for number, (said, candidates) in enumerate(weigh_antecedents(document)):
        wanted = [
            forms
            for sentence, forms in case.truth.get("said", ())
            if any(is_same(text, sentence) for text in said)
        ]
        for name, features in candidates if wanted else ():
            right = any(is_called(name, forms) for forms in wanted)
            yield Example(features, right, publisher, f"{case.slug}, {number}")
