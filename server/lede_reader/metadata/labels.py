"""The words before a date that say what happened then: published, updated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal

from lede_reader.metadata.byline_words import words

Label = Literal["published", "updated"]

# Scripts that put no blank between a word and a number begin here.
_UNSPACED = "\u2e80"


def labelled(text: str) -> Iterator[tuple[Label | None, str]]:
    """The parts of a text, each with the label before it; what stands before any has none."""
    label: Label | None = None
    start = 0
    for found in _labels().finditer(text):
        yield label, text[start : found.start()]
        label = "updated" if found["updated"] else "published"
        start = found.end()
    yield label, text[start:]


def is_label(parts: Iterable[tuple[Label | None, str]]) -> bool:
    """Whether a text of these parts is a label and no more."""
    said = list(parts)
    return len(said) > 1 and not any(c.isalnum() for _, part in said for c in part)


@cache
def _labels() -> re.Pattern[str]:
    """A label in any language; the longest first."""
    known = words()
    return re.compile(
        f"(?P<updated>{_any_of(known.updated)})|(?P<published>{_any_of(known.published)})",
        re.IGNORECASE,
    )


def _any_of(phrases: frozenset[str]) -> str:
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(
        re.escape(phrase) if phrase[0] > _UNSPACED else rf"(?<!\w){re.escape(phrase)}(?![^\W\d_])"
        for phrase in longest_first
    )
