"""The worker's line to its nursery: bear a reader, kill one, keep a client's connection."""

from __future__ import annotations

import itertools
import os
import socket
import threading
from contextlib import suppress
from functools import partial

from lede_reader.pipeline import Pipeline
from lede_reader.sandbox.cell import dwell
from lede_reader.sandbox.channel import Channel
from lede_reader.sandbox.nurse import BEAR, FORGET, KEEP, KILL, MESSAGE, Letter, Nurse


class Nursery:
    """A nursery of this process's own. Made while the process has one thread only.

    Every method raises OSError where the nursery is gone; what it bore goes on by itself.
    """

    def __init__(self, pipeline: Pipeline, farewell: bytes = b"") -> None:
        ours, theirs = socket.socketpair()
        self._pid = os.fork()
        if self._pid == 0:
            ours.close()
            Nurse(theirs, farewell).serve(partial(dwell, pipeline))
        theirs.close()
        self._control = ours
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()

    def bear(self) -> tuple[int, Channel]:
        """Has a reader made; its number and the line to it."""
        ours, theirs = socket.socketpair()
        number = next(self._numbers)
        try:
            self._say(BEAR, number, theirs)
        except OSError:
            ours.close()
            raise
        finally:
            theirs.close()
        return number, Channel(ours)

    def kill(self, number: int) -> None:
        """Ends a reader at once, whatever it is doing."""
        self._say(KILL, number)

    def keep(self, client: socket.socket) -> int:
        """Has a client told to try again, should this process die before `forget`."""
        number = next(self._numbers)
        self._say(KEEP, number, client)
        return number

    def forget(self, number: int) -> None:
        """The client is about to be answered."""
        self._say(FORGET, number)

    def is_gone(self) -> bool:
        """Tells whether the nursery's process has ended."""
        with suppress(ChildProcessError):
            return os.waitpid(self._pid, os.WNOHANG)[0] != 0
        return True

    def close(self) -> None:
        """Ends the nursery, its readers, and the connections it keeps."""
        self._control.close()

    def _say(self, letter: Letter, number: int, handle: socket.socket | None = None) -> None:
        message = MESSAGE.pack(letter, number)
        with self._lock:
            if handle is None:
                self._control.sendall(message)
            else:
                socket.send_fds(self._control, [message], [handle.fileno()])
