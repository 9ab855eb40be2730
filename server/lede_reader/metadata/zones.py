"""Time zones as pages write them behind a time of day: an offset, or an abbreviation."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

import msgspec

_LARGEST = timedelta(hours=15)
_NEAR = 6
_OFFSET = re.compile(r"(?:GMT|UTC)?\s?([+-])(\d{1,2}):?(\d\d)?(?!\d)")
_ABBREVIATION = re.compile(r"[A-Z]{2,5}\b")


def zone(text: str, day: date) -> tzinfo | None:
    """The zone that a text opens with, as an offset on that day."""
    head = text[:40]
    found = _OFFSET.search(head)
    if found and found.start() <= _NEAR:
        return offset(f"{found[1]}{int(found[2]):02d}:{found[3] or '00'}")
    word = _ABBREVIATION.search(head)
    if not word or word.start() > _NEAR:
        return None
    if word[0] in ("UTC", "GMT"):
        return UTC
    name = _zones().get(word[0])
    if name is None or name[0] in "+-":
        return offset(name)
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo(name))
    return timezone(noon.utcoffset() or timedelta())


def offset(text: str | None) -> tzinfo | None:
    """The offset of `Z`, `UTC`, `GMT`, `+01:00`, `-0500` or `+01`; None where it is beyond 15 h."""
    if not text:
        return None
    if text[0] not in "+-":
        return UTC
    digits = text[1:].replace(":", "").ljust(4, "0")
    size = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    if size > _LARGEST:
        return None
    return timezone(-size if text[0] == "-" else size)


@cache
def _zones() -> dict[str, str]:
    table = files("lede_reader.metadata").joinpath("zones.toml").read_bytes()
    return msgspec.toml.decode(table, type=dict[str, str])
