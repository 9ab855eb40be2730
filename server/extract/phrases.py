"""Tells a page's furniture by its words: "Read more", "By", "All rights reserved"."""

from __future__ import annotations

import re
from functools import cache

from server.packs import packs

_OPENINGS = ("advert", "comment", "more", "photo", "share")
_ANYWHERE = ("copyright", "subscribe")
_POINTS = frozenset(":：|»›>→-–—")
_SHORT = 320
_OPENING = 60


def found(text: str) -> frozenset[str]:
    """The kinds of furniture that a paragraph's words make it, in any pack's language."""
    if len(text) > _SHORT:
        return frozenset()
    lower = text.lower().lstrip(" -–—•·|>»►▶→+*[(")
    kinds = {kind for kind in _OPENINGS if _pattern(kind).match(lower, 0, _OPENING)}
    kinds |= {kind for kind in _ANYWHERE if _pattern(kind).search(lower)}
    if "more" in kinds and _pattern("more").sub("", lower, 1).lstrip()[:1] in _POINTS:
        kinds.add("more of this")
    if "subscribe" in kinds and len(_pattern("subscribe").findall(lower)) > 1:
        kinds.add("subscribe twice")
    if len(text) < 120:
        kinds |= {kind for kind in ("by", "published", "updated") if _pattern(kind).match(lower)}
    return frozenset(kinds)


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    words = {
        word
        for pack in packs().values()
        for words in (pack.page, pack.byline)
        for word in getattr(words, kind, ())
    }
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(words, reverse=True)))})(?!\w)")
