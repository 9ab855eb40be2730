"""When: the expressions that fix a time on the calendar."""

from __future__ import annotations

from server.contract import Moment
from server.packs import Pack
from server.text import Text


def find(text: Text, pack: Pack) -> tuple[Moment, ...]:
    """Finds the moments, the most important first."""
    return ()
