"""A mention: a piece of the prose that may name a place."""

from __future__ import annotations

from dataclasses import dataclass

from server.contract import Span
from server.packs.places import PlaceEntry


@dataclass(frozen=True, slots=True)
class Mention:
    """`senses`: the places known by the name, none for a street or a building. `section`: the index
    of its block. `believed`: the text itself shows that it is a place. `country`: as the text
    beside it says. `built`: it ends or begins in a noun that no person is called by: a street, a
    hospital.
    """

    span: Span
    name: str
    section: int
    senses: tuple[PlaceEntry, ...] = ()
    believed: bool = False
    country: str | None = None
    built: bool = False
