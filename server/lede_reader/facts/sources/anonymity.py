"""Why a source is not named, in the article's words."""

from __future__ import annotations

import re

from lede_reader.contract import Span
from lede_reader.facts.sources.lexicon import Lexicon
from lede_reader.facts.sources.speakers import Heard, Key
from lede_reader.facts.sources.units import Unit
from lede_reader.text import Text

_NEAR = 2
_STOP = re.compile(r"[,;:.!?”\"»“]")


def reasons(
    text: Text, units: tuple[Unit, ...], heard: tuple[Heard, ...], words: Lexicon
) -> dict[Key, str]:
    """The reason given for each unnamed speaker: in its sentence, or soon after it spoke."""
    found: dict[Key, str] = {}
    if words.reasons is None:
        return found
    unnamed = [item for item in heard if item.speaker.anonymous]
    beside = {x.attribution.unit + away for x in unnamed for away in range(_NEAR + 1)}
    for index in sorted(beside.intersection(range(len(units)))):
        unit = units[index]
        if "Q" not in unit.tags and words.hints.isdisjoint([x.low for x in unit.tokens]):
            continue  # nearly always, and sooner than the pattern tells
        match = words.reasons.search(text.content, unit.span.start, unit.span.end)
        if match is None:
            continue
        near = [x for x in unnamed if index - _NEAR <= x.attribution.unit <= index]
        if near:
            span = _whole(text, Span(*match.span()), unit, words)
            found.setdefault(near[-1].speaker.key, text.content[span.start : span.end])
    return found


def _whole(text: Text, span: Span, unit: Unit, words: Lexicon) -> Span:
    """The reason with its because: "… because she was not authorised to speak"."""
    rest = text.content[span.end : unit.span.end]
    following = rest.split(maxsplit=1)
    if not following or not words.has("because", following[0].lower()):
        return span
    stop = _STOP.search(rest)
    return Span(span.start, span.end + (stop.start() if stop else len(rest)))
