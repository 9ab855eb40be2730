"""Writes the months and weekdays of a language for its pack, from CLDR as Babel carries it.

`python -m lede_reader.lexicography.time de >> fragment.toml`; Babel is needed only here.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from typing import Any

import babel
from babel import Locale


def table(lang: str) -> str:
    """The two tables as TOML, the source named."""
    locale = Locale(lang)
    months = [tuple(_forms(locale.months, month)) for month in range(1, 13)]
    weekdays = [tuple(_forms(locale.days, day)) for day in range(7)]
    source = f"# From CLDR, by Babel {babel.__version__} and lede_reader.lexicography.time."
    return "\n".join([source, *_list("months", months), *_list("weekdays", weekdays), ""])


def _forms(names: Mapping[str, Any], index: int) -> dict[str, None]:
    """The full name, then the short ones, which end with a stop whether CLDR writes it or not."""
    full = str(names["format"]["wide"][index])
    contexts = ("format", "stand-alone")
    short = (str(names[context]["abbreviated"][index]).removesuffix(".") for context in contexts)
    return dict.fromkeys([full, *(f"{form}." for form in short if form != full)])


def _list(key: str, entries: list[tuple[str, ...]]) -> Iterator[str]:
    yield f"{key} = ["
    for forms in entries:
        yield "  [" + ", ".join(f'"{form}"' for form in forms) + "],"
    yield "]"


if __name__ == "__main__":
    sys.stdout.write(table(sys.argv[1]))
