"""What is counted: pages by outcome, language, size and time, each a step of a closed set.

Nothing of a request can become a name, a language shows only from ten pages on, and numbers are
shown in steps of ten, so that no single reader shows by what comes or goes.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import Literal, get_args

from msgspec import Struct

from lede_reader.faults import Fault

Outcome = Literal[
    "read",
    "noArticle",
    "unreadable",
    "malformed",
    "tooLarge",
    "notAcceptable",
    "unsupported",
    "busy",
    "outOfTime",
    "failed",
]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
# Those that langdetect has profiles for.
LANGUAGES = (
    "af ar bg bn ca cs cy da de el en es et fa fi fr gu he hi hr hu id it ja kn ko lt lv mk ml mr"
    " ne nl no pa pl pt ro ru sk sl so sq sv sw ta te th tl tr uk ur vi zh-cn zh-tw"
).split()
OTHER = "other"
_FAULTS = "faults/"
_FAULT = re.compile(r"[a-z]{3,12} [A-Za-z]{1,40} [a-z_/]{1,60}\.py:\d{1,4}")
_FEWEST = 10
STEP = 10
"""What shown numbers are multiples of."""
_BYTES = (1 << 14, 1 << 16, 1 << 18, 1 << 20, 1 << 22)
SIZES = ("16KiB", "64KiB", "256KiB", "1MiB", "4MiB", "more")
_LIMITS = (0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
SECONDS = ("0.1", "0.25", "0.5", "1", "2.5", "5", "more")


class Counts(Struct, frozen=True):
    """All that the service keeps. `outcomes`: requests to read a page, by what became of them.

    `faults`: what failed of ours and cost a page something, by step, type of the exception, and our
    own file and line ("when IndexError temporal/thread.py:40"); none that shows no number.

    Of the pages that were read: `languages`, where one with fewer than ten pages counts as
    "other"; `sizes` and `seconds`, by the first step that they are within, or "more". Published
    each quarter of an hour, each number down to a multiple of ten, unless the settings say else.
    """

    outcomes: dict[str, int]
    faults: dict[str, int]
    languages: dict[str, int]
    sizes: dict[str, int]
    seconds: dict[str, int]


class Seen(Struct, frozen=True):
    """A page that was read: its bytes, the seconds that it took, and its language."""

    size: int
    seconds: float
    lang: str | None


def names_of(outcome: Outcome, seen: Seen | None = None) -> tuple[str, ...]:
    """The names that one request adds one to."""
    if seen is None:
        return (f"outcomes/{outcome}",)
    lang = (seen.lang or "").lower()
    return (
        f"outcomes/{outcome}",
        f"languages/{lang if lang in LANGUAGES else OTHER}",
        f"sizes/{SIZES[bisect_left(_BYTES, seen.size)]}",
        f"seconds/{SECONDS[bisect_left(_LIMITS, seen.seconds)]}",
    )


def names_of_faults(faults: Iterable[Fault]) -> tuple[str, ...]:
    """The names that faults add one to each; whatever is no name of ours is none."""
    named = (f"{fault.step} {fault.exception} {fault.place}" for fault in faults)
    return tuple(f"{_FAULTS}{name}" for name in named if _FAULT.fullmatch(name))


def counts_of(values: Mapping[str, int], step: int = STEP) -> Counts:
    """What is shown of the counted values: each down to a multiple of `step`."""

    def shown(counted: Mapping[str, int]) -> dict[str, int]:
        return {name: value // step * step for name, value in counted.items()}

    return Counts(
        faults={name: value for name, value in shown(_faults(values)).items() if value},
        outcomes=shown({name: values.get(f"outcomes/{name}", 0) for name in OUTCOMES}),
        languages=shown(_languages(values)),
        sizes=shown({name: values.get(f"sizes/{name}", 0) for name in SIZES}),
        seconds=shown({name: values.get(f"seconds/{name}", 0) for name in SECONDS}),
    )


def _faults(values: Mapping[str, int]) -> dict[str, int]:
    named = (name for name in sorted(values) if name.startswith(_FAULTS))
    return {name.removeprefix(_FAULTS): values[name] for name in named}


def _languages(values: Mapping[str, int]) -> dict[str, int]:
    """Each language with enough pages, and all the rest together."""
    counted = {name: values.get(f"languages/{name}", 0) for name in (*LANGUAGES, OTHER)}
    shown = {n: value for n, value in counted.items() if n != OTHER and value >= _FEWEST}
    rest = sum(counted.values()) - sum(shown.values())
    return {**shown, OTHER: rest} if rest else shown
