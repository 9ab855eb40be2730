"""What does the article say? One finder a fact, each `find(document, pack)`; nothing is guessed."""

from __future__ import annotations

from lede_reader.contract import Facts
from lede_reader.facts import attribution, what, when, where, who
from lede_reader.languages import Pack
from lede_reader.nlp.document import Document

__all__ = ["find"]


def find(document: Document, pack: Pack | None) -> Facts:
    """Finds the five facts; without a pack for the language, those that need none."""
    if pack is None:
        return Facts()
    return Facts(
        who=who.find(document, pack),
        what=what.find(document, pack),
        when=when.find(document, pack),
        where=where.find(document, pack),
        sources=attribution.find(document, pack),
    )
