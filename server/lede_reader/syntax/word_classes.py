"""What a word by itself tells: where it is cut, how it is looked up, its tag."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from lede_reader.languages.lexicons.syntax import SyntaxLexicon, Tag
from lede_reader.nlp.document import Document

_WORD = r"\w+(?:[-.&/]\w+)*(?:['’](?!(?:s|d|ll|re|ve|m)\b)\w+)?"
_TOKEN = re.compile(rf"['’](?:s|d|ll|re|ve|m)\b|{_WORD}|-{{2,}}|[^\w\s]")
# What makes a word odd: a mark or a number in it.
_ODD = re.compile(r"\W|[\d_]")
_DASHES = "–—―-"
_MARKS: dict[str, Tag] = {"(": "(", "[": "(", ")": ")", "]": ")", ",": ",", ";": ";", ":": ":"}

WordClass = tuple[Tag, int, bool]


class WordPiece(Struct, frozen=True, gc=False):
    """A piece of a word that was cut."""

    text: str
    lower: str
    start: int
    end: int


class WordClasses(dict[str, WordClass]):
    """The `tag`, `at` and `person` of each distinct word of an article outside its names.

    Words in small letters, most of all, are told in one go.
    """

    def __init__(self, document: Document, words: SyntaxLexicon) -> None:
        looks = document.tokens.looks.items()
        lower = [x for x, look in looks if look[1] == "lower" and look[0] == x]
        small = [x for x in lower if x.isalpha() or not _ODD.search(x)]
        super().__init__(
            dict.fromkeys(
                small, ("lower" if words.typology.nouns_capitalised else "word", -1, False)
            )
        )
        self._words = words
        self._listed = words.tags
        self._surnames = _surnames(document)
        ended = [x for x in small if x.endswith(words.adverbial)]
        for written in (*ended, *words.lists.outlets.intersection(small)):
            self[written] = self._unlisted(written, written), -1, False
        for written in words.tags.keys() & self.keys():
            self[written] = words.tags[written], -1, False

    def __missing__(self, written: str) -> WordClass:
        """The look of a word with a capital, a number, a mark or a piece of a word."""
        low = lowered(written)
        named = self._surnames.get(low)
        if named is not None and written[0].isupper():
            look: WordClass = ("name", named, True)
        else:
            look = (self._listed.get(written) or self._tag(written, low), -1, False)
        self[written] = look
        return look

    def opening(self, written: str) -> WordClass:
        """The look of a word that begins a sentence, where a verb has a capital too."""
        tag, at, person = self[written]
        if (
            tag == "word"
            and self._listed.get(lowered(written)) == "verb"
            and not _is_acronym(written)
        ):
            tag = "verb"
        return tag, at, person

    def _tag(self, written: str, low: str) -> Tag:
        if _is_acronym(written):
            return "word"  # "US officials" are not "us"
        known, first = self._listed.get(low), low[0]
        if known == "aux" and written[0].isupper() and low in self._words.lists.times:
            return "time"  # "in May"
        if known is not None:
            noun = (
                known == "verb" and self._words.typology.nouns_capitalised and written[0].isupper()
            )
            return "word" if noun else known  # "Berichten zufolge"
        if first.isalpha():
            return self._unlisted(written, low)
        if first.isdigit():  # "der 39-Jährige"
            capital = self._words.typology.nouns_capitalised and written[-1].isalpha()
            return "word" if capital else "num"
        return "-" if first in _DASHES else _MARKS.get(low, ".")

    def _unlisted(self, written: str, low: str) -> Tag:
        """The tag of a word that no list has."""
        words = self._words
        if (
            words.typology.nouns_capitalised
            and written[0].islower()
            and written not in words.lists.outlets
        ):
            return "lower"
        return "adv" if low.endswith(words.adverbial) and words.party(low) is None else "word"


def lowered(written: str) -> str:
    """A word in lower case, with straight apostrophes."""
    return written.lower().replace("’", "'")


def _is_acronym(written: str) -> bool:
    return len(written) > 1 and written.isupper()


def split_word(word: str, words: SyntaxLexicon) -> Iterator[tuple[str, int]]:
    """The pieces of a word that somebody may cut, each with its offset."""
    for match in _TOKEN.finditer(word):
        written, start = match.group(), match.start()
        for piece in (written,) if written.isalnum() else _apart(written, words):
            if piece and (piece == written or piece[0] != "-"):
                yield piece, start
            start += len(piece)


def _apart(written: str, words: SyntaxLexicon) -> tuple[str, ...]:
    head, mark, rest = written.replace("’", "'").partition("'")
    if mark and rest and head.lower() in words.lists.elisions:
        cut = len(head) + 1
        return (written[:cut], *_apart(written[cut:], words))
    low = written.lower()
    if "-" in low and low.endswith(words.enclitics):
        tail = next(x for x in words.enclitics if low.endswith(x))
        cut = len(written) - len(tail)
        pronoun = tail.rpartition("-")[2]
        return (written[:cut], written[cut : len(written) - len(pronoun)], written[-len(pronoun) :])
    return (written,)


def _surnames(document: Document) -> dict[str, int]:
    """The last words of persons' names; a sentence may begin with one, where case tells nothing."""
    found: dict[str, int] = {}
    for index, name in enumerate(document.entities):
        if name.kind == "person":
            found.setdefault(name.name.split()[-1].lower(), index)
    return found
