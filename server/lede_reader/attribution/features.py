"""Features: what tells whether a statement is said, and by whom it is given to."""

from __future__ import annotations

from collections.abc import Sequence
from math import log2

from lede_reader.attribution.attribution import ContentSpan, ResolvedAttribution
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.logistic import Features
from lede_reader.nlp.document import Document
from lede_reader.syntax.noun_phrases.phrase import NounPhrase

_LONG = 6.0
_SHORT = 3
_MARKS = frozenset('“”„«»"')
_MANY = 4.0
_ONE = 0.5
_SUREST = log2(0.99 / 0.01)


def statement_features(
    document: Document, item: ResolvedAttribution, piece: ContentSpan, words: SyntaxLexicon
) -> Features:
    """What holds of a statement.

    `told`: the way in which it is attributed. `verb`: what the cue's verb can be. `by`: how its
    speaker is told, by a name, a pronoun, a description, or not at all. `of`: what the speaker is.
    `likely`: how likely the speaker is, of those that the phrase may stand for. `length`: of what
    is said. `party`: how likely the name is a party. `tied`: a description is a named party.
    """
    attribution, speaker = item.attribution, item.speaker
    phrase = attribution.phrase
    kind = _kind_of(phrase)
    said = document.content[piece.span.start : piece.span.end]
    count = len(said.split())
    quoted = "quoted" if piece.quoted else "partly" if _has_marks(said) else "not quoted"
    told = f"{attribution.way}, {quoted}"
    holds = {
        f"told: {told}": True,
        f"told: {told}, inversion": words.typology.inversion,
        f"by: {kind}": True,
        f"by: {kind}, inversion": words.typology.inversion,
        f"of: {speaker.kind}": True,
        "of: unnamed": speaker.anonymous,
        "tied": kind == "description" and speaker.named,
        "bare": phrase is not None and kind == "description" and phrase.bare,
        "one word": " " not in speaker.name,
        "short": count < _SHORT,
        "unsaid": attribution.unsaid,
        "addressed": attribution.to is not None,
        "behind its cue": attribution.cue is not None and piece.span > attribution.cue,
        "starts small": said[:1].islower() and not piece.quoted,
    }
    found = {name: 1.0 for name, does in holds.items() if does}
    found |= {f"verb: {x}": 1.0 for x in attribution.cued}
    found["length"] = min(log2(count + 1), _LONG) / _LONG
    if kind in ("pronoun", "left out", "description"):
        found[f"likely: {kind}"] = item.confidence
    if speaker.named:
        likely = document.entities[speaker.key[1]].confidence
        found["party"] = _ONE if likely is None else likely
    return found


def source_features(document: Document, items: Sequence[ResolvedAttribution]) -> Features:
    """What holds of a source, by what it says.

    `best`: how likely its likeliest statement is, as a score from -1 to 1. `more`: how many
    statements there are beyond one.
    """
    speaker = items[0].speaker
    likely = [piece.confidence for item in items for piece in item.attribution.pieces]
    best = min(max(*likely, 0.01), 0.99)
    found = {
        "best": log2(best / (1 - best)) / _SUREST,
        "more": min(log2(len(likely)), _MANY) / _MANY,
        f"of: {speaker.kind}": 1.0,
    }
    if speaker.anonymous:
        found["of: unnamed"] = 1.0
    if speaker.named:
        sure = document.entities[speaker.key[1]].confidence
        found["party"] = _ONE if sure is None else sure
    return found


def _kind_of(phrase: NounPhrase | None) -> str:
    if phrase is None:
        return "nobody"
    return phrase.kind if phrase.kind != "pronoun" or phrase.head else "left out"


def _has_marks(said: str) -> bool:
    return not _MARKS.isdisjoint(said)
