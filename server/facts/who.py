"""Who: the people and organisations that the article names."""

from __future__ import annotations

from server.contract import Party
from server.packs import Pack
from server.text import Text


def find(text: Text, pack: Pack) -> tuple[Party, ...]:
    """Finds the parties, the central ones first."""
    return ()
