"""Words: the prose cut into words and marks, with what their letters alone tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
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
_LARGE = ("capital", "acronym")
_APOSTROPHES = ("'", "’")
_APOSTROPHE = re.compile("['’]")


class Word(NamedTuple):
    """A word or mark; `start` and `end` are code points of the content, `end` before an owner's 's.

    `lower`: as it is looked up. `sentence`: the index of its sentence. `opens`: it stands where any
    word has a capital. `joined`: only a space parts it from the word before. `owner`: it ends in a
    possessive. `is_large`: it has a capital.
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
    is_large: bool

    @property
    def is_acronym(self) -> bool:
        """Whether most letters are capitals."""
        return self.shape == "acronym"


def words(content: str, sentences: tuple[Sentence, ...], lexicon: Lexicon) -> list[Word]:
    """Cuts every sentence into its words and marks, in order."""
    found: list[Word] = []
    looks = _Looks()
    for index, sentence in enumerate(sentences):
        found += _in_sentence(content, (index, sentence), lexicon, looks)
    return found


class _Looks(dict[str, tuple[str, Shape]]):
    """Each distinct word of the text as it is looked up, and its shape, told once."""

    def __missing__(self, text: str) -> tuple[str, Shape]:
        lower = text.lower().replace("’", "'")
        self[text] = look = lower, _shape(text, lower)
        return look


def _in_sentence(
    content: str, numbered: tuple[int, Sentence], lexicon: Lexicon, looks: _Looks
) -> Iterator[Word]:
    index, sentence = numbered
    opens, plural, last, lower = True, False, -9, ""
    for match in _WORD.finditer(content, sentence.span.start, sentence.span.end):
        whole = match.group()
        inner = match.start() == last and match.end() < sentence.span.end
        if inner and (
            (whole == "." and lower in lexicon.abbreviations) or (plural and whole in _APOSTROPHES)
        ):
            last, plural = last + 1, False
            continue
        plural = whole[-1] == "s" and _owns(content, match.end(), lexicon)
        for start, end, owner in _parts(whole, match.start(), lexicon):
            text = content[start:end]
            lower = text.lower()
            if "’" in lower:
                lower = lower.replace("’", "'")
            shape = _shape(text, lower)
            large = shape in _LARGE
            yield Word(
                text,
                lower,
                start,
                end,
                index,
                shape,
                opens,
                start - last <= 1,
                owner or plural,
                large,
            )
            opens, last = shape == "mark" and (opens or text in _OPENERS), end
        last = match.end()


def _owns(content: str, end: int, lexicon: Lexicon) -> bool:
    """Whether a word that ends in s owns the next by an apostrophe alone: `Chiefs’ Council`."""
    following = content[end : end + 3]
    marked = following[:1] in _APOSTROPHES and following[1:2] == " " and following[2:].isupper()
    return marked and bool(lexicon.possessives)


def _parts(text: str, start: int, lexicon: Lexicon) -> Iterable[tuple[int, int, bool]]:
    """The pieces of a word: `d'Emmanuel` is two, `Biden's` is one without its ending."""
    end = start + len(text)
    if text.isalnum():
        return ((start, end, False),)
    cut = _APOSTROPHE.search(text)
    if cut is None:
        return _halves(text, start, lexicon)
    for ending in lexicon.possessives:
        if text.endswith(ending):
            return ((start, end - len(ending), True),)
    if text[: cut.start()].lower() in lexicon.elisions:
        middle = start + cut.end()
        return ((start, middle, False), (middle, end, False))
    return ((start, end, False),)


def _halves(text: str, start: int, lexicon: Lexicon) -> Iterable[tuple[int, int, bool]]:
    """The halves of `London-based`, `EU-Kommission`, `Acme-Chef`; other words stay whole."""
    end = start + len(text)
    head, hyphen, tail = text.replace("‑", "-").partition("-")
    titled = lexicon.capital_nouns and lexicon.is_role(tail.lower()) and len(head) > 1
    named = titled or len(head) > 3 or (len(head) > 1 and head.isupper())
    if not hyphen or not named or not head[0].isupper() or len(tail) < 4:
        return ((start, end, False),)
    compound = lexicon.capital_nouns and tail[1:].islower() and (head.isupper() or titled)
    if not tail.islower() and not compound:
        return ((start, end, False),)
    middle = start + len(head)
    if compound and not (titled or lexicon.ends_body(tail.lower())):
        return ((start, middle, False),)
    return ((start, middle, False), (middle + 1, end, False))


def _shape(text: str, lower: str) -> Shape:
    if text == lower or text.islower():
        if text[0].isalpha():
            return "lower"
        return "number" if text[0].isdigit() else "mark"
    if len(text) > 1 and text[0].isupper():
        capitals = sum(map(str.isupper, text))
        return "acronym" if capitals >= 2 and capitals * 2 > len(text) else "capital"
    return "capital" if text[0].isalpha() else "number"
