"""What does the article say? One finder a fact, each `find(text, pack)`; nothing is guessed."""

from __future__ import annotations

from lede_reader.contract import Facts
from lede_reader.facts import sources, what, when, where, who
from lede_reader.packs import Pack
from lede_reader.text import Text

__all__ = ["find"]


def find(text: Text, pack: Pack | None) -> Facts:
    """Finds the five facts; without a pack for the language, those that need none."""
    if pack is None:
        return Facts()
    return Facts(
        who=who.find(text, pack),
        what=what.find(text, pack),
        when=when.find(text, pack),
        where=where.find(text, pack),
        sources=sources.find(text, pack),
    )
