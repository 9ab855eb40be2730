"""Where the counts are kept: one SQLite file, the only one that the service ever writes.

In WAL mode each count survives `kill -9` and a restart, exact over all workers. While the file
cannot be written, counts wait in memory, and are added once it can. What was published last lies
beside them, so that every worker shows the same.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

_FILE = "counts.sqlite3"
_PATIENCE_SECONDS = 2.0
_TABLE = """CREATE TABLE IF NOT EXISTS {}
 (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"""
# The moment of the publication, in seconds of the epoch, among what was published.
_AT = "at"
_ADD = """INSERT INTO counts VALUES (?, ?)
 ON CONFLICT (name) DO UPDATE SET value = value + excluded.value"""


class Ledger:
    """Adds up names. A worker opens the file at its first count, after it was forked."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._waiting: Counter[str] = Counter()
        self._published: dict[str, int] = {}
        self._database: sqlite3.Connection | None = None

    def add(self, names: Iterable[str]) -> None:
        """Adds one to each name; on the disk when it returns, if the disk can be written."""
        with self._lock:
            self._waiting.update(names)
            with suppress(sqlite3.Error, OSError):
                database = self._open()
                with database:
                    database.executemany(_ADD, list(self._waiting.items()))
                self._waiting.clear()

    def values(self) -> Counter[str]:
        """Every name's value."""
        with self._lock:
            values = Counter(self._waiting)
            with suppress(sqlite3.Error, OSError):
                values.update(dict(self._open().execute("SELECT name, value FROM counts")))
            return values

    def published(self, every: float) -> Counter[str]:
        """Every name's value when it was last published, which it is each `every` seconds."""
        with self._lock:
            with suppress(sqlite3.Error, OSError):
                self._published = _publish(self._open(), every)
            if self._database is None and _is_due(self._published, every):
                self._published = {**self._waiting, _AT: int(time.time())}
            return Counter({n: value for n, value in self._published.items() if n != _AT})

    def _open(self) -> sqlite3.Connection:
        if self._database is None:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = self._folder / _FILE
            # The owner's alone, as the files will be that SQLite lays beside it.
            os.close(os.open(file, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600))
            file.chmod(0o600)
            database = sqlite3.connect(file, timeout=_PATIENCE_SECONDS, check_same_thread=False)
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = NORMAL")
            for table in ("counts", "published"):
                database.execute(_TABLE.format(table))
            self._database = database
        return self._database


def _publish(database: sqlite3.Connection, every: float) -> dict[str, int]:
    """What is published now: what is counted by now, where it is time, else what was before."""
    with database:
        database.execute("BEGIN IMMEDIATE")
        published = dict(database.execute("SELECT name, value FROM published"))
        if _is_due(published, every):
            published = dict(database.execute("SELECT name, value FROM counts"))
            published[_AT] = int(time.time())
            database.execute("DELETE FROM published")
            database.executemany("INSERT INTO published VALUES (?, ?)", published.items())
    return published


def _is_due(published: Mapping[str, int], every: float) -> bool:
    """Whether it is time to publish; also where the clock was set back."""
    return _AT not in published or not 0 <= time.time() - published[_AT] < every
