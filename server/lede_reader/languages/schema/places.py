"""What tells a place."""

from __future__ import annotations

from lede_reader.languages.schema.words import Words


class PlaceWords(Words, frozen=True):
    """`[places]`: what news calls places beside their names in `places.tsv`, and how it tells them.

    `countries`, `regions`, `cities` (by names of this language that the table lacks), `sites`
    (seats of power): names by ISO 3166-1 alpha-2. `areas`, `waters`, `lands`: names of what lies in
    several countries or none. `abbreviated`: what a region is called after the name of its town
    alone ("Fresno, Calif.", "Küssnacht SZ"), as it is written.

    `doubtful`: names of places that are more often something else, a word or a person; `never`:
    those that are so after a preposition too. `locative`: words after which a place follows.
    `settlements`: nouns that tell what the name after them is ("the village of"); `followed`: those
    that may stand behind it. `heads`, `tails`: nouns that begin or end the name of a place ("Lake",
    "Street"); `natural`: those that end it in lower case too ("hills"); `compounds`: the same as
    the end of one word; `seas`: those of what lies in no country. `roads`: nouns before the code of
    a road. `linking`: the small words inside a name. `genitive`: the ending that a name may take;
    `resident`: that of a town's people ("Wiener Innenstadt").
    """

    countries: dict[str, tuple[str, ...]] = {}
    regions: dict[str, tuple[str, ...]] = {}
    cities: dict[str, tuple[str, ...]] = {}
    abbreviated: dict[str, tuple[str, ...]] = {}
    sites: dict[str, tuple[str, ...]] = {}
    areas: tuple[str, ...] = ()
    waters: tuple[str, ...] = ()
    lands: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    locative: tuple[str, ...] = ()
    settlements: tuple[str, ...] = ()
    followed: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    tails: tuple[str, ...] = ()
    natural: tuple[str, ...] = ()
    compounds: tuple[str, ...] = ()
    roads: tuple[str, ...] = ()
    seas: tuple[str, ...] = ()
    linking: tuple[str, ...] = ()
    genitive: str = ""
    resident: str = ""
