"""Merges what was heard into sources: one entry a party."""

from __future__ import annotations

from bisect import bisect_right

from server.contract import Source, Span, Statement
from server.facts.sources.speakers import Heard, Key, Speaker
from server.text import Text


def merge(text: Text, heard: tuple[Heard, ...]) -> tuple[Source, ...]:
    """The sources, those that say most first."""
    by: dict[Key, list[Heard]] = {}
    for item in heard:
        by.setdefault(item.speaker.key, []).append(item)
    starts = [sentence.span.start for sentence in text.sentences]
    sources = [_source(text, items[0].speaker, items, starts) for items in by.values()]
    return tuple(sorted(sources, key=lambda source: -len(source.statements)))


def _source(text: Text, speaker: Speaker, items: list[Heard], starts: list[int]) -> Source:
    phrases = [x.attribution.phrase for x in items]
    mentions = {p.span for p in phrases if p is not None and p.kind != "pronoun"}
    name = text.names[speaker.key[1]] if speaker.key[0] == "name" else None
    statements: dict[Span, Statement] = {}
    for item in items:
        for piece in item.attribution.pieces:
            statements.setdefault(piece.span, _statement(text, item, piece, starts))
    return Source(
        name=speaker.name,
        kind=speaker.kind,
        anonymous=speaker.anonymous,
        role=name.role if name else None,
        reason=None,
        url=None,
        mentions=tuple(sorted(mentions)),
        statements=tuple(sorted(statements.values(), key=lambda s: s.span)),
    )


def _statement(text: Text, item: Heard, piece, starts: list[int]) -> Statement:  # type: ignore[no-untyped-def]
    span: Span = piece.span
    first = max(bisect_right(starts, span.start) - 1, 0)
    last = max(bisect_right(starts, span.end - 1) - 1, first)
    cue, to = item.attribution.cue, item.attribution.to
    return Statement(
        text=text.content[span.start : span.end],
        span=span,
        sentence=Span(text.sentences[first].span.start, text.sentences[last].span.end),
        quoted=piece.quoted,
        cue=text.content[cue.start : cue.end] if cue else None,
        to=text.content[to.start : to.end] if to else None,
    )
