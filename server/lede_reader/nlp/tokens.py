"""Tokens: the prose cut once into words, numbers and marks, for all that search it.

Whoever looks for names, times, places or speech cuts some words apart in a way of its own:
`Biden's`, `d'Emmanuel`, `EU-Kommission`, `U.S.`, `24th`. All agree about the others, which are
nearly all. So a token is `whole` where nobody has anything to cut; the rest is left in one piece.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Literal

import msgspec

from lede_reader.nlp.sentences import Sentence

Shape = Literal["capital", "acronym", "lower", "number", "mark"]

# A word or a number is whole where nothing joins it to the next; a mark, where it begins no word
# (`'s`) and no dash of several hyphens.
# All that is no white space is part of one; the groups: white space, a whole token, another.
# Plain letters come first: a set of them is gone through faster than what is any letter. So does a
# space behind a word.
_TOKEN = re.compile(
    r"(\s*)(?:("
    r"(?:[a-zA-Z]{2,}+|[^\W\d_]{2,}+|[^\W\d_](?!\.)|\d++)(?:(?= )|(?![\w'’]|[-‑&/@.]\w))"
    r"|[^\w\s'’-]|['’-](?![\w-])"
    r")|([\w'’‑&/@.-]+))"
)
# What all quotation marks and dashes of a kind are looked up as.
_ALIKE = str.maketrans("’‘–—‑−", "''----")
# Marks behind which any word may have a capital, as at the beginning of a sentence.
OPENERS = frozenset("“\"„«»‘‚'‹(:•–—[¿¡-")
_LARGE = ("capital", "acronym")
# Two tokens with so many code points between them are not joined.
_FAR = 2

Orthography = tuple[str, Shape, bool]


class Token(msgspec.Struct, frozen=True, gc=False):
    """A word, number or mark; `start` and `end` are code points of the content.

    `lower`: as it is looked up, in lower case with a straight apostrophe, a mark as the plainest of
    its kind. `sentence`: the index of its sentence. `opens`: it stands where any word has a
    capital. `joined`: at most a space parts it from the token before; `glued`: nothing does.
    `is_large`: it has a capital. `whole`: nobody has anything to cut. `owner`: a possessive ending
    was cut off, which stands behind `end`. There is one for each word: a struct is made and read in
    half the time that a named tuple takes.
    """

    text: str
    lower: str
    start: int
    end: int
    sentence: int
    shape: Shape
    opens: bool
    joined: bool
    glued: bool
    is_large: bool
    whole: bool = True
    owner: bool = False

    @property
    def is_acronym(self) -> bool:
        """Whether most letters are capitals."""
        return self.shape == "acronym"


class Tokens(msgspec.Struct, frozen=True):
    """All tokens of a text, in order.

    `content`: the text. `split`: the sentences that they are of; `firsts`: where those of each
    begin, and the end. `uncut`: which are not whole. `looks`: each distinct text of theirs, with
    what `look` tells.
    """

    content: str = ""
    split: tuple[Sentence, ...] = ()
    all: tuple[Token, ...] = ()
    firsts: tuple[int, ...] = (0,)
    uncut: tuple[int, ...] = ()
    looks: Mapping[str, Orthography] = {}

    def of(self, sentence: int) -> Sequence[Token]:
        """The tokens of a sentence."""
        return self.all[self.firsts[sentence] : self.firsts[sentence + 1]]

    def sentences(self) -> Iterator[Sequence[Token]]:
        """The tokens of each sentence, in order."""
        return (self.all[first:end] for first, end in pairwise(self.firsts))


def orthography(text: str) -> Orthography:
    """A word as it is looked up, its shape, and whether it has a capital."""
    if text.isalpha():  # nearly every word: the rest takes longer
        if text.islower():
            return text, "lower", False
        if text[1:].islower():
            return text.lower(), "capital", True
    lower = text.lower()
    shape = _shape(text, lower)
    if not text.isalnum():
        lower = text.translate(_ALIKE) if shape == "mark" else lower.replace("’", "'")
    return lower, shape, shape in _LARGE


def tokenize(content: str, sentences: tuple[Sentence, ...]) -> Tokens:
    """Cuts every sentence into its tokens."""
    found: list[Token] = []
    firsts, uncut = [0], []
    looks: dict[str, Orthography] = {}
    add = found.append
    for at, sentence in enumerate(sentences):
        end, opens, parted = sentence.span.start, True, _FAR
        for gap, word, rest in _TOKEN.findall(content, end, sentence.span.end):
            text = word or rest
            if text not in looks:
                looks[text] = orthography(text)
            low, shape, large = looks[text]
            blank = len(gap)
            apart, start = parted + blank, end + blank
            joined, glued, end = apart < _FAR, not apart, start + len(text)
            if rest:
                uncut.append(len(found))
            add(Token(text, low, start, end, at, shape, opens, joined, glued, large, not rest))
            opens = shape == "mark" and (opens or text in OPENERS)
            parted = 0
        firsts.append(len(found))
    return Tokens(content, sentences, tuple(found), tuple(firsts), tuple(uncut), looks)


def cut_token(token: Token, pattern: re.Pattern[str]) -> Iterator[Token]:
    """The pieces of a token that a pattern finds in it."""
    opens, joined, glued, last = token.opens, token.joined, token.glued, -1
    for match in pattern.finditer(token.text):
        text, (start, end) = match[0], match.span()
        if last >= 0:
            opens, joined, glued = False, start - last <= 1, start == last
        lower, shape, large = orthography(text)
        at = token.start
        last = end
        yield Token(
            text, lower, at + start, at + end, token.sentence, shape, opens, joined, glued, large
        )


def _shape(text: str, lower: str) -> Shape:
    if text == lower or text.islower():
        if text[0].isalpha():
            return "lower"
        return "number" if text[0].isdigit() else "mark"
    if len(text) > 1 and text[0].isupper():
        capitals = sum(map(str.isupper, text))
        return "acronym" if capitals >= 2 and capitals * 2 > len(text) else "capital"
    return "capital" if text[0].isalpha() else "number"
