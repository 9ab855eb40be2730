"""How long has nobody asked? A service that its socket starts again need not wait for the next."""

from __future__ import annotations

import mmap
import struct
import time

_MOMENT = struct.Struct("=d")


class Idle:
    """The last moment that anybody asked, in memory that the workers share.

    `seconds`: after which the service is to end. Workers are forked after it is made.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._memory = mmap.mmap(-1, _MOMENT.size)
        self.touch()

    def touch(self) -> None:
        """Somebody asks, or has been answered."""
        _MOMENT.pack_into(self._memory, 0, time.monotonic())

    def is_over(self) -> bool:
        """Tells whether nobody did for so long."""
        (last,) = _MOMENT.unpack_from(self._memory)
        return time.monotonic() - float(last) > self._seconds
