"""Salience: how much the story is about an entity."""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import log2

from lede_reader.nlp.document import Document, Entity

DOUBTFUL = 0.5
"""Below this confidence it is likelier that an entity is no party than that it is one."""

_WORD = re.compile(r"[^\W_]+")
_HEADLINE = 6.0
_LEAD = (4.0, 3.0, 2.0, 1.0)
"""What the first sentences are worth to those whom they name first."""


def most_salient_first(entities: Iterable[Entity], document: Document) -> list[Entity]:
    """Orders entities of the document by their salience; those that are doubtful come last."""
    headline = f" {_plain(document.headline or '')} "
    lead = tuple(sentence.span.end for sentence in document.sentences[: len(_LEAD)])

    def rank(entity: Entity) -> tuple[bool, float]:
        sure = entity.confidence is None or entity.confidence >= DOUBTFUL
        return sure, _salience(entity, headline, lead)

    return sorted(entities, key=rank, reverse=True)


def _salience(entity: Entity, headline: str, lead: tuple[int, ...]) -> float:
    """In the headline, in the lead, and how often."""
    salience = 2 * log2(1 + len(entity.mentions))
    if any(f" {_plain(form)} " in headline for form in entity.forms):
        salience += _HEADLINE
    behind = sum(end <= entity.mentions[0].start for end in lead)
    return salience + (_LEAD[behind] if behind < len(_LEAD) else 0.0)


def _plain(words: str) -> str:
    """The words alone, in lower case, with one blank between."""
    return " ".join(_WORD.findall(words.lower()))
