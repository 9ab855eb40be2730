"""Words: the prose cut into words and marks, with what their letters alone tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from server.text.names.lexicon import Lexicon
from server.text.sentences import Sentence

Shape = Literal["capital", "acronym", "lower", "number", "mark"]

_OPENERS = frozenset("“\"„«»‘‚'‹(:•–—[¿¡-")
_WORD = re.compile(
    r"(?:[^\W\d_]\.)+(?:[^\W\d_](?![^\W_]))?"  # U.S., J.K.
    r"|[^\W_]+(?:[-‑'’&/@][^\W_]+)*"
    r"|[^\w\s]"
)
_APOSTROPHES = ("'", "’")
_APOSTROPHE = re.compile("['’]")


class Word(NamedTuple):
    """A word or mark; `start` and `end` are code points of the content, `end` before an owner's 's.

    `lower`: as it is looked up. `sentence`: the index of its sentence. `opens`: it stands where any
    word has a capital. `joined`: only a space parts it from the word before. `owner`: it ends in a
    possessive.
    """

    text: str
    lower: str
    start: int
    end: int
    sentence: int
    shape: Shape
    opens: bool
    joined: bool
    owner: bool

    @property
    def is_large(self) -> bool:
        """Whether the word has a capital."""
        return self.shape in ("capital", "acronym")


def words(content: str, sentences: tuple[Sentence, ...], lexicon: Lexicon) -> list[Word]:
    """Cuts every sentence into its words and marks, in order."""
    found: list[Word] = []
    for index, sentence in enumerate(sentences):
        found += _in_sentence(content, index, sentence, lexicon)
    return found


def _in_sentence(content: str, index: int, sentence: Sentence, lexicon: Lexicon) -> Iterator[Word]:
    opens, plural, last, lower = True, False, -9, ""
    for match in _WORD.finditer(content, sentence.span.start, sentence.span.end):
        mark = match.group()
        stops = mark == "." and lower in lexicon.abbreviations
        if match.start() == last and (stops or (mark in _APOSTROPHES and plural)):
            last, plural = last + 1, False
            continue
        plural = _owns(content, match.end(), lexicon)
        for start, end, owner in _parts(match, lexicon):
            text = content[start:end]
            shape, lower = _shape(text), text.lower().replace("’", "'")
            joined = start - last <= 1
            yield Word(text, lower, start, end, index, shape, opens, joined, owner or plural)
            opens, last = shape == "mark" and (text in _OPENERS or opens), end
        last = match.end()


def _owns(content: str, end: int, lexicon: Lexicon) -> bool:
    """Whether the word before `end` owns the next by an apostrophe alone: `Chiefs’ Council`."""
    following = content[end : end + 3]
    marked = following[:1] in _APOSTROPHES and following[1:2] == " " and following[2:].isupper()
    return marked and bool(lexicon.possessives) and content[end - 1] == "s"


def _parts(match: re.Match[str], lexicon: Lexicon) -> list[tuple[int, int, bool]]:
    """The pieces of a word: `d'Emmanuel` is two, `Biden's` is one without its ending."""
    start, end = match.span()
    text = match.group()
    if "'" not in text and "’" not in text:
        return _halves(text, start, end)
    for ending in lexicon.possessives:
        if text.endswith(ending):
            return [(start, end - len(ending), True)]
    cut = _APOSTROPHE.search(text)
    if cut and text[: cut.start()].lower() in lexicon.elisions:
        middle = start + cut.end()
        return [(start, middle, False), (middle, end, False)]
    return [(start, end, False)]


def _halves(text: str, start: int, end: int) -> list[tuple[int, int, bool]]:
    """The halves of `London-based`, of which the first is a name; other words stay whole."""
    head, hyphen, tail = text.partition("-")
    named = len(head) > 3 or (len(head) > 1 and head.isupper())
    if not hyphen or not named or not head[0].isupper() or not tail.islower() or len(tail) < 4:
        return [(start, end, False)]
    return [(start, start + len(head), False), (start + len(head) + 1, end, False)]


def _shape(text: str) -> Shape:
    first = text[0]
    if first.isupper():
        capitals = sum(letter.isupper() for letter in text)
        return "acronym" if capitals >= 2 and capitals * 2 > len(text) else "capital"
    if first.isdigit():
        return "number"
    if not first.isalpha():
        return "mark"
    return "lower" if not any(letter.isupper() for letter in text) else "capital"
