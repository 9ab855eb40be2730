"""A fault of ours that costs one thing only: what it was, and where, with nothing of the page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from traceback import walk_tb
from types import TracebackType
from typing import Literal, TypeVar

from msgspec import Struct

Step = Literal[
    "article",
    "language",
    "quotations",
    "entities",
    "who",
    "what",
    "when",
    "where",
    "sources",
    "audit",
]
Found = TypeVar("Found")
_PACKAGE = Path(__file__).parent


class Fault(Struct, frozen=True):
    """`step`: what failed. `exception`: its type. `place`: our own file and line, "nlp/a.py:7"."""

    step: Step
    exception: str
    place: str


class Faults:
    """The faults of one reading, in order."""

    def __init__(self) -> None:
        self._met: list[Fault] = []

    def survive(self, step: Step, find: Callable[[], Found], otherwise: Found) -> Found:
        """What is found, or the other value where finding it fails, which is noted."""
        try:
            return find()
        except Exception as error:
            self._met.append(fault_of(step, error))
            return otherwise

    @property
    def met(self) -> tuple[Fault, ...]:
        return tuple(self._met)


def fault_of(step: Step, error: Exception) -> Fault:
    """What is told of an exception: its type, and the line of ours that it came from."""
    return Fault(step, type(error).__name__, _place(error.__traceback__))


def _place(trace: TracebackType | None) -> str:
    """The innermost line of the package."""
    place = "?"
    for frame, line in walk_tb(trace):
        file = Path(frame.f_code.co_filename)
        if file.is_relative_to(_PACKAGE):
            place = f"{file.relative_to(_PACKAGE).as_posix()}:{line}"
    return place
