"""Venues: what stands behind the sign of a list of dates: "3 May – Fresno, CA @ Orrin Pavilion"."""

from __future__ import annotations

from collections.abc import Iterator, Set

from lede_reader.contract import Span
from lede_reader.places.mention import PlaceMention
from lede_reader.places.recognition.lines import Line, is_capital
from lede_reader.places.search import PlaceSearch

SIGN = " @ "
_LONGEST = 8
_GAPS = frozenset({" ", " & "})


def find_venues(line: Line, calendar: Set[str], search: PlaceSearch) -> Iterator[PlaceMention]:
    """Finds the names behind the sign, up to the next date; `calendar`: months and weekdays."""
    words = line.words
    for first in range(1, len(words)):
        if line.gap(first) != SIGN or not is_capital(words[first]):
            continue
        last = first
        for at in range(first + 1, min(first + _LONGEST, len(words))):
            if line.gap(at) not in _GAPS or words[at].lower in calendar:
                break
            if is_capital(words[at]):
                last = at
            elif words[at].lower not in search.lexicon.linking | search.lexicon.locative:
                break
        span = Span(words[first].start, words[last].end)
        name = line.content[span.start : span.end]
        senses = search.atlas.senses(name)
        yield PlaceMention(span, name, line.section, senses, believed=True, built=True)
