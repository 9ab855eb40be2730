"""Whether something takes time in proportion to what it is given."""

from __future__ import annotations

import time
from collections.abc import Callable

_START = 0.1


def is_in_proportion(
    some: Callable[[], object], more: Callable[[], object], most: float = 9
) -> bool:
    """Whether the second takes at most so many times as long as the first, of this process's time.

    Four times as much takes four times as long; what grows with the square would take sixteen. Of a
    machine that is busy with else just now the second try tells.
    """
    return any(_seconds(more) < most * _seconds(some) + _START for _ in range(2))


def _seconds(job: Callable[[], object]) -> float:
    begun = time.process_time()
    job()
    return time.process_time() - begun
