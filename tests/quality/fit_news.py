"""What the model `news` is fitted to: each sentence that may tell the news."""

from __future__ import annotations

from collections.abc import Iterator

from lede_reader.facts.what import weigh_sentences
from lede_reader.nlp.document import Document

from tests.quality.cases import Case
from tests.quality.regression import Example
from tests.quality.score import text_f1

_ALIKE = 0.8


def examples(document: Document, case: Case) -> Iterator[Example]:
    """The sentences, each right where the truth has it, or one that is nearly the same."""
    if not case.truth.get("what"):
        return
    publisher = case.truth.get("publisher") or case.slug
    for told, features in weigh_sentences(document):
        text = document.content[told.span.start : told.span.end]
        right = any(text_f1(text, wanted) > _ALIKE for wanted in case.truth["what"])
        yield Example(features, right, publisher, case.slug)
