"""How a time of the facts is written: a range from end to end."""

from __future__ import annotations

from lede_reader.contract import Moment


def dates(moment: Moment) -> str:
    """ISO 8601 at the precision said; a range has both of its ends."""
    return f"{moment.date} – {moment.end}" if moment.end else moment.date
