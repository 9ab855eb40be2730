"""A mention: a piece of the prose that may name a place."""

from __future__ import annotations

from msgspec import Struct

from lede_reader.contract import Span
from lede_reader.languages.lexicons.toponyms import PlaceEntry


class PlaceMention(Struct, frozen=True):
    """`senses`: the places known by the name, none for a street or a building. `section`: the index
    of its block. `believed`: the text itself shows that it is a place. `country`: as the text
    beside it says. `built`: its noun is one that no person is called by, as a street's is.
    `likely`: it stands as a place does, and is believed where the article is at home.
    """

    span: Span
    name: str
    section: int
    senses: tuple[PlaceEntry, ...] = ()
    believed: bool = False
    country: str | None = None
    built: bool = False
    likely: bool = False
