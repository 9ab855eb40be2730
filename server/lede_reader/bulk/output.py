"""The output: a file of JSON Lines, one a page, which tells by itself what is done."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType

import msgspec
from msgspec import Struct

from lede_reader.bulk.job import Outcome

_PIECE = 1 << 16


class _Done(Struct, frozen=True):
    id: str


class Output:
    """Adds lines to a file, an id once; what an earlier run wrote to it stays."""

    def __init__(self, path: Path) -> None:
        _cut_torn_line(path)
        self._ids = _ids_in(path)
        self._encode = msgspec.json.Encoder().encode
        self._file = path.open("ab")

    @property
    def done(self) -> frozenset[str]:
        """The ids that are in the file."""
        return frozenset(self._ids)

    def add(self, outcome: Outcome) -> bool:
        """Writes a line, unless its id has one; tells whether it did."""
        if outcome.id in self._ids:
            return False
        self._file.write(self._encode(outcome) + b"\n")
        self._file.flush()
        self._ids.add(outcome.id)
        return True

    def __enter__(self) -> Output:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        self._file.close()


def _cut_torn_line(path: Path) -> None:
    """Drops what a run that was killed wrote of its last line."""
    if not path.exists():
        return
    with path.open("r+b") as file:
        end = file.seek(0, os.SEEK_END)
        while end:
            start = max(0, end - _PIECE)
            file.seek(start)
            found = file.read(end - start).rfind(b"\n")
            if found >= 0:
                file.truncate(start + found + 1)
                return
            end = start
        file.truncate(0)


def _ids_in(path: Path) -> set[str]:
    if not path.exists():
        return set()
    decode = msgspec.json.Decoder(_Done).decode
    with path.open("rb") as file:
        return {decode(line).id for line in file}
