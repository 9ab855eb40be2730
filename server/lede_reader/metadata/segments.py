"""Cuts what is no part of a headline off its ends: the site's name, a date.

`<title>` and Open Graph's title join them to it by a bar, a dash, a guillemet, a dot.
"""

from __future__ import annotations

import re
from itertools import pairwise

from lede_reader.metadata.moments import parse
from lede_reader.metadata.site import letters

_SEPARATOR = re.compile(
    r"\s+(?:[|–—·•:»«›‹✩★/_~-]|::)+\s+|\s*[|｜：»]\s*|\s+[\[(](?=[^\])]*[\])]$)"
    # between scripts without blanks a dash has none either
    r"|(?<=[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef])[-_—–]+(?=\S)"
)
_QUOTES = (("«", "»"), ("»", "«"), ("‹", "›"), ("›", "‹"))
_SITE_WORDS = 5
_LONGEST_DATE = 32
_DATE_WORDS = 5


def without_end(title: str | None, sites: tuple[str, ...]) -> str | None:
    """Drops the last segments that are the site's name."""
    while title:
        last = next(reversed(separators(title)), None)
        if not last or not _is_site(title[last.end() :], sites):
            return _before_site(title, sites)
        title = title[: last.start()]
    return title


def _before_site(title: str, sites: tuple[str, ...]) -> str:
    """The title up to a segment that is the site's name to the letter, its slogan behind it."""
    marks = separators(title)
    for mark, end in pairwise(marks):
        if any(same(title[mark.end() : end.start()], site) for site in sites):
            return title[: mark.start()]
    return title


def without_date(title: str | None) -> str | None:
    """Drops a last segment that is a date."""
    last = next(reversed(separators(title)), None) if title else None
    return title[: last.start()] if title and last and _is_date(title[last.end() :]) else title


def without_start(title: str | None, sites: tuple[str, ...]) -> str | None:
    """Drops the first segment where it is the site's name to the letter."""
    first = next(iter(separators(title)), None) if title else None
    if title and first and any(same(title[: first.start()], site) for site in sites):
        return title[first.end() :]
    return title


def without_last(title: str) -> str:
    """Drops a last segment that looks like a site's name, of which nothing is known."""
    pieces = separators(title)
    if pieces and len(title[pieces[-1].end() :].split()) <= _SITE_WORDS:
        rest = title[: pieces[-1].start()]
        return rest if len(rest.split()) >= _SITE_WORDS else title
    return title


def segments(title: str) -> list[str]:
    """The parts of a title between its separators."""
    marks = separators(title)
    starts = [0, *(mark.end() for mark in marks)]
    ends = [*(mark.start() for mark in marks), len(title)]
    return [title[start:end].strip() for start, end in zip(starts, ends, strict=True)]


def separators(title: str) -> list[re.Match[str]]:
    """What parts a title's segments; guillemets that quote something do not."""
    quoting = {
        mark
        for first, last in _QUOTES
        if -1 < title.find(first) < title.rfind(last)
        for mark in (first, last)
    }
    found = _SEPARATOR.finditer(title)
    return [mark for mark in found if mark.end() and quoting.isdisjoint(mark[0])]


def same(one: str | None, other: str | None) -> bool:
    """Whether two titles have the same letters and digits."""
    return bool(one and other) and letters(one or "") == letters(other or "")


def _is_site(segment: str, sites: tuple[str, ...]) -> bool:
    mine = letters(segment)
    if len(mine) < 2 or len(segment.split()) > _SITE_WORDS + 2:
        return False
    return any(
        mine == theirs or (len(mine) > 3 and mine in theirs) or (len(theirs) > 3 and theirs in mine)
        for theirs in map(letters, sites)
        if theirs
    )


def _is_date(segment: str) -> bool:
    short = len(segment) <= _LONGEST_DATE and len(segment.split()) <= _DATE_WORDS
    return short and parse(segment) is not None
