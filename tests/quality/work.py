"""Counts the work that a page takes, which a busy machine does not change: calls, not seconds.

`python -m tests.quality.work` writes `work.toml` anew: the thousands of calls that each stage makes
for one page of the project's own, Python's and C's together.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import TypeVar

from lede_reader.contract import Page
from lede_reader.extract import extract
from lede_reader.sanitize import sanitize

from tests.quality.cases import OWN
from tests.reading import PIPELINE, analyse, find, read

PAGE = Page((OWN / "agency-story" / "page.html").read_bytes())
FILE = Path(__file__).parent / "work.toml"
_SERVER = Path(__file__).parents[2] / "server" / "lede_reader"

Calls = Counter[str]
Found = TypeVar("Found")


def calls(job: Callable[[], object]) -> Calls:
    """How often each function of the server is called, by file and name, and "all" functions."""
    counted: Calls = Counter()

    def count(frame: FrameType, event: str, _: object) -> None:
        if event in ("call", "c_call"):
            counted["all"] += 1
        if event == "call":
            code = frame.f_code
            counted[f"{code.co_filename}:{code.co_name}"] += 1

    sys.setprofile(count)
    try:
        job()
    finally:
        sys.setprofile(None)
    return Counter({name.removeprefix(f"{_SERVER}/"): times for name, times in counted.items()})


def by_stage() -> dict[str, float]:
    """The thousands of calls of each stage, warmed."""
    PIPELINE.compile_languages()
    read(PAGE)
    extracted = extract(PAGE)
    text = analyse(extracted)
    stages: dict[str, Callable[[], object]] = {
        "article": lambda: extract(PAGE),
        "nlp": lambda: analyse(extracted),
        "facts": lambda: find(text),
        "sanitise": lambda: sanitize(extracted.html),
    }
    return {name: round(calls(job)["all"] / 1000, 2) for name, job in stages.items()}


def main() -> int:
    """Writes the file."""
    lines = (f"{name} = {thousands}" for name, thousands in by_stage().items())
    said = "# Thousands of calls for one page; written by `python -m tests.quality.work`."
    FILE.write_text("\n".join([said, "", *lines, ""]), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
