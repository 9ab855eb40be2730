"""Tells a page's furniture by its words: "Read more", "By", "All rights reserved"."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from lede_reader.languages.files import language_files

_OPENINGS = ("advert", "comment", "more", "photo", "share")
_BYLINES = ("by", "published", "updated")
_ANYWHERE = ("copyright", "subscribe")
KINDS = (*_OPENINGS, *_BYLINES, *_ANYWHERE, "more of this", "subscribe twice")
_POINTS = frozenset(":：|»›>→-–—")
_BEFORE = " -–—•·|>»►▶→+*[("
_SHORT = 320
_SHORT_BYLINE = 120
_NONE: frozenset[str] = frozenset()
_WORD = re.compile(r"\w+")


def words(text: str) -> frozenset[str]:
    """The words of a text, case folded."""
    return frozenset(_WORD.findall(text.casefold()))


def found(text: str, its: frozenset[str]) -> frozenset[str]:
    """The kinds of furniture that a paragraph's words make it, in any pack's language.

    `its`: its words.
    """
    if len(text) > _SHORT:
        return _NONE
    said = _said(text)
    kinds = _opening(said)
    if len(text) >= _SHORT_BYLINE:
        kinds.difference_update(_BYLINES)
    kinds |= {kind for kind in _ANYWHERE if _is_within(kind, said, its)}
    if "more" in kinds and _patterns()["more"].sub("", said, 1).lstrip()[:1] in _POINTS:
        kinds.add("more of this")
    if "subscribe" in kinds and len(_patterns()["subscribe"].findall(said)) > 1:
        kinds.add("subscribe twice")
    return frozenset(kinds)


def opens_with(kind: str, text: str) -> bool:
    """Whether a paragraph opens with a phrase of the kind."""
    return len(text) <= _SHORT and kind in _opening(_said(text))


def asks_to_subscribe(text: str) -> bool:
    """Whether a paragraph asks for money, or for an address."""
    return len(text) <= _SHORT and _is_within("subscribe", _said(text), words(text))


def withholds(text: str) -> bool:
    """Whether a paragraph says that the rest of the text is for those who pay."""
    return len(text) <= _SHORT and _is_within("rest", _said(text), words(text))


def _said(text: str) -> str:
    return text.lower().lstrip(_BEFORE)


def _opening(said: str) -> set[str]:
    """The kinds of the phrases that a text opens with."""
    first = _WORD.search(said)
    could_be = _opened_by().get(first[0].casefold(), _NONE) if first else _NONE
    patterns = _patterns()
    return {kind for kind in could_be if patterns[kind].match(said)}


def _is_within(kind: str, said: str, its: frozenset[str]) -> bool:
    """Whether a text has a phrase of the kind, which is looked for only where its first word is."""
    could_be = [phrase for head in its & _heads(kind) for phrase in _headed(kind)[head]]
    return any(map(said.__contains__, could_be)) and _patterns()[kind].search(said) is not None


@cache
def _opened_by() -> dict[str, frozenset[str]]:
    """The kinds whose phrases have the word for their first."""
    kinds: defaultdict[str, set[str]] = defaultdict(set)
    for kind in (*_OPENINGS, *_BYLINES):
        for head in _heads(kind):
            kinds[head].add(kind)
    return {head: frozenset(own) for head, own in kinds.items()}


@cache
def _heads(kind: str) -> frozenset[str]:
    """The first words of the kind's phrases: a text without one of them has none of these."""
    return frozenset(_headed(kind))


@cache
def _headed(kind: str) -> dict[str, list[str]]:
    """The kind's phrases by their first words."""
    phrases: defaultdict[str, list[str]] = defaultdict(list)
    for phrase in _phrases(kind):
        if head := _WORD.search(phrase):
            phrases[head[0].casefold()].append(phrase)
    return dict(phrases)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """What finds a phrase of each kind; all are made at once, before anybody waits for one."""
    return {kind: _any_of(_phrases(kind)) for kind in (*_OPENINGS, *_BYLINES, *_ANYWHERE, "rest")}


def _any_of(phrases: set[str]) -> re.Pattern[str]:
    longest_first = map(re.escape, sorted(phrases, reverse=True))
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)")


def _phrases(kind: str) -> set[str]:
    return {
        phrase
        for pack in language_files().values()
        for words in (pack.page, pack.byline)
        for phrase in getattr(words, kind, ())
    }
