"""The prose as the search for names sees it: its words, and what they tell about each other."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from server.packs.places import PlaceEntry, lookup
from server.text.names.lexicon import Lexicon
from server.text.names.words import Word, words
from server.text.sentences import Sentence
from server.text.tokens import Tokens

_TITLE_CASE = 0.6
_HALF = 0.5
_LONG, _FEW, _FEWER = 3, 4, 2
_STOPS = frozenset(".…")
_CLOSERS = frozenset(':;,”"')


@dataclass(frozen=True, slots=True)
class Prose:
    """`small`: the words that somewhere in the article have no capital, `large`: that have one.

    `cased`: the lines without a full stop in which nearly every long word has a capital.
    `credited`: the sentences that name who wrote or edited the article.
    """

    words: list[Word]
    lexicon: Lexicon
    small: frozenset[str]
    large: frozenset[str]
    cased: frozenset[int]
    credited: frozenset[int]
    _places: dict[str, PlaceEntry | None] = field(default_factory=dict, repr=False)

    def place(self, name: str) -> PlaceEntry | None:
        """What the gazetteer knows by a name, looked up once an article."""
        if name not in self._places:
            self._places[name] = lookup(name, self.lexicon.lang)
        return self._places[name]

    def before(self, at: int) -> Word | None:
        """The word before, in the same sentence."""
        near = self.words[at - 1] if at > 0 else None
        return near if near and near.sentence == self.words[at].sentence else None

    def behind(self, at: int, count: int) -> list[Word]:
        """The next words behind, in the same sentence, at most `count`."""
        sentence = self.words[at].sentence
        near = self.words[at + 1 : at + 1 + count]
        return [word for word in near if word.sentence == sentence]

    def is_first_name(self, word: Word) -> bool:
        """Whether the word is a first name and no plain word of the language or the article."""
        lexicon = self.lexicon
        known = word.lower in lexicon.first_names
        if not known and "-" in word.lower:
            known = all(part in lexicon.first_names for part in word.lower.split("-"))
        return known and self.is_unlike_a_word(word)

    def is_nationality(self, word: Word) -> bool:
        """Whether the word, with its capital, is a nationality or a faith."""
        return any(part in self.lexicon.demonyms for part in word.lower.split("-"))

    def is_unlike_a_word(self, word: Word) -> bool:
        """Whether the word, though it may be a name, is no plain word too."""
        return word.lower not in self.lexicon.common and word.lower not in self.small


def prose(content: str, tokens: Tokens, lexicon: Lexicon) -> Prose:
    """Cuts the text into words."""
    found = words(content, tokens, lexicon)
    small = frozenset(word.lower for word in found if word.shape == "lower")
    large = frozenset(word.lower for word in found if word.is_large)
    cased = frozenset() if lexicon.capital_nouns else _title_cased(found, _alone(tokens.split))
    return Prose(found, lexicon, small, large, cased, _credited(found, lexicon))


def _credited(found: list[Word], lexicon: Lexicon) -> frozenset[int]:
    return frozenset(
        word.sentence
        for at, word in enumerate(found)
        if word.lower in lexicon.credits
        for phrase in lexicon.credits[word.lower]
        if tuple(x.lower for x in found[at : at + len(phrase)]) == phrase
    )


def _title_cased(found: list[Word], alone: frozenset[int]) -> frozenset[int]:
    """The lines that are no sentences, as a full stop would tell, and full of capitals.

    `alone`: the sentences that are a whole block, as sub-headings are.
    """
    long: dict[int, int] = {}
    capital: dict[int, int] = {}
    for word in found:
        if len(word.text) > _LONG and word.shape in ("capital", "acronym", "lower"):
            long[word.sentence] = long.get(word.sentence, 0) + 1
            if word.is_large:
                capital[word.sentence] = capital.get(word.sentence, 0) + 1
    closed = {x.sentence for x in found if x.text in _STOPS}
    closed |= {x.sentence for x, y in pairwise(found) if _closes(x, y)}
    return frozenset(
        x
        for x, n in capital.items()
        if x not in closed and long[x] > (_FEWER if x in alone else _FEW)
        if n > (_HALF if x in alone else _TITLE_CASE) * long[x]
    )


def _closes(word: Word, following: Word) -> bool:
    return word.text in _CLOSERS and word.sentence != following.sentence


def _alone(sentences: tuple[Sentence, ...]) -> frozenset[int]:
    counts = Counter(sentence.section for sentence in sentences)
    return frozenset(at for at, x in enumerate(sentences) if counts[x.section] == 1)
