"""Trades: the description of a body that stands before or behind its name."""

from __future__ import annotations

from lede_reader.entities.appositions import phrase_behind
from lede_reader.entities.candidates.runs import Run
from lede_reader.nlp.prose import Prose
from lede_reader.nlp.words import Word

_FAR = 5
_PAUSES = frozenset(",(–—")
QUOTES = frozenset('"“”„«»‘’‹›')


def trade_before(prose: Prose, first: int) -> Run | None:
    """`agencia de noticias palestina Wafa`, `türkische Firma Quill Holding`, `Sender RPX`."""
    words = prose.words
    first -= first > 0 and words[first - 1].text in QUOTES
    for at in range(first - 1, max(-1, first - _FAR), -1):
        word = words[at]
        if word.sentence != words[first].sentence or not _is_plain(prose, word):
            return None
        if prose.lexicon.describes_body(word.lower):
            near = prose.before(at)
            told = near is not None and near.lower in prose.lexicon.nationalities
            return at - told, first - 1
        if not _may_follow(prose, word, last=at == first - 1):
            return None
    return None


def trade_behind(prose: Prose, last: int) -> Run | None:
    """`, a mobile marketing company,`."""
    rest = prose.behind(last, 2)
    if len(rest) < 2 or rest[0].text not in _PAUSES or rest[1].lower not in prose.lexicon.articles:
        return None
    describes = prose.lexicon.describes_body
    return phrase_behind(prose, last, 1, lambda x: describes(x.lower) and _is_plain(prose, x))


def _is_plain(prose: Prose, word: Word) -> bool:
    """Whether the word may be a noun that describes: written small, unless every noun is large."""
    large = prose.lexicon.typology.nouns_capitalised and word.shape == "capital"
    return (word.shape == "lower" or large) and not word.owner


def _may_follow(prose: Prose, word: Word, *, last: bool) -> bool:
    """Whether the word may stand between the noun and the name: right before it a nationality."""
    lexicon, lower = prose.lexicon, word.lower
    if last and lower not in lexicon.nationalities:
        return False
    plain = lower in lexicon.plain and lower not in lexicon.connectors
    return word.shape == "lower" and not plain and lower not in lexicon.pauses
