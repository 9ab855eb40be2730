"""Which faults the tests notice: `python -m tests.mutants ROOM… [--sample 200] [--floor 0.6]`.

The tests run once as they are, and tell which functions each of them goes through. Then each fault
is put into a process of its own, a fork of the one that has everything loaded, which runs the tests
that go through its function until one fails.
"""

from __future__ import annotations

import argparse
import importlib
import os
import pkgutil
import random
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import redirect_stdout
from pathlib import Path
from types import CodeType, FrameType

import pytest
from _pytest.runner import runtestprotocol

from tests.mutants.mutations import Mutant, function_of, mutants, plant

_ROOMS = ("nlp", "syntax", "entities", "attribution", "coreference", "places", "facts")
TESTS = (*(f"tests/server/{room}" for room in _ROOMS), "tests/pages")
_LONGEST = 60
# What measures time or starts processes notices a fault by accident.
_SKIPPED = "grows or process or start"


class Hunt:
    """A pytest plugin that, in place of one run, makes one for each fault."""

    def __init__(self, chosen: Sequence[Mutant], seconds: float) -> None:
        self.killed: list[Mutant] = []
        self.survived: list[Mutant] = []
        self._chosen = chosen
        self._seconds = seconds
        self._reached: dict[CodeType, dict[pytest.Item, float]] = defaultdict(dict)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        wanted = {_code(mutant) for mutant in self._chosen}
        for item in session.items:
            self._trace(item, wanted)
        end = time.monotonic() + self._seconds
        for mutant in self._chosen:
            if time.monotonic() > end:
                break
            tests = self._reached.get(_code(mutant), {})
            noticed = _is_noticed(mutant, sorted(tests, key=tests.__getitem__))
            (self.killed if noticed else self.survived).append(mutant)
            sys.stderr.write("." if noticed else "S")
        return True

    def _trace(self, item: pytest.Item, wanted: set[CodeType]) -> None:
        """Runs a test as things are, and notes which functions it goes through."""
        seen: set[CodeType] = set()

        def note(frame: FrameType, event: str, _: object) -> None:
            if event == "call" and frame.f_code in wanted:
                seen.add(frame.f_code)

        start = time.monotonic()
        sys.setprofile(note)
        try:
            passed = _passes(item)
        finally:
            sys.setprofile(None)
        if not passed:
            pytest.exit(f"{item.nodeid} fails without any fault", returncode=2)
        for code in seen:
            self._reached[code][item] = time.monotonic() - start


def _code(mutant: Mutant) -> CodeType:
    return function_of(importlib.import_module(mutant.module), mutant.function).__code__


def _passes(item: pytest.Item) -> bool:
    reports = runtestprotocol(item, nextitem=None, log=False)
    return not any(report.failed for report in reports)


def _is_noticed(mutant: Mutant, tests: Sequence[pytest.Item]) -> bool:
    """Whether a test fails with the fault, or does not end."""
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(_LONGEST)
        plant(mutant)
        os._exit(0 if all(map(_passes, tests)) else 1)
    return os.waitpid(child, 0)[1] != 0


def modules(room: str) -> Iterator[str]:
    """The modules of a room, by its name in the package: `entities`."""
    name = f"lede_reader.{room}"
    found = importlib.import_module(name)
    yield name
    for module in pkgutil.walk_packages(getattr(found, "__path__", ()), f"{name}."):
        yield module.name


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("rooms", nargs="+", help="entities attribution")
    parser.add_argument(
        "--sample", type=int, default=10**6, help="so many faults, chosen at random"
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=10**6, help="no further fault after these")
    parser.add_argument("--floor", type=float, default=0.0, help="fail below this share noticed")
    asked = parser.parse_args()
    names = [name for room in asked.rooms for name in modules(room)]
    every = [x for name in names for x in mutants(importlib.import_module(name))]
    random.Random(asked.seed).shuffle(every)
    hunt = Hunt(every[: asked.sample], asked.seconds)
    with Path(os.devnull).open("w") as nothing, redirect_stdout(nothing):
        code = pytest.main([*TESTS, "-p", "no:cacheprovider", "-k", f"not ({_SKIPPED})"], [hunt])
    tried = len(hunt.killed) + len(hunt.survived)
    if code or not tried:
        return int(code) or 2
    share = len(hunt.killed) / tried
    print("\n".join(["", *sorted(map(str, hunt.survived))]))
    print(f"{share:.1%} of {tried} faults noticed (of {len(every)}), {len(hunt.survived)} survived")
    return int(share < asked.floor)


if __name__ == "__main__":
    sys.exit(main())
