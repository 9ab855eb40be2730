"""What a word by itself tells: where it is cut, how it is looked up, its tag."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from server.facts.sources.lexicon import Lexicon
from server.text import Text

_WORD = r"\w+(?:[-.&/]\w+)*(?:['’](?!(?:s|d|ll|re|ve|m)\b)\w+)?"
_TOKEN = re.compile(rf"['’](?:s|d|ll|re|ve|m)\b|{_WORD}|-{{2,}}|[^\w\s]")
_DASHES = "–—―-"
_MARKS = {"(": "(", "[": "(", ")": ")", "]": ")", ",": ",", ";": ";", ":": ":"}

Look = tuple[str, str, int, bool]


class Word(Struct, frozen=True, gc=False):
    """A piece of a word that was cut."""

    text: str
    start: int
    end: int


class Looks(dict[str, Look]):
    """The `low`, `tag`, `at` and `person` of each distinct word of an article outside its names."""

    def __init__(self, text: Text, words: Lexicon) -> None:
        super().__init__()
        self._words = words
        self._listed = words.tags
        self._surnames = _surnames(text)
        # What no list has is a plain word where it ends in none of these.
        self._endings = ("",) if words.compounds else words.adverbial

    def __missing__(self, written: str) -> Look:
        tag = self._listed.get(written)
        if tag is None and written.islower() and written.isalpha():
            tag = self._unlisted(written, written) if written.endswith(self._endings) else "W"
        look = (written, tag, -1, False) if tag else self._large(written)
        self[written] = look
        return look

    def _large(self, written: str) -> Look:
        """The look of a word with a capital, a number or a mark."""
        low = written.lower().replace("’", "'")
        named = self._surnames.get(low)
        if named is not None and written[0].isupper():
            return low, "N", named, True
        return low, self._tag(written, low), -1, False

    def opening(self, written: str) -> Look:
        """The look of a word that begins a sentence, where a verb has a capital too."""
        low, tag, at, person = self[written]
        if tag == "W" and self._words.tags.get(low) == "V" and not _is_acronym(written):
            tag = "V"
        return low, tag, at, person

    def _tag(self, written: str, low: str) -> str:
        if _is_acronym(written):
            return "W"  # "US officials" are not "us"
        known, first = self._listed.get(low), low[0]
        if known is not None:
            noun = known == "V" and self._words.compounds and written[0].isupper()
            return "W" if noun else known  # "Berichten zufolge"
        if first.isalpha():
            return self._unlisted(written, low) if low.endswith(self._endings) else "W"
        if first.isdigit():  # "der 39-Jährige"
            return "W" if self._words.compounds and written[-1].isalpha() else "#"
        return "-" if first in _DASHES else _MARKS.get(low, ".")

    def _unlisted(self, written: str, low: str) -> str:
        """The tag of a word that no list has."""
        words = self._words
        if words.compounds and written[0].islower() and written not in words.sets["outlets"]:
            return "L"
        return "A" if low.endswith(words.adverbial) and words.party(low) is None else "W"


def _is_acronym(written: str) -> bool:
    return len(written) > 1 and written.isupper()


def pieces(word: str, words: Lexicon) -> Iterator[tuple[str, int]]:
    """The pieces of a word that somebody may cut, each with its offset."""
    for match in _TOKEN.finditer(word):
        written, start = match.group(), match.start()
        for piece in (written,) if written.isalnum() else _apart(written, words):
            if piece and (piece == written or piece[0] != "-"):
                yield piece, start
            start += len(piece)


def _apart(written: str, words: Lexicon) -> tuple[str, ...]:
    head, mark, rest = written.replace("’", "'").partition("'")
    if mark and rest and words.has("elisions", head.lower()):
        cut = len(head) + 1
        return (written[:cut], *_apart(written[cut:], words))
    low = written.lower()
    if "-" in low and low.endswith(words.enclitics):
        tail = next(x for x in words.enclitics if low.endswith(x))
        cut = len(written) - len(tail)
        pronoun = tail.rpartition("-")[2]
        return (written[:cut], written[cut : len(written) - len(pronoun)], written[-len(pronoun) :])
    return (written,)


def _surnames(text: Text) -> dict[str, int]:
    """The last words of persons' names; a sentence may begin with one, where case tells nothing."""
    found: dict[str, int] = {}
    for index, name in enumerate(text.names):
        if name.kind == "person":
            found.setdefault(name.name.split()[-1].lower(), index)
    return found
