"""Where the counts are kept: one SQLite file, the only one that the service ever writes.

In WAL mode each count survives `kill -9` and a restart, exact over all workers. While the file
cannot be written, counts wait in memory, and are added once it can.
"""

from __future__ import annotations

import sqlite3
import threading
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

_FILE = "counts.sqlite3"
_PATIENCE_SECONDS = 2.0
_TABLE = """CREATE TABLE IF NOT EXISTS counts
 (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"""
_ADD = """INSERT INTO counts VALUES (?, ?)
 ON CONFLICT (name) DO UPDATE SET value = value + excluded.value"""


class Ledger:
    """Adds up names. A worker opens the file at its first count, after it was forked."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._waiting: Counter[str] = Counter()
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

    def _open(self) -> sqlite3.Connection:
        if self._database is None:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            database = sqlite3.connect(
                self._folder / _FILE, timeout=_PATIENCE_SECONDS, check_same_thread=False
            )
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = NORMAL")
            database.execute(_TABLE)
            self._database = database
        return self._database
