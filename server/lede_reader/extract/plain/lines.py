"""What is a line of a page's text: prose, heading, byline, caption, promotion, furniture?"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from lede_reader.extract.plain.wrapping import unwrapped
from lede_reader.languages.files import language_files
from lede_reader.metadata import byline, credit
from lede_reader.metadata.moments import Moment, parse
from lede_reader.metadata.settle import one_line

LineKind = Literal[
    "prose", "short", "item", "caption", "byline", "date", "promo", "box", "end", "skip", "repeated"
]

_BULLET = re.compile(r"[•·●▪‣◦*–-]\s+(?=\S)|\d{1,2}[.)]\s+(?=\S)")
_SENTENCE_END = re.compile(
    r"[.!?…。！？][\"'”’»›«)\]」』）]*$|[」』:：]$|[.!?…,][\"”’»]\s[-–—]\s.{1,60}$"
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
_THAI = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_WORDS_OF_PROSE = 8
_WORDS_WITHOUT_END = 30
_LONGEST_LABEL = 60
_LONGEST_PROMO = 600
_MARKS = ".,:;!?()\"'“”’"
_LEAST_SPACED = 20
_OFTEN = 3
_COMMON = ("caption", "item", "promo", "prose", "short")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank; `apart`: whether a blank line stands before it.

    `words`: how many, two characters of an unspaced script counting as one.
    """

    text: str
    kind: LineKind
    words: int
    moment: Moment | None = None
    apart: bool = False


def read(text: str) -> tuple[Line, ...]:
    """Reads the lines of a text in order."""
    raw = [one_line(line) for line in unwrapped(text.splitlines())]
    counts = Counter(raw)
    # a line that is most of the text is the text
    most = (len(raw) - counts[""]) // 2
    joined = {
        line: _line(line, count if count <= most else 1) for line, count in counts.items() if line
    }
    set_off = {line: replace(known, apart=True) for line, known in joined.items()}
    # a text without blank lines says nothing by them
    spaced = counts[""] * _LEAST_SPACED > len(raw)
    above = ["", *raw]
    return tuple(
        joined[line] if spaced and above[number] else set_off[line]
        for number, line in enumerate(raw)
        if line
    )


def _line(text: str, count: int) -> Line:
    kind, moment = _classify(text)
    if count >= _OFTEN and kind in _COMMON:
        kind = "repeated"
    return Line(text, kind, weight(text), moment)


def is_header(text: str) -> bool:
    """Whether a line is what stands between headline and body: a date, a byline, a count."""
    return len(text) <= _LONGEST_LABEL and _classify(text)[0] in ("byline", "date", "skip")


def is_furniture(text: str) -> bool:
    """Whether a line is a label of the page's own, or counts what is said or shared of it."""
    if len(text) > _LONGEST_LABEL or not any(map(str.isalpha, text)):
        return False
    kind = _furnished(text, _key(text))
    return kind == "skip" or (kind == "end" and _COUNT.search(text) is not None)


def weight(text: str) -> int:
    """The number of words; two characters of an unspaced script count as one, or five of Thai."""
    words = len(text.split())
    if text.isascii():
        return words
    return words + len(_CJK.findall(text)) // 2 + len(_THAI.findall(text)) // 5


def ends_sentence(text: str) -> bool:
    """Whether it ends as sentences do."""
    return bool(_SENTENCE_END.search(text[-90:]))


def unbulleted(text: str) -> str:
    """The text without the mark that opens an item of a list."""
    bullet = _BULLET.match(text)
    return text[bullet.end() :] if bullet else text


def _classify(text: str) -> tuple[LineKind, Moment | None]:
    key = _key(text)
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


def _key(text: str) -> str:
    """What the furniture's words are compared with: without a count, and the marks around."""
    return _COUNT.sub("", text.casefold()).strip(" :.!–—-|▶►»›•")


def _furnished(text: str, key: str) -> LineKind | None:
    """What a line is that a page's furniture is made of."""
    words = _furniture()
    if key in words.ends and _COUNT.search(text):
        return "end"
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
    if len(key) >= _LONGEST_PROMO:
        return False
    promos = _furniture().promos
    return any(
        phrase in key for word in key.split() for phrase in promos.get(word.strip(_MARKS), ())
    )


def _starts(key: str, openings: tuple[str, ...]) -> bool:
    # the first test alone is quick, and nearly always enough
    return key.startswith(openings) and any(key == o or key.startswith(o + " ") for o in openings)


@dataclass(frozen=True, slots=True)
class _Furniture:
    """The packs' words; `promos` by the first word of each phrase."""

    skips: frozenset[str]
    boxes: tuple[str, ...]
    ends: tuple[str, ...]
    promos: dict[str, tuple[str, ...]]


@cache
def _furniture() -> _Furniture:
    every = [pack.plain for pack in language_files().values()]
    promos: dict[str, tuple[str, ...]] = {}
    for phrase in sorted({phrase for words in every for phrase in words.promos}):
        first = phrase.partition(" ")[0]
        promos[first] = (*promos.get(first, ()), phrase)
    return _Furniture(
        skips=frozenset(word for words in every for word in words.skips),
        boxes=tuple(sorted({word for words in every for word in words.boxes})),
        ends=tuple(sorted({word for words in every for word in words.ends})),
        promos=promos,
    )


@cache
def _by_words() -> frozenset[str]:
    return frozenset(word for pack in language_files().values() for word in pack.byline.by)
