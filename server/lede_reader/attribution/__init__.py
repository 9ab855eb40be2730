"""Sources: every party the article attributes information to, and what rests on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lede_reader.attribution.anonymity import anonymity_reasons
from lede_reader.attribution.attribution import (
    Attribution,
    ResolvedAttribution,
    find_attributions,
    within_size,
)
from lede_reader.attribution.confidence import weigh
from lede_reader.attribution.continuation import Attributed, continue_quotations
from lede_reader.attribution.features import source_features, statement_features
from lede_reader.attribution.layouts import attribute_by_layout
from lede_reader.attribution.merging import group_by_speaker, merge_sources
from lede_reader.attribution.relays import with_relays
from lede_reader.attribution.speakers import Choosing, SpeakerResolver
from lede_reader.contract import Party, Source
from lede_reader.logistic import Features
from lede_reader.nlp.document import Document
from lede_reader.syntax.units import Unit, split_units

# Statements that make more than twice the article repeat it. Of 190 articles none made one.
_MOST = 2


def find(document: Document, parties: tuple[Party, ...] = ()) -> tuple[Source, ...]:
    """Finds the sources, the most important first, each linked to its entry of `parties`."""
    words = document.language.syntax
    laid = split_units(document, words)
    said = weigh(document, _hear(document, laid))
    reasons = anonymity_reasons(document, laid, said, words)
    return merge_sources(document, said, reasons, parties)


def weigh_statements(document: Document) -> Iterator[tuple[str, str, Features]]:
    """Each statement that is found: its speaker's name, its text, and what holds of it."""
    words = document.language.syntax
    for item in _hear(document, split_units(document, words)):
        for piece in item.attribution.pieces:
            text = document.content[piece.span.start : piece.span.end]
            yield item.speaker.name, text, statement_features(document, item, piece, words)


def weigh_speakers(
    document: Document, choosing: Choosing
) -> Iterator[tuple[list[str], list[tuple[str, Features]]]]:
    """What a phrase is given, and each party that it may stand for: its name, what holds of it."""
    laid = split_units(document, document.language.syntax)
    resolver = SpeakerResolver(document, laid, document.language.syntax)
    for attribution in _attribute(document, laid):
        spans = [piece.span for piece in attribution.pieces]
        said = [document.content[span.start : span.end] for span in spans]
        for model, found in resolver.candidates(attribution):
            if model == choosing:
                yield said, [(referent.name, features) for referent, features in found]
        resolver.resolve(attribution)


def weigh_sources(document: Document) -> Iterator[tuple[str, Features]]:
    """Each source that is found: its name, and what holds of it."""
    laid = split_units(document, document.language.syntax)
    for items in group_by_speaker(weigh(document, _hear(document, laid))):
        yield items[0].speaker.name, source_features(document, items)


def _hear(document: Document, laid: tuple[Unit, ...]) -> tuple[ResolvedAttribution, ...]:
    """What each speaker says, in reading order."""
    resolver = SpeakerResolver(document, laid, document.language.syntax)
    heard: list[ResolvedAttribution] = []
    for attribution in _attribute(document, laid):
        choice = resolver.resolve(attribution)
        if choice is not None and attribution.pieces:
            heard.append(ResolvedAttribution(choice.referent, attribution, choice.confidence))
    return within_size(heard, _MOST * len(document.content))


def _attribute(document: Document, laid: tuple[Unit, ...]) -> Iterable[Attribution]:
    """What is said in an article, in reading order, and by which words it is given to somebody."""
    words = document.language.syntax
    by_cues = [find_attributions(document, unit, index, words) for index, unit in enumerate(laid)]
    told = Attributed(laid, by_cues, attribute_by_layout(document, laid, words))
    found = continue_quotations(document, told, words)
    return with_relays(document, laid, found, words) if words.lists.relaying else found
