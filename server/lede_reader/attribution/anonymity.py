"""Why a source is not named, in the article's words."""

from __future__ import annotations

import re

from lede_reader.attribution.attribution import ResolvedAttribution
from lede_reader.contract import Span
from lede_reader.coreference.referents import Key
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.nlp.document import Document
from lede_reader.syntax.units import Unit

_NEAR = 2
_STOP = re.compile(r"[,;:.!?”\"»“]")


def anonymity_reasons(
    document: Document,
    units: tuple[Unit, ...],
    heard: tuple[ResolvedAttribution, ...],
    words: SyntaxLexicon,
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
        match = words.reasons.search(document.content, unit.span.start, unit.span.end)
        if match is None:
            continue
        near = [x for x in unnamed if index - _NEAR <= x.attribution.unit <= index]
        if near:
            said = (x.attribution.cue for x in heard if x.attribution.unit == index)
            cues = [cue.start for cue in said if cue and cue.start >= match.end()]
            end = min(cues, default=unit.span.end)
            span = _whole(document, Span(*match.span()), end, words)
            found.setdefault(near[-1].speaker.key, document.content[span.start : span.end])
    return found


def _whole(document: Document, span: Span, end: int, words: SyntaxLexicon) -> Span:
    """The reason with its because ("… because she was not authorised to speak"), up to `end`."""
    rest = document.content[span.end : end].rstrip()
    following = rest.split(maxsplit=1)
    if not following or following[0].lower() not in words.lists.because:
        return span
    stop = _STOP.search(rest)
    return Span(span.start, span.end + (stop.start() if stop else len(rest)))
