"""The thread of a story: the time that it is telling of, which later expressions hang on."""

from __future__ import annotations

from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from lede_reader.languages.times.tense_markers import Tense
from lede_reader.temporal.normalisation.calendar import Point
from lede_reader.temporal.normalisation.setting import Setting
from lede_reader.temporal.recognition.parsing import Parse


class Thread(Struct, frozen=True):
    """What the text has told so far.

    `before`: the point it gave last, in the block `told_in`, this one or the one before. `year`:
    that of the last date in this block, where the text names it and it is not that of publication.
    `day`: the last day that it gave. `titled`: the year that the heading over this block names.
    """

    published: date | None
    section: int = 0
    told_in: int = 0
    before: Point | None = None
    year: int | None = None
    day: Point | None = None
    titled: int | None = None

    def enter(self, section: int, titled: int | None) -> Thread:
        """Goes on to a sentence of that block, under a heading that names that year."""
        if section == self.section:
            return replace(self, titled=titled)
        near = section - self.told_in <= 1
        before = self.before if near else None
        return replace(self, section=section, before=before, year=None, titled=titled)

    def setting(self, tense: Tense | None, *, clear: bool) -> Setting:
        """What the next expression hangs on."""
        return Setting(self.published, tense, clear, self.before, self.year, self.titled)

    def tell(self, reading: Parse, points: tuple[Point, ...]) -> Thread:
        """Goes on with what an expression has told."""
        last = points[-1]
        named = bool(reading.all("year")) and last.month is not None
        other = named and (not self.published or last.year != self.published.year)
        return replace(
            self,
            told_in=self.section,
            before=last,
            year=last.year if other else None if named else self.year,
            day=last if last.day else self.day,
        )
