"""What the models `statement` and `source` are fitted to: each statement and each source found."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lede_reader.attribution import weigh_sources, weigh_statements
from lede_reader.nlp.document import Document

from tests.quality.cases import Case
from tests.quality.regression import Example

_SHARED = 0.6
_LEAST = 3
_DESCRIBED = 0.5


def examples(document: Document, case: Case) -> Iterator[Example]:
    """The statements found, each right where the truth has it of this party."""
    if "said" not in case.truth:
        return
    publisher = case.truth.get("publisher") or case.slug
    for name, text, features in weigh_statements(document):
        right = any(
            is_same(text, sentence) and is_called(name, forms)
            for sentence, forms in case.truth["said"]
        )
        yield Example(features, right, publisher)


def source_examples(document: Document, case: Case) -> Iterator[Example]:
    """The sources found, each right where the truth has it; of two that are one, the first."""
    if "forms" not in case.truth:
        return
    wanted = list(case.truth["forms"])
    publisher = case.truth.get("publisher") or case.slug
    for name, features in weigh_sources(document):
        right = next((forms for forms in wanted if is_called(name, forms)), None)
        if right is not None:
            wanted.remove(right)
        yield Example(features, right is not None, publisher)


def is_same(said: str, sentence: str) -> bool:
    """Whether a statement is in a sentence: most words of the shorter are in the longer."""
    one, other = Counter(_words(said)), Counter(_words(sentence))
    shared = (one & other).total()
    least = min(_LEAST, one.total(), other.total())
    return shared >= least and shared >= _SHARED * min(one.total(), other.total())


def is_called(name: str, forms: list[str]) -> bool:
    """Whether a party has one of these names, or is described by half of the same words."""
    return any(_agree(_words(name), _words(form)) for form in forms)


def _agree(one: list[str], other: list[str]) -> bool:
    if not one or not other:
        return False
    short, long = sorted((one, other), key=len)
    if long[-len(short) :] == short or (len(short) > 1 and long[: len(short)] == short):
        return True
    return len(set(one) & set(other)) / len(set(one) | set(other)) >= _DESCRIBED


_ARTICLES = frozenset(
    "the a an le la les l un une des du de d el los las lo una unos der die das den dem des ein "
    "eine einer einem einen il i gli uno del della dei its his her their our my some".split()
)


def _words(text: str) -> list[str]:
    found = re.findall(r"[\w&]+", text.casefold().replace("’", "'"))
    return [word for word in found if word not in _ARTICLES] or found
