"""What the meaning of an expression hangs on."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from lede_reader.languages.times.tense_markers import Tense
from lede_reader.temporal.normalisation.calendar import Point, day_of


class Setting(Struct, frozen=True):
    """What an expression finds around it.

    `published`: the day of publication where the article is, None where the page does not say.
    `tense`: that of the clause or, where it is not `clear`, of the nearest verb in the sentence.
    `before`: the point that the text gave last, near by. `year`: the year that the text is telling
    of, where it says another than that of publication. `titled`: the year that the heading over it
    names.
    """

    published: date | None
    tense: Tense | None = None
    clear: bool = False
    before: Point | None = None
    year: int | None = None
    titled: int | None = None

    @property
    def today(self) -> Point | None:
        """The day of publication."""
        return day_of(self.published) if self.published else None
