"""What the places of one article are sought with."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from lede_reader.languages.atlas import Atlas
from lede_reader.languages.lexicons.places import PlaceLexicon
from lede_reader.languages.lexicons.toponyms import PlaceEntry


class PlaceSearch(Struct, frozen=True):
    """The language's words, and what those of the article tell.

    `abbreviated`: the regions by what they are called behind a town. `written`: the article's
    words; `telling`: those that may begin a place's name or tell a site.
    """

    lexicon: PlaceLexicon
    abbreviated: Mapping[str, PlaceEntry]
    atlas: Atlas
    written: frozenset[str]
    telling: frozenset[str] = frozenset()
