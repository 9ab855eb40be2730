"""Runs: capitalised words that stand together, with the small words between them."""

from __future__ import annotations

from collections.abc import Iterator

from server.text.names.lexicon import Lexicon
from server.text.names.words import Word

_LONGEST = 24


def runs(words: list[Word], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """The first and last word of every run, in order; a run neither begins nor ends small."""
    at, count = 0, len(words)
    while at < count:
        if not _begins(words, at, lexicon):
            at += 1
            continue
        last = _end(words, at, lexicon)
        yield at, last
        at = last + 1


def _begins(words: list[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a name may begin with the word; `WHO` may where nobody shouts."""
    word = words[at]
    if word.shape not in ("capital", "acronym"):
        return False
    if word.lower in lexicon.plain or word.lower in lexicon.articles:
        near = words[max(0, at - 1) : at + 2]
        shouts = sum(x.shape == "acronym" for x in near) > 1
        return word.shape == "acronym" and len(word.text) > 1 and not shouts
    return word.lower not in lexicon.never


def _end(words: list[Word], first: int, lexicon: Lexicon) -> int:
    """The last capitalised word that small words still join to the first."""
    last = first
    limit = min(len(words), first + _LONGEST)
    at = first + 1
    while at < limit and words[at].joined:
        word = words[at]
        if word.shape in ("capital", "acronym") and word.lower not in lexicon.never:
            last = at
        elif not _small(word, lexicon) or at - last > 3:
            break
        at += 1
    return last


def _small(word: Word, lexicon: Lexicon) -> bool:
    return (
        word.lower in lexicon.connectors
        or word.lower in lexicon.particles
        or word.lower in lexicon.articles
    )
