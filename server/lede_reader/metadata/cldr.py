"""How dates are written where a page comes from: Unicode's CLDR, read through babel."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from typing import Any

from babel import Locale, UnknownLocaleError

from lede_reader.hosts import country_of

_KEPT = 64
_TAG = re.compile(r"([a-zA-Z]{2,3}(?:[-_][a-zA-Z]{4})?)(?:[-_]([a-zA-Z]{2}))?(?![a-zA-Z])")
# What content systems say where nobody has set a language.
_DEFAULT = ("en", "US")
_WIDTHS = ("wide", "abbreviated")
_USES = ("format", "stand-alone")
_FIRST_HALF = ("am", "morning1", "morning2")
_SECOND_HALF = ("pm", "afternoon1", "afternoon2", "evening1", "evening2")


@dataclass(frozen=True, slots=True)
class Calendar:
    """`months`: their numbers, by name; `halves`: whether a word is of the day's second half.

    Names are case folded. `month_first`: whether 02/03 is February's; None where nobody knows.
    """

    months: Mapping[str, int] = field(default_factory=dict)
    halves: Mapping[str, bool] = field(default_factory=dict)
    month_first: bool | None = None


UNKNOWN = Calendar()


def calendar(tag: str | None, url: str | None = None) -> Calendar:
    """The calendar of a language (BCP 47), in the country that tag or address tell."""
    found = _TAG.match(tag or "")
    if not found:
        return UNKNOWN
    language, region = found[1].lower().replace("-", "_"), (found[2] or "").upper()
    country = country_of(url)
    if country and (not region or (language, region) == _DEFAULT):
        region = country
    return _calendar(language, region) or _calendar(language, "") or UNKNOWN


@lru_cache(_KEPT)
def _calendar(language: str, region: str) -> Calendar | None:
    try:
        locale = Locale.parse(f"{language}_{region}" if region else language)
    except (UnknownLocaleError, ValueError):
        return None
    order = [mark for mark in locale.date_formats["short"].pattern if mark in "yMd"]
    return Calendar(
        months={name: number for number, name in _named(locale.months)},
        halves={
            **{name: False for key, name in _named(locale.day_periods) if key in _FIRST_HALF},
            **{name: True for key, name in _named(locale.day_periods) if key in _SECOND_HALF},
        },
        # where the year comes first, 02/03/2024 is nobody's own way
        month_first=None if order[0] == "y" else order[0] == "M",
    )


def _named(table: Any) -> Iterator[tuple[Any, str]]:
    """Each key of a table of CLDR's, with each of its names."""
    widths = chain.from_iterable(table.get(use, {}).items() for use in _USES)
    for width, names in widths:
        for key, name in names.items() if width in _WIDTHS else ():
            if name and not name.isdigit():
                yield key, " ".join(name.split()).rstrip(".").casefold()
