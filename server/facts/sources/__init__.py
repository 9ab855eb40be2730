"""Sources: every party the article attributes information to, and what rests on it."""

from __future__ import annotations

from server.contract import Source
from server.packs import Pack
from server.text import Text


def find(text: Text, pack: Pack) -> tuple[Source, ...]:
    """Finds the sources, the most important first."""
    return ()
