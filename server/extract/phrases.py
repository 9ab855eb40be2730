"""Tells a page's furniture by its words: "Read more", "By", "All rights reserved"."""

from __future__ import annotations

import re
from functools import cache

from server.packs import packs

_OPENINGS = ("advert", "comment", "more", "photo", "share")
_ANYWHERE = ("copyright", "subscribe")
_POINTS = frozenset(":：|»›>→-–—")
_SHORT = 320
_NONE: frozenset[str] = frozenset()
_WORD = re.compile(r"\w+")
_OPENING = 60


def found(text: str) -> frozenset[str]:
    """The kinds of furniture that a paragraph's words make it, in any pack's language."""
    if len(text) > _SHORT:
        return _NONE
    lower = text.lower()
    said = lower.lstrip(" -–—•·|>»►▶→+*[(")
    kinds = {kind for kind in _OPENINGS if _pattern(kind).match(said, 0, _OPENING)}
    words = frozenset(_WORD.findall(lower))
    kinds |= {
        kind
        for kind in _ANYWHERE
        if not words.isdisjoint(_heads(kind)) and _pattern(kind).search(said)
    }
    if "more" in kinds and _pattern("more").sub("", said, 1).lstrip()[:1] in _POINTS:
        kinds.add("more of this")
    if "subscribe" in kinds and len(_pattern("subscribe").findall(said)) > 1:
        kinds.add("subscribe twice")
    if len(text) < 120:
        kinds |= {kind for kind in ("by", "published", "updated") if _pattern(kind).match(said)}
    return frozenset(kinds)


@cache
def _heads(kind: str) -> frozenset[str]:
    """The first words of the kind's phrases: a text without one of them has none of these."""
    return frozenset(head[0] for phrase in _phrases(kind) if (head := _WORD.search(phrase)))


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    longest_first = map(re.escape, sorted(_phrases(kind), reverse=True))
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)")


def _phrases(kind: str) -> set[str]:
    return {
        phrase
        for pack in packs().values()
        for words in (pack.page, pack.byline)
        for phrase in getattr(words, kind, ())
    }
