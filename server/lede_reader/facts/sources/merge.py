"""Merges what was heard into sources: one entry a party."""

from __future__ import annotations

from bisect import bisect_right

from lede_reader.contract import Source, Span, Statement
from lede_reader.facts.sources.attribution import Piece
from lede_reader.facts.sources.speakers import Heard, Key
from lede_reader.text import Linked, Text


def merge(text: Text, heard: tuple[Heard, ...], reasons: dict[Key, str]) -> tuple[Source, ...]:
    """The sources, those that say most first."""
    by: dict[Key, list[Heard]] = {}
    for item in heard:
        by.setdefault(item.speaker.key, []).append(item)
    merger = _Merger(text)
    sources = [merger.source(items, reasons.get(key)) for key, items in by.items()]
    return tuple(sorted(sources, key=lambda source: -len(source.statements)))


class _Merger:
    def __init__(self, text: Text) -> None:
        self._text = text
        self._sentences = [sentence.span.start for sentence in text.sentences]
        self._links = sorted(text.links, key=lambda link: link.span)
        self._linked = [link.span.start for link in self._links]

    def source(self, items: list[Heard], reason: str | None) -> Source:
        """One source from all that was heard from its speaker."""
        speaker = items[0].speaker
        phrases = [item.attribution.phrase for item in items]
        mentions = {p.span for p in phrases if p is not None and p.kind != "pronoun"}
        cues = {item.attribution.cue for item in items if item.attribution.cue is not None}
        statements = {
            piece.span: self._statement(item, piece)
            for item in reversed(items)
            for piece in item.attribution.pieces
        }
        name = self._text.names[speaker.key[1]] if speaker.key[0] == "name" else None
        return Source(
            name=speaker.name,
            kind=speaker.kind,
            anonymous=speaker.anonymous,
            role=name.role if name else None,
            reason=reason,
            url=self._url([*sorted(mentions), *sorted(cues)]),
            mentions=tuple(sorted(mentions)),
            statements=tuple(statements[span] for span in sorted(statements)),
        )

    def _url(self, spans: list[Span]) -> str | None:
        """The first link that lies on one of the spans."""
        return next((link.url for span in spans if (link := self._on(span)) is not None), None)

    def _on(self, span: Span) -> Linked | None:
        at = bisect_right(self._linked, span.end - 1) - 1
        if at < 0 or self._links[at].span.end <= span.start:
            return None
        return self._links[at]

    def _statement(self, item: Heard, piece: Piece) -> Statement:
        span, content = piece.span, self._text.content
        first = max(bisect_right(self._sentences, span.start) - 1, 0)
        last = max(bisect_right(self._sentences, span.end - 1) - 1, first)
        sentences = self._text.sentences
        cue, to = item.attribution.cue, item.attribution.to
        return Statement(
            text=content[span.start : span.end],
            span=span,
            sentence=Span(sentences[first].span.start, sentences[last].span.end),
            quoted=piece.quoted,
            cue=content[cue.start : cue.end] if cue else None,
            to=content[to.start : to.end] if to else None,
        )
