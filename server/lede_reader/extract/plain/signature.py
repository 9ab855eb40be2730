"""The lines between headline and body: who wrote it, and when."""

from __future__ import annotations

from itertools import pairwise, takewhile

from lede_reader.extract.plain.lines import Line
from lede_reader.metadata import byline
from lede_reader.metadata.labels import Label, labelled
from lede_reader.metadata.moments import Moment, parse
from lede_reader.metadata.name import is_agency

_SIGNED_WITHIN = 4
_MOST_WORDS = 6


def authors(header: tuple[Line, ...], footer: tuple[Line, ...]) -> tuple[str, ...]:
    """The authors under the headline, or else the ones right behind the body."""
    return _signed(header) or _dated(header) or _beside_a_date(header) or _signed(footer)


def _signed(block: tuple[Line, ...]) -> tuple[str, ...]:
    """The names in lines that open with "By", or that stand below one."""
    found: list[str] = []
    for line, below in pairwise((*block, None)):
        if line is None or line.kind != "byline":
            continue
        if not byline.is_opening(line.text):
            found += byline.people(line.text)
        elif below is not None and below.words <= _MOST_WORDS and not _has_digit(below.text):
            found += byline.names(below.text)
    return tuple(dict.fromkeys(found))


def _dated(block: tuple[Line, ...]) -> tuple[str, ...]:
    """The names before the date in its own line."""
    for line in block:
        if line.kind == "date":
            before = takewhile(lambda c: not c.isdigit(), line.text)
            text = "".join(before).strip(" |,·•-–—")
            opened = byline.opens(text)
            found = byline.people(text)
            if found and (opened or "/" in text or byline.only_people(text)):
                return found
    return ()


def _beside_a_date(block: tuple[Line, ...]) -> tuple[str, ...]:
    """A line of nothing but names close to the date, or right under the headline."""
    dates = [number for number, line in enumerate(block) if line.kind == "date"]
    under = next((n for n, line in enumerate(block) if line.kind != "prose"), None)
    for number, line in enumerate(block):
        if line.kind not in ("repeated", "short") or _is_pictured(block, number):
            continue
        if number + 1 in dates and is_agency(line.text):
            return (line.text,)
        near = any(abs(number - date) <= _SIGNED_WITHIN for date in dates)
        found = byline.only_people(line.text) if near or number == under else ()
        if found:
            return found
    return ()


def _is_pictured(block: tuple[Line, ...], number: int) -> bool:
    """Whether a line is what a picture shows: its caption stands below."""
    return number + 1 < len(block) and block[number + 1].kind == "caption"


def moments(header: tuple[Line, ...]) -> tuple[Moment | None, Moment | None]:
    """When it was published and when it was changed."""
    found: dict[Label | None, list[Moment]] = {None: [], "published": [], "updated": []}
    for line, below in pairwise((*header, None)):
        if line is None or line.kind != "date":
            continue
        after = below.text if below is not None and below.words <= _MOST_WORDS else ""
        parts = [(label, part) for label, part in labelled(line.text) if _has_digit(part)]
        for number, (label, part) in enumerate(parts, 1):
            found[label] += _read(part, after if number == len(parts) else "")
    return _best(found["published"]) or _best(found[None]), _best(found["updated"])


def _read(text: str, after: str) -> list[Moment]:
    """The moment in a line; a line with the day alone may have the time below it."""
    moment = parse(text)
    if moment and moment.clock is None and _has_digit(after):
        moment = parse(f"{text} {after}")
    return [moment] if moment else []


def _best(found: list[Moment]) -> Moment | None:
    return next((moment for moment in found if moment.precise), found[0] if found else None)


def _has_digit(text: str) -> bool:
    return any(c.isdigit() for c in text)
