"""A line between two processes: whole messages, each under its length, and an end."""

from __future__ import annotations

import select
import socket
import struct
import time

_LENGTH = struct.Struct("=Q")
_MOST = 1 << 28
_PIECE = 1 << 20


class Channel:
    """One end of the line. Deadlines are of `time.monotonic`; None waits for ever."""

    def __init__(self, end: socket.socket) -> None:
        self._end = end

    def send(self, message: bytes, deadline: float | None = None) -> None:
        """Sends a message whole; raises TimeoutError, and OSError where nobody is left."""
        self._wait_until(deadline)
        self._end.sendall(_LENGTH.pack(len(message)))
        self._wait_until(deadline)
        self._end.sendall(message)

    def receive(self, deadline: float | None = None) -> bytes:
        """The next message; raises EOFError at the end, TimeoutError, OSError."""
        (length,) = _LENGTH.unpack(self._exactly(_LENGTH.size, deadline))
        if length > _MOST:
            raise EOFError
        return bytes(self._exactly(length, deadline))

    def is_ended(self) -> bool:
        """Tells, while no message is due, whether the other side is gone."""
        return bool(select.select([self._end], [], [], 0)[0])

    def close(self) -> None:
        """Ends the line: the other side receives its end."""
        self._end.close()

    def _exactly(self, size: int, deadline: float | None) -> bytearray:
        received = bytearray()
        while len(received) < size:
            self._wait_until(deadline)
            piece = self._end.recv(min(_PIECE, size - len(received)))
            if not piece:
                raise EOFError
            received += piece
        return received

    def _wait_until(self, deadline: float | None) -> None:
        if deadline is None:
            self._end.settimeout(None)
            return
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._end.settimeout(left)
