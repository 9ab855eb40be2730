"""What runs beside a worker, forks its readers, and outlives it by a moment.

Why it exists: a worker has threads, and a process with threads should not be forked. The nursery
is forked from the warmed worker before it has any, so that a reader costs it milliseconds. It also
holds a second handle on each client that waits, so that, when the worker is killed, it tells them
to try again instead of letting their connections drop.
"""

from __future__ import annotations

import gc
import os
import select
import signal
import socket
import struct
import time
from collections.abc import Callable
from contextlib import suppress
from typing import NoReturn

from lede_reader.sandbox.channel import Channel

Letter = bytes
BEAR, KILL, KEEP, FORGET = b"B", b"K", b"C", b"F"
MESSAGE = struct.Struct("=cI")
_REAP_EVERY = 1.0
_SECONDS_TO_LEAVE = 1.0
_IGNORED = ("HUP", "INT", "QUIT", "TERM", "USR1", "USR2", "WINCH")


class Nurse:
    """What runs in the nursery's process. `farewell`: what is sent to clients left behind."""

    def __init__(self, control: socket.socket, farewell: bytes) -> None:
        self._control = control
        self._farewell = farewell
        self._readers: dict[int, int] = {}
        self._clients: dict[int, int] = {}

    def serve(self, dwell: Callable[[Channel], None]) -> NoReturn:
        """Does what the worker says until it is gone."""
        _detach(self._control.fileno())
        with suppress(OSError):
            while (said := self._listen()) is not None:
                letter, number, handle = said
                if letter == BEAR and handle is not None:
                    self._bear(number, handle, dwell)
                elif letter == KEEP and handle is not None:
                    self._clients[number] = handle
                elif letter == KILL:
                    self._kill(number)
                elif letter == FORGET and number in self._clients:
                    os.close(self._clients.pop(number))
        try:
            self._take_leave()
        finally:
            os._exit(0)

    def _listen(self) -> tuple[Letter, int, int | None] | None:
        while not select.select([self._control], [], [], _REAP_EVERY)[0]:
            self._reap()
        data, handles, _, _ = socket.recv_fds(self._control, MESSAGE.size, 1)
        while 0 < len(data) < MESSAGE.size:
            data += self._control.recv(MESSAGE.size - len(data))
        if not data:
            return None
        letter, number = MESSAGE.unpack(data)
        return letter, number, handles[0] if handles else None

    def _bear(self, number: int, handle: int, dwell: Callable[[Channel], None]) -> None:
        self._reap()
        try:
            pid = os.fork()
        except OSError:  # No process to be had: the worker sees the line end, and answers busy.
            os.close(handle)
            return
        if pid == 0:
            try:
                self._control.close()
                for client in self._clients.values():
                    os.close(client)
                dwell(Channel(socket.socket(fileno=handle)))
            finally:
                os._exit(0)
        os.close(handle)
        self._readers[number] = pid

    def _kill(self, number: int) -> None:
        """Kills a reader; its number leads to it alone, since only here is it ever reaped."""
        pid = self._readers.pop(number, None)
        if pid is not None:
            with suppress(OSError):
                os.kill(pid, signal.SIGKILL)
            with suppress(OSError):
                os.waitpid(pid, 0)

    def _reap(self) -> None:
        for number, pid in list(self._readers.items()):
            with suppress(OSError):
                if os.waitpid(pid, os.WNOHANG)[0]:
                    del self._readers[number]

    def _take_leave(self) -> None:
        for number in list(self._readers):
            self._kill(number)
        clients = [socket.socket(fileno=handle) for handle in self._clients.values()]
        for client in clients:
            with suppress(OSError):
                client.settimeout(0)
                client.send(self._farewell)
                client.shutdown(socket.SHUT_WR)
        _hear_out(clients)


def _hear_out(clients: list[socket.socket]) -> None:
    """Reads what the clients still send: closed with bytes unread, a connection is reset."""
    end = time.monotonic() + _SECONDS_TO_LEAVE
    waiting = list(clients)
    while waiting and (left := end - time.monotonic()) > 0:
        for client in select.select(waiting, [], [], left)[0]:
            try:
                ended = not client.recv(1 << 16)
            except OSError:
                ended = True
            if ended:
                waiting.remove(client)


def _detach(control: int) -> None:
    """Keeps nothing of the worker's but the line to it: no signal, no socket, no output."""
    # What was made before the fork is never finalised: its handles may be others' by then.
    gc.freeze()
    signal.set_wakeup_fd(-1)
    for name in _IGNORED:
        signal.signal(getattr(signal, f"SIG{name}"), signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nothing, standard)
    os.closerange(3, control)
    os.closerange(control + 1, os.sysconf("SC_OPEN_MAX"))
