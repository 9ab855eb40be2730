"""Confidence: how likely each statement is said, and by whom; what is unlikely is left out."""

from __future__ import annotations

from msgspec.structs import replace

from lede_reader.attribution.attribution import ContentSpan, ResolvedAttribution
from lede_reader.attribution.features import statement_features
from lede_reader.nlp.document import Document

# Below this hardly one in six is right, on pages of publishers left out of the fit.
_LEAST = 0.15


def weigh(
    document: Document, heard: tuple[ResolvedAttribution, ...]
) -> tuple[ResolvedAttribution, ...]:
    """What was heard with its confidence, without what is likelier wrong than right."""
    model, words = document.language.models.statement, document.language.syntax
    found: list[ResolvedAttribution] = []
    for item in heard:
        pieces: list[ContentSpan] = []
        for piece in item.attribution.pieces:
            sure = model.confidence(statement_features(document, item, piece, words))
            if sure >= _LEAST:
                pieces.append(replace(piece, confidence=sure))
        if pieces:
            attribution = replace(item.attribution, pieces=tuple(pieces))
            found.append(replace(item, attribution=attribution))
    return tuple(found)
