"""Where: the named places, each with its country."""

from __future__ import annotations

from server.contract import Place
from server.packs import Pack
from server.text import Text


def find(text: Text, pack: Pack) -> tuple[Place, ...]:
    """Finds the places, the most important first."""
    return ()
