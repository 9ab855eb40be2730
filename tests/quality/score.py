"""What a reading is worth against the truth: pure functions, each from 0 to 1."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

_SHINGLE = 4


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were right, of how many wanted and how many given; tallies add up."""

    right: float = 0
    wanted: float = 0
    given: float = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.wanted + other.wanted, self.given + other.given)

    @property
    def f1(self) -> float:
        whole = self.wanted + self.given
        return 2 * self.right / whole if whole else 1.0


def text_f1(given: str, wanted: str) -> float:
    """F1 over the texts' runs of four words, as the article-extraction-benchmark counts them."""
    precision, recall = overlap(given, wanted)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def overlap(given: str, wanted: str) -> tuple[float, float]:
    """Precision and recall over the texts' runs of four words."""
    a, b = shingles(given), shingles(wanted)
    same = (a & b).total()
    return same / max(1, a.total()), same / max(1, b.total())


def letters(text: str | None) -> str:
    """The text's letters and digits alone, case folded: what two titles are compared by."""
    folded = unicodedata.normalize("NFKC", text or "").casefold()
    return "".join(character for character in folded if character.isalnum())


def names_f1(given: Iterable[str], wanted: Iterable[str]) -> float:
    """F1 of two sets of names."""
    a, b = {letters(name) for name in given}, {letters(name) for name in wanted}
    return Tally(len(a & b), len(b), len(a)).f1


def same_minute(given: str | None, wanted: str) -> bool:
    """Whether two ISO times are the same to the minute; without an offset, by the clock."""
    if not given:
        return False
    a, b = datetime.fromisoformat(given), datetime.fromisoformat(wanted)
    if a.tzinfo is None or b.tzinfo is None:
        a, b = a.replace(tzinfo=None), b.replace(tzinfo=None)
    return abs((a - b).total_seconds()) < 60


def values(given: Collection[str], wanted: Collection[str]) -> Tally:
    """Compares two sets of exact values."""
    return Tally(len(set(given) & set(wanted)), len(set(wanted)), len(set(given)))


def entries(given: list[str], wanted: list[str]) -> Tally:
    """Pairs entries by name, one to one: equal, or the one a head or tail of the other."""
    left = list(given)
    right = 0
    for name in wanted:
        found = next((x for x in left if same_name(x, name)), None)
        if found is not None:
            left.remove(found)
            right += 1
    return Tally(right, len(wanted), len(given))


def same_name(a: str, b: str) -> bool:
    """Whether two names agree, articles and case apart."""
    short, long = sorted((_words(a), _words(b)), key=len)
    if not short:
        return False
    return long[-len(short) :] == short or (len(short) > 1 and long[: len(short)] == short)


def shingles(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", unicodedata.normalize("NFC", text))
    starts = range(max(1, len(words) - _SHINGLE + 1)) if words else range(0)
    return Counter(tuple(words[i : i + _SHINGLE]) for i in starts)


_ARTICLES = frozenset(
    "the a an der die das ein eine le la les l un une el los las una il lo i gli".split()
)


def _words(name: str) -> list[str]:
    return [word for word in re.findall(r"\w+", name.casefold()) if word not in _ARTICLES]
