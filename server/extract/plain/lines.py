"""What is a line of a page's text: prose, heading, byline, caption, promotion, furniture?"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from server.extract.fields import byline, credit
from server.extract.fields.moments import Moment, parse
from server.extract.fields.settle import settle
from server.packs import packs

LineKind = Literal[
    "prose", "short", "item", "caption", "byline", "date", "promo", "box", "end", "skip", "repeated"
]

_BULLET = re.compile(r"[•·●▪‣◦*–-]\s+(?=\S)|\d{1,2}[.)]\s+(?=\S)")
_SENTENCE_END = re.compile(
    r"[.!?…。！？][\"'”’»›«)\]」』）]*$|[:：]$|[.!?…,][\"”’»]\s[-–—]\s.{1,60}$"
)
# A caption and its credit, which the page set apart by style alone: "in 2017.Ministry via Agency".
_GLUED = re.compile(r"[a-zà-ÿ0-9)][.!?][A-ZÀ-Þ]\w")
_VIA = re.compile(
    r"\bvia [A-Z][\w .]{1,40}$|/\s?[A-Z]{2,}\w*$|\b(?:Getty|Shutterstock|iStock)\b.{0,30}$"
)
# A time of day alone, as a live page puts it above an entry.
_CLOCK = re.compile(
    r"\d{1,2}\s?[:.h時시]\s?\d\d(?:\s?[ap]\.?m\.?)?(?:\s(?:[A-Z]{2,5}|Uhr|h))?", re.IGNORECASE
)
# "12 comments", "Comments (12)"
_COUNT = re.compile(r"^\d[\d.,]*\s|\s?\(?(?<![\d.,])\d[\d.,]*\)?$")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_WORDS_OF_PROSE = 8
_WORDS_WITHOUT_END = 30
_LONGEST_LABEL = 60
_LONGEST_LINE = 20_000
_LEAST_SPACED = 20
_OFTEN = 3
_COMMON = ("caption", "item", "promo", "prose", "short")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank; `apart`: whether a blank line stands before it."""

    text: str
    kind: LineKind
    apart: bool
    moment: Moment | None = None

    @property
    def words(self) -> int:
        """How many words it has, two characters of an unspaced script counting as one."""
        return weight(self.text)


def read(text: str) -> tuple[Line, ...]:
    """Reads the lines of a text in order."""
    found: list[Line] = []
    apart = True
    for raw in text.splitlines():
        line = settle(raw, _LONGEST_LINE) or ""
        if line:
            kind, moment = _classify(line)
            found.append(Line(line, kind, apart, moment))
        apart = not line
    counts = Counter(line.text for line in found)
    # a text without blank lines says nothing by them
    spaced = sum(line.apart for line in found) * _LEAST_SPACED > len(found)
    return tuple(
        replace(
            line,
            apart=line.apart or not spaced,
            kind="repeated" if counts[line.text] >= _OFTEN and line.kind in _COMMON else line.kind,
        )
        for line in found
    )


def weight(text: str) -> int:
    """The number of words, two characters of an unspaced script counting as one."""
    return len(text.split()) + len(_CJK.findall(text)) // 2


def ends_sentence(text: str) -> bool:
    """Whether it ends as sentences do."""
    return bool(_SENTENCE_END.search(text[-90:]))


def unbulleted(text: str) -> str:
    """The text without the mark that opens an item of a list."""
    bullet = _BULLET.match(text)
    return text[bullet.end() :] if bullet else text


def _classify(text: str) -> tuple[LineKind, Moment | None]:
    key = _COUNT.sub("", text.casefold()).strip(" :.!–—-|▶►»›•")
    kind = _furnished(text, key)
    if kind:
        return kind, None
    moment = parse(text) if len(text) < 140 and any(c.isdigit() for c in text) else None
    if moment and not (ends_sentence(text) and weight(text) > 14):
        return "date", moment
    if _is_byline(text):
        return "byline", None
    if _is_caption(text):
        return "caption", None
    return ("item" if _BULLET.match(text) else _prose_or_short(text)), None


def _furnished(text: str, key: str) -> LineKind | None:
    """What a line is that a page's furniture is made of."""
    words = _furniture()
    if key in words.skips or _CLOCK.fullmatch(text):
        return "skip"
    if len(text) <= _LONGEST_LABEL:
        if _starts(key, words.ends):
            return "end"
        if _starts(key, words.boxes):
            return "box"
    return "promo" if _is_promo(key) else None


def _prose_or_short(text: str) -> LineKind:
    words = weight(text)
    ended = ends_sentence(text) and words >= _WORDS_OF_PROSE
    return "prose" if ended or words >= _WORDS_WITHOUT_END else "short"


def _is_byline(text: str) -> bool:
    return len(text) < 160 and (
        text.casefold() in _by_words()
        or (byline.opens(text) and bool(byline.people(text)) and not ends_sentence(text))
    )


def _is_caption(text: str) -> bool:
    if len(text) > 500:
        return False
    if _VIA.search(text[-60:]):
        return True
    caption, maker = credit.split(text)
    if maker and (not ends_sentence(text) or text.endswith(")") or not caption):
        return True
    return bool(not ends_sentence(text) and _GLUED.search(text))


def _is_promo(key: str) -> bool:
    return len(key) < 600 and any(phrase in key for phrase in _furniture().promos)


def _starts(key: str, openings: tuple[str, ...]) -> bool:
    return any(key == o or key.startswith(o + " ") for o in openings)


@dataclass(frozen=True, slots=True)
class _Furniture:
    skips: frozenset[str]
    boxes: tuple[str, ...]
    ends: tuple[str, ...]
    promos: tuple[str, ...]


@cache
def _furniture() -> _Furniture:
    every = [pack.plain for pack in packs().values()]
    return _Furniture(
        skips=frozenset(word for words in every for word in words.skips),
        boxes=tuple(sorted({word for words in every for word in words.boxes})),
        ends=tuple(sorted({word for words in every for word in words.ends})),
        promos=tuple(sorted({word for words in every for word in words.promos})),
    )


@cache
def _by_words() -> frozenset[str]:
    return frozenset(word for pack in packs().values() for word in pack.byline.by)
