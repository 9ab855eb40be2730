"""Parts a caption from the credit behind it: "Photo: …", "(Foto: …)", "© …"."""

from __future__ import annotations

import re
from functools import cache

from lede_reader.languages.files import language_files

_LONGEST = 150
_ENDS = " .,;:|()[]–—-"
_WORD = re.compile(r"\w+")


def split(legend: str) -> tuple[str | None, str | None]:
    """The caption and the credit of a legend; either is None where the legend has none."""
    found = _label().search(legend) if _may_have_one(legend) else None
    credit = legend[found.end() :].strip(_ENDS) if found else ""
    if not found or not credit or len(credit) > _LONGEST:
        return legend or None, None
    return legend[: found.start()].strip(" (|[–—-") or None, credit


def is_in(text: str, words: frozenset[str]) -> bool:
    """Whether a text of these words, case folded, has a credit."""
    could_have_one = "©" in text or not words.isdisjoint(_first_words())
    return could_have_one and split(text)[1] is not None


def _may_have_one(legend: str) -> bool:
    """Whether there is a mark without which there is no credit: that is told at once."""
    if ":" in legend or "：" in legend or "©" in legend:
        return True
    lower = legend.lower()
    return any(phrase in lower for phrase in _phrases())


@cache
def _first_words() -> frozenset[str]:
    """The first word of each label, one of which every credit but "©" has."""
    heads = (_WORD.search(label) for label in ("(c)", *_labels()))
    return frozenset(head[0].casefold() for head in heads if head)


@cache
def _phrases() -> tuple[str, ...]:
    """What needs no colon behind it, such as "photo by"."""
    return ("(c)", *sorted(label for label in _labels() if " " in label))


@cache
def _label() -> re.Pattern[str]:
    """What stands before a credit, in any pack's language."""
    longest_first = sorted(_labels(), key=lambda word: (-len(word), word))
    # "photo by" needs no colon behind it
    phrases = "|".join(re.escape(word) + r"\b" for word in longest_first if " " in word)
    labels = "|".join(map(re.escape, longest_first))
    return re.compile(rf"(?<!\w)(?:(?:{labels})\s?[:：]|(?:{phrases})|©|\(c\))\s?", re.IGNORECASE)


def _labels() -> frozenset[str]:
    return frozenset(word for pack in language_files().values() for word in pack.byline.credits)
