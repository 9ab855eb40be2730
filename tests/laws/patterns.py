"""Probes every regular expression of the service with hostile text; a program for test_patterns.

It prints how many there are, then one line for each that takes too long.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from contextlib import suppress
from itertools import product

import lede_reader
import recorder  # before the service, whose patterns it records
from lede_reader.contract import Page
from lede_reader.errors import Refusal
from lede_reader.extract import Block, Extract
from lede_reader.metadata import Metadata

from tests.reading import LANGUAGES, analyse, find, read

LONGEST = 8_000
# These modules cut every value that a page gives before they look at it.
CUT = {"lede_reader.metadata": 1_000}
# Seconds: whoever needs less than this for so long a text does not run away.
AT_ONCE, LONG_ENOUGH = 0.002, 1_000
# Seconds. What is linear takes milliseconds at that length, what is quadratic many times this.
TOO_LONG = 0.5
SHORT_ENOUGH = 100
SIGNS = [*"aAé0., \"“'-:/@&([<>=;_#\\|\n"]
PROSE = "On 3 May 2024, Dr. J. K. Hale of Acme Inc. said: “We’re in Rome, U.S.,” at 5 p.m. (http://x.y)."
SHORT = "3 May: Dr. Hale of Acme said “yes”."


def read_pages() -> None:
    """Loads every module and reads a text in every language, so that all patterns are made."""
    for module in pkgutil.walk_packages(lede_reader.__path__, "lede_reader."):
        # What builds the packs needs its own libraries, and meets no page.
        if not module.name.startswith("lede_reader.lexicography"):
            importlib.import_module(module.name)
    paragraphs = "".join(f"<p>{number}. {PROSE} {PROSE}</p>" for number in range(9))
    html = f"<title>{PROSE}</title><article><h1>{PROSE}</h1>{paragraphs}</article>"
    for page in (Page(html.encode(), charset="utf-8"), Page(PROSE.encode() * 5, kind="text")):
        with suppress(Refusal):
            read(page)
    for lang in LANGUAGES:
        # Too short for a guess at its language, so that it is taken for what it claims.
        block = Block("paragraph", SHORT, f"<p>{SHORT}</p>")
        built = analyse(Extract(Metadata(lang=lang), (block,)))
        assert built.lang == lang
        find(built)


def hostile(pattern: str) -> Iterator[str]:
    """What to repeat: the pattern's own words and signs, and some of all kinds."""
    words = re.findall(r"[^\W\d_]{2,}", pattern)
    own = list(dict.fromkeys(re.findall(r"[^\w\s\\]", pattern)))[:4]
    pairs = ("".join(pair) for pair in product("a 0", own))
    yield from dict.fromkeys([*SIGNS, *words[:2], *words[-2:], *pairs])


def seconds(pattern: re.Pattern[str], unit: str, longest: int) -> float:
    """The time that the pattern takes at the longest length, or at the first that is too long.

    The length grows slowly, so that even what grows exponentially comes to an end.
    """
    length, taken = 16.0, 0.0
    while length <= longest and taken <= TOO_LONG:
        probe = unit * (int(length) // len(unit)) + "\x00"
        start = time.process_time()
        for _ in pattern.finditer(probe):
            pass
        taken = time.process_time() - start
        if length >= LONG_ENOUGH and taken < AT_ONCE:
            break
        length *= 1.5 if length < SHORT_ENOUGH else 3
    return taken


def main() -> None:
    read_pages()
    print(len(recorder.patterns))
    for compiled, module in recorder.patterns.values():
        longest = min((CUT[room] for room in CUT if module.startswith(room)), default=LONGEST)
        for unit in hostile(compiled.pattern):
            taken = seconds(compiled, unit, longest)
            if taken > TOO_LONG:
                print(f"{module}: {taken:.1f} s for {unit!r} repeated: {compiled.pattern[:160]!r}")
                break


if __name__ == "__main__":
    main()
