"""Sources: every party the article attributes information to, and what rests on it."""

from __future__ import annotations

from lede_reader.contract import Party, Source
from lede_reader.facts.attribution.anonymity import anonymity_reasons
from lede_reader.facts.attribution.attribution import (
    ResolvedAttribution,
    find_attributions,
    within_size,
)
from lede_reader.facts.attribution.continuation import Attributed, continue_quotations
from lede_reader.facts.attribution.layouts import attribute_by_layout
from lede_reader.facts.attribution.merging import merge_sources
from lede_reader.facts.attribution.speakers.resolution import SpeakerResolver
from lede_reader.nlp.document import Document
from lede_reader.nlp.syntax.units import split_units

# Statements that make more than twice the article repeat it. Of 190 articles none made one.
_MOST = 2


def find(document: Document, parties: tuple[Party, ...] = ()) -> tuple[Source, ...]:
    """Finds the sources, the most important first, each linked to its entry of `parties`."""
    words = document.language.syntax
    laid = split_units(document, words)
    by_cues = [find_attributions(document, unit, index, words) for index, unit in enumerate(laid)]
    told = Attributed(laid, by_cues, attribute_by_layout(document, laid, words))
    resolver = SpeakerResolver(document, laid, words)
    heard: list[ResolvedAttribution] = []
    for attribution in continue_quotations(document, told, words):
        speaker = resolver.resolve(attribution)
        if speaker is not None and attribution.pieces:
            heard.append(ResolvedAttribution(speaker, attribution))
    said = within_size(heard, _MOST * len(document.content))
    reasons = anonymity_reasons(document, laid, said, words)
    return merge_sources(document, said, reasons, parties)
