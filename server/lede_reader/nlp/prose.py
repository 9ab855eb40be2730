"""The prose as the search for names sees it: its words, and what they tell about each other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import pairwise
from operator import itemgetter

from msgspec import Struct

from lede_reader.languages.atlas import Atlas
from lede_reader.languages.lexicons.entities import EntityLexicon
from lede_reader.languages.lexicons.toponyms import PlaceEntry
from lede_reader.nlp.sentences import Sentence
from lede_reader.nlp.words import Word, Words

_TITLE_CASE = 0.6
_HALF = 0.5
_LONG, _FEW, _FEWER = 3, 4, 2
_STOPS = frozenset(".…")
# What ends no heading, where a further sentence follows.
_CLOSERS = _STOPS | frozenset(':;,”"')
_LETTERS = ("capital", "acronym", "lower")


class Prose(Struct, frozen=True):
    """`ends`: where the words of each sentence end.

    `small`: the words that somewhere in the article have no capital, `large`: that have one,
    `nouns`: behind "his" or "no". `forenames`: plain words that are one, with their surname.

    `cased`: the lines without a full stop in which nearly every long word has a capital.
    `credited`: the sentences that name who wrote or edited the article. `brackets`: where one
    opens. `wares`: it has some. `several`: it tells an office of several people.
    """

    words: list[Word]
    ends: list[int]
    lexicon: EntityLexicon
    small: frozenset[str]
    large: frozenset[str]
    nouns: frozenset[str]
    forenames: Mapping[str, str]
    cased: frozenset[int]
    credited: frozenset[int]
    brackets: list[int]
    wares: bool
    several: bool
    _atlas: Atlas
    _nothings: dict[str, bool] = {}

    def place(self, name: str) -> PlaceEntry | None:
        """What the gazetteer knows by a name, looked up once an article."""
        found = self._atlas.senses(name)
        return found[0] if found else None

    def before(self, at: int) -> Word | None:
        """The word before, in the same sentence."""
        near = self.words[at - 1] if at > 0 else None
        return near if near and near.sentence == self.words[at].sentence else None

    def after(self, at: int) -> Word | None:
        """The word behind, in the same sentence."""
        words, end = self.words, self.ends[self.words[at].sentence]
        return words[at + 1] if at + 1 < end else None

    def behind(self, at: int, count: int) -> list[Word]:
        """The next words behind, in the same sentence, at most `count`."""
        words = self.words
        return words[at + 1 : min(at + 1 + count, self.ends[words[at].sentence])]

    def is_first_name(self, word: Word) -> bool:
        """Whether the word is a first name and no plain word of the language or the article."""
        lexicon = self.lexicon
        known = lexicon.is_first_name(word.lower)
        if not known and "-" in word.lower:
            known = all(lexicon.is_first_name(part) for part in word.lower.split("-"))
        return known and self.is_unlike_a_word(word)

    def is_nationality(self, word: Word) -> bool:
        """Whether the word, with its capital, is a nationality or a faith."""
        lower, demonyms = word.lower, self.lexicon.demonyms
        return lower in demonyms or ("-" in lower and not demonyms.isdisjoint(lower.split("-")))

    def is_no_name(self, word: Word) -> bool:
        """Whether the word is small, an office or an honorific."""
        lower = word.lower
        titled = lower in self.lexicon.honorifics or lower in self.lexicon.saints
        return not word.is_large or titled or self.lexicon.is_role(lower)

    def is_nothing(self, word: Word) -> bool:
        """Whether the word alone is no name: an office, a nationality, or a small word."""
        found = self._nothings.get(word.text)
        if found is None:
            body = word.shape == "acronym" and self.place(word.text) is None  # "WHO"
            plain = self.is_no_name(word) or (word.lower in self.lexicon.plain and not body)
            found = self._nothings[word.text] = plain or self.is_nationality(word)
        return found

    def heads(self, word: Word) -> bool:
        """Whether the word heads the name of a body, a place, an event or a thing."""
        lexicon, lower = self.lexicon, word.lower
        named = lower in lexicon.other_heads or lower in lexicon.place_heads
        return named or lexicon.is_body(lower)

    def is_unlike_a_word(self, word: Word) -> bool:
        """Whether the word, though it may be a name, is no plain word too."""
        return word.lower not in self.lexicon.common and word.lower not in self.small


def build_prose(
    words: Words, split: tuple[Sentence, ...], lexicon: EntityLexicon, atlas: Atlas
) -> Prose:
    """Looks at the words of the sentences that a text is split into."""
    found, ends, looks = words.all, words.ends, words.looks
    small = frozenset([lower for lower, shape, _ in looks.values() if shape == "lower"])
    large = frozenset([lower for lower, _, is_large in looks.values() if is_large])
    cased = frozenset() if lexicon.typology.nouns_capitalised else _title_cased(found, ends, split)
    every = small | large
    credited = _credited(found, [x for x in lexicon.credits if every.issuperset(x)])
    wares = not lexicon.wares.isdisjoint(every)
    brackets = [at for at, word in enumerate(found) if word.text == "("] if "(" in looks else []
    several = not lexicon.plural_roles.isdisjoint(every)
    nouns = _nouns(found, lexicon) if lexicon.typology.nouns_capitalised else frozenset()
    either = [
        text
        for text, (lower, shape, _) in looks.items()
        if shape == "capital" and lower in lexicon.plain and lexicon.is_first_name(lower)
    ]
    forenames = _forenames(found, frozenset(either)) if either else {}
    return Prose(
        found,
        ends,
        lexicon,
        small,
        large,
        nouns,
        forenames,
        cased,
        credited,
        brackets,
        wares,
        several,
        atlas,
    )


def _forenames(found: list[Word], either: frozenset[str]) -> dict[str, str]:
    """The plain words whose capital inside a sentence mostly has one word behind: `Will Reed`."""
    behind: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for near, following in pairwise(found):
        if near.text in either and not near.opens:
            behind[near.text][following.text] += 1
    likeliest = {text: max(counts.items(), key=itemgetter(1)) for text, counts in behind.items()}
    return {x: name for x, (name, times) in likeliest.items() if 2 * times >= behind[x].total()}


def _nouns(found: list[Word], lexicon: EntityLexicon) -> frozenset[str]:
    """The words with a capital that stand behind an article that no name has: `seine Kinder`."""
    told = lexicon.articles - lexicon.definite
    pairs = pairwise(found)
    return frozenset([x.lower for near, x in pairs if near.lower in told and x.shape == "capital"])


def _credited(found: list[Word], phrases: list[tuple[str, ...]]) -> frozenset[int]:
    """The sentences with one of the phrases, all words of which the text has."""
    firsts = {phrase[0] for phrase in phrases}
    starts = [at for at, word in enumerate(found) if word.lower in firsts] if firsts else []
    return frozenset(
        found[at].sentence
        for at in starts
        for phrase in phrases
        if tuple(x.lower for x in found[at : at + len(phrase)]) == phrase
    )


def _title_cased(
    found: list[Word], ends: list[int], sentences: tuple[Sentence, ...]
) -> frozenset[int]:
    """The lines that are no sentences, as a full stop would tell, and full of capitals."""
    alone, last = _alone(sentences), len(ends) - 1
    return frozenset(
        at
        for at, (first, end) in enumerate(pairwise((0, *ends)))
        if first == end or found[end - 1].text not in (_STOPS if at == last else _CLOSERS)
        if _is_cased(found[first:end], alone=at in alone)
    )


def _is_cased(line: list[Word], *, alone: bool) -> bool:
    """Whether more than a part of the long words, and more than a few, have a capital."""
    part, few = (_HALF, _FEWER) if alone else (_TITLE_CASE, _FEW)
    if any(word.text in _STOPS for word in line):
        return False
    long = [x.is_large for x in line if len(x.text) > _LONG and x.shape in _LETTERS]
    return len(long) > few and sum(long) > part * len(long)


def _alone(sentences: tuple[Sentence, ...]) -> frozenset[int]:
    """The sentences that are a whole block, as sub-headings are."""
    counts = Counter(sentence.section for sentence in sentences)
    return frozenset(at for at, x in enumerate(sentences) if counts[x.section] == 1)
