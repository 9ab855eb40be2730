"""What `antecedent` and `description` are fitted to: each party that a phrase that speaks may be."""

from __future__ import annotations

from collections.abc import Iterator

from lede_reader.attribution import weigh_speakers
from lede_reader.attribution.speakers import Choosing
from lede_reader.nlp.document import Document

from tests.quality.cases import Case
from tests.quality.fit_statement import is_called, is_same
from tests.quality.regression import Example


def examples(document: Document, case: Case) -> Iterator[Example]:
    """The candidates of each pronoun, right where the truth has the statement of that party."""
    return _candidates("antecedent", document, case)


def described_examples(document: Document, case: Case) -> Iterator[Example]:
    """The candidates of each description; that no name is meant, where the truth has none of them."""
    return _candidates("description", document, case)


def _candidates(model: Choosing, document: Document, case: Case) -> Iterator[Example]:
    publisher = case.truth.get("publisher") or case.slug
    for number, (said, candidates) in enumerate(weigh_speakers(document, model)):
        wanted = [
            forms
            for sentence, forms in case.truth.get("said", ())
            if any(is_same(text, sentence) for text in said)
        ]
        named = False
        for name, features in candidates if wanted else ():
            right = any(is_called(name, forms) for forms in wanted)
            if "nobody" in features:
                right = right and not named
            named = named or right
            yield Example(features, right, publisher, f"{case.slug}, {number}")
