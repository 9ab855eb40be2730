"""Chromium's driver, which a process can run only once at a time: all share it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Playwright, sync_playwright

_shared: list[Playwright] = []  # once for each who has it now


@contextmanager
def driver() -> Iterator[Playwright]:
    """Playwright, started for the first who needs it, ended with the last."""
    _shared.append(_shared[0] if _shared else sync_playwright().start())
    try:
        yield _shared[0]
    finally:
        last = _shared.pop()
        if not _shared:
            last.stop()
