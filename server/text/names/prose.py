"""The prose as the search for names sees it: its words, and what they tell about each other."""

from __future__ import annotations

from dataclasses import dataclass

from server.text.names.lexicon import Lexicon
from server.text.names.words import Word, words
from server.text.sentences import Sentence

_TITLE_CASE = 0.6
_LONG, _FEW = 3, 4


@dataclass(frozen=True, slots=True)
class Prose:
    """`small`: the words that stand somewhere without a capital, though others might have one.

    `cased`: the sentences in which nearly every long word has a capital (headlines, shouting).
    """

    words: list[Word]
    lexicon: Lexicon
    small: frozenset[str]
    cased: frozenset[int]

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
        return word.lower in lexicon.first_names and self.is_unlike_a_word(word)

    def is_unlike_a_word(self, word: Word) -> bool:
        """Whether the word, though it may be a name, is no plain word too."""
        return word.lower not in self.lexicon.word_names and word.lower not in self.small


def prose(content: str, sentences: tuple[Sentence, ...], lexicon: Lexicon) -> Prose:
    """Cuts the text into words."""
    found = words(content, sentences, lexicon)
    small = frozenset(word.lower for word in found if word.shape == "lower")
    cased = frozenset() if lexicon.capital_nouns else _title_cased(found)
    return Prose(found, lexicon, small, cased)


def _title_cased(found: list[Word]) -> frozenset[int]:
    long: dict[int, int] = {}
    capital: dict[int, int] = {}
    for word in found:
        if len(word.text) > _LONG and word.shape in ("capital", "acronym", "lower"):
            long[word.sentence] = long.get(word.sentence, 0) + 1
            if word.is_large:
                capital[word.sentence] = capital.get(word.sentence, 0) + 1
    return frozenset(x for x, n in capital.items() if long[x] > _FEW and n > _TITLE_CASE * long[x])
