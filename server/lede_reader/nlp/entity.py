"""A name: one named party, place or thing of the article."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from lede_reader.contract import Span

EntityKind = Literal["person", "organization", "place", "other"]
Gender = Literal["female", "male"]


class Entity(Struct, frozen=True):
    """One named party, place or thing, over the whole article.

    `name`: its fullest form, without titles. `forms`: every form it takes in the text, the fullest
    first. `mentions`: where, in order, one span a mention, without titles. `role`: the
    descriptor that the article attaches to it, verbatim. `country`: ISO 3166-1 alpha-2, of a place.
    `byline`: it is the article's own author or agency, so no party to the story. `confidence`, of
    persons and organisations: the probability that it is a party, and of this kind.
    """

    name: str
    kind: EntityKind
    forms: tuple[str, ...]
    mentions: tuple[Span, ...]
    gender: Gender | None = None
    role: str | None = None
    country: str | None = None
    byline: bool = False
    confidence: float | None = None

    @property
    def is_party(self) -> bool:
        """Whether it may be a party to the story."""
        return self.kind in ("person", "organization") and not self.byline
