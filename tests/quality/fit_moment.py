"""What the model `moment` is fitted to: each meaning of each expression of a time."""

from __future__ import annotations

from collections.abc import Iterator

from lede_reader.nlp.document import Document
from lede_reader.temporal import weigh_times

from tests.quality.cases import Case
from tests.quality.regression import Example

# So many of a page: a programme or a table of fifty dates is one piece of evidence.
_MOST = 20


def examples(document: Document, case: Case) -> Iterator[Example]:
    """The points that each expression may fix, each right where the truth has it."""
    if "when" not in case.truth:
        return
    wanted = set(case.truth["when"])
    publisher = case.truth.get("publisher") or case.slug
    for timex in weigh_times(document)[:_MOST]:
        for point, features in ((timex.point, timex.features), *timex.others):
            yield Example(features, str(point) in wanted, publisher)
