"""Merges what was heard into sources: one entry a party."""

from __future__ import annotations

from bisect import bisect_right

from lede_reader.attribution.attribution import ContentSpan, ResolvedAttribution
from lede_reader.attribution.features import source_features
from lede_reader.contract import Party, Source, Span, Statement
from lede_reader.coreference.referents import Key
from lede_reader.nlp.document import Document, Entity, Hyperlink


def merge_sources(
    document: Document,
    heard: tuple[ResolvedAttribution, ...],
    reasons: dict[Key, str],
    parties: tuple[Party, ...],
) -> tuple[Source, ...]:
    """The sources, those that say most first, each linked to its entry of `parties`."""
    merger = _Merger(document, parties)
    by = group_by_speaker(heard)
    sources = [merger.source(items, reasons.get(items[0].speaker.key)) for items in by]
    return tuple(sorted(sources, key=lambda source: -len(source.statements)))


def group_by_speaker(heard: tuple[ResolvedAttribution, ...]) -> list[list[ResolvedAttribution]]:
    """What was heard, by speaker, each where it is first heard."""
    by: dict[Key, list[ResolvedAttribution]] = {}
    for item in heard:
        by.setdefault(item.speaker.key, []).append(item)
    return list(by.values())


class _Merger:
    def __init__(self, document: Document, parties: tuple[Party, ...]) -> None:
        self._document = document
        self._parties = {span: at for at, x in enumerate(parties) for span in x.mentions}
        self._sentences = [sentence.span.start for sentence in document.sentences]
        self._links = sorted(document.links, key=lambda link: link.span)
        self._linked = [link.span.start for link in self._links]

    def source(self, items: list[ResolvedAttribution], reason: str | None) -> Source:
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
        features = source_features(self._document, items)
        name = self._document.entities[speaker.key[1]] if speaker.key[0] == "name" else None
        return Source(
            name=speaker.name,
            kind=speaker.kind,
            anonymous=speaker.anonymous,
            role=name.role if name else None,
            reason=reason,
            url=self._url([*sorted(mentions), *sorted(cues)]),
            mentions=tuple(sorted(mentions)),
            statements=tuple(statements[span] for span in sorted(statements)),
            who=self._party(name) if name else None,
            confidence=self._document.language.models.source.confidence(features),
        )

    def _party(self, name: Entity) -> int | None:
        """The index of the party that an entity is: no mention is of two."""
        return next((self._parties[x] for x in name.mentions if x in self._parties), None)

    def _url(self, spans: list[Span]) -> str | None:
        """The first link that lies on one of the spans."""
        return next((link.url for span in spans if (link := self._on(span)) is not None), None)

    def _on(self, span: Span) -> Hyperlink | None:
        at = bisect_right(self._linked, span.end - 1) - 1
        if at < 0 or self._links[at].span.end <= span.start:
            return None
        return self._links[at]

    def _statement(self, item: ResolvedAttribution, piece: ContentSpan) -> Statement:
        span, content = piece.span, self._document.content
        first = max(bisect_right(self._sentences, span.start) - 1, 0)
        last = max(bisect_right(self._sentences, span.end - 1) - 1, first)
        sentences = self._document.sentences
        cue, to = item.attribution.cue, item.attribution.to
        return Statement(
            text=content[span.start : span.end],
            span=span,
            sentence=Span(sentences[first].span.start, sentences[last].span.end),
            quoted=piece.quoted,
            cue=content[cue.start : cue.end] if cue else None,
            to=content[to.start : to.end] if to else None,
            confidence=piece.confidence,
        )
