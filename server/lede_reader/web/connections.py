"""Connections that have not asked yet: they cost no thread, and make room for those that do."""

from __future__ import annotations

import selectors
import socket
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from gunicorn.workers.gthread import TConn, ThreadWorker

from lede_reader.web.forwarded import Proxies
from lede_reader.web.gate import is_loopback
from lede_reader.web.turnstile import network_of

_SECONDS_TO_ASK = 3.0
_MOST_SILENT = 192
_MOST_OF_ONE = 64
# So many connections below the most that there may be, those between two requests go first.
_ROOM = 32
# The longest head that is awaited without a thread: there it is refused, or read to its end.
_LONGEST_HEAD = 1 << 16
_END = b"\r\n\r\n"


class Connection(TConn):  # type: ignore[misc]
    """A client's connection, which says once that it is closed."""

    def __init__(self, *about: Any, closed: Callable[[Connection], None]) -> None:
        super().__init__(*about)
        self._closed: Callable[[Connection], None] | None = closed

    @property
    def address(self) -> str:
        """The client's address; "" where it has none."""
        return str(self.client[0]) if isinstance(self.client, tuple) else ""

    def close(self, graceful: bool = False) -> None:  # noqa: FBT001, FBT002 - as gunicorn has it
        told, self._closed = self._closed, None
        if told is not None:
            told(self)
        super().close(graceful)


class Crowd:
    """How many connections each client has; a proxy and this machine's programs are not counted."""

    def __init__(self, proxies: Proxies) -> None:
        self._proxies = proxies
        self._of: Counter[bytes] = Counter()

    def admits(self, client: str) -> bool:
        """Counts a connection of this client; tells whether it may have one more."""
        if not self._is_one(client):
            return True
        network = network_of(client)
        self._of[network] += 1
        return self._of[network] <= _MOST_OF_ONE

    def leaves(self, client: str) -> None:
        """A connection that was counted is closed."""
        if self._is_one(client):
            network = network_of(client)
            self._of[network] -= 1
            if not self._of[network]:
                del self._of[network]

    def _is_one(self, client: str) -> bool:
        return bool(client) and not is_loopback(client) and not self._proxies.is_ours(client)


def has_asked(client: socket.socket) -> bool:
    """Whether a request's head is there, or nothing more will come; else waits for a byte more.

    Nothing is taken: the head is looked at where it lies. The socket must not block.
    """
    least = client.getsockopt(socket.SOL_SOCKET, socket.SO_RCVLOWAT)
    try:
        head = client.recv(_LONGEST_HEAD, socket.MSG_PEEK)
    except BlockingIOError:
        return False
    except OSError:
        return True
    # Readable with fewer bytes than were waited for: it is the end.
    waits = _END not in head and least <= len(head) < _LONGEST_HEAD
    with suppress(OSError):
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVLOWAT, len(head) + 1 if waits else 1)
    return not waits


class Reception(ThreadWorker):  # type: ignore[misc]
    """gunicorn's worker with threads, in which one that has not asked goes for one that comes."""

    proxies = Proxies(())
    """Those who are believed about whom they forward for; set before any worker is made."""

    def init_process(self) -> None:
        self._crowd = Crowd(self.proxies)
        super().init_process()

    def accept(self, listener: socket.socket) -> None:
        """Takes a connection, which waits without a thread until it has asked."""
        try:
            client, address = listener.accept()
        except OSError:  # gone already, or no handle to be had
            return
        about = (self.cfg, client, address, listener.getsockname())
        conn = Connection(*about, closed=lambda it: self._crowd.leaves(it.address))
        self.nr_conns += 1
        if self._crowd.admits(conn.address):
            self._await(conn)
            self._make_room()
        else:
            self._let_go(conn)

    def on_client_socket_readable(self, conn: TConn, client: socket.socket) -> None:
        """One that was answered asks again."""
        self.poller.unregister(client)
        self.keepalived_conns.remove(conn)
        self._await(conn)

    def on_pending_socket_readable(self, conn: TConn, client: socket.socket) -> None:
        """One that has not asked yet goes on."""
        if has_asked(client):
            super().on_pending_socket_readable(conn, client)

    def _await(self, conn: TConn) -> None:
        conn.timeout = time.monotonic() + _SECONDS_TO_ASK
        self.pending_conns.append(conn)
        asks = partial(self.on_pending_socket_readable, conn)
        self.poller.register(conn.sock, selectors.EVENT_READ, asks)

    def _make_room(self) -> None:
        """Lets go who has waited longest without asking, where that many wait."""
        full = self.nr_conns > self.worker_connections - _ROOM
        silent = self.pending_conns if len(self.pending_conns) > _MOST_SILENT else None
        waiting = silent or (self.keepalived_conns if full else None)
        if waiting:
            conn = waiting.popleft()
            self.poller.unregister(conn.sock)
            self._let_go(conn)

    def _hear_end(self, conn: TConn) -> None:
        """Ends one that has not asked in time, by a thread, so that what it sent resets nothing."""
        self.poller.unregister(conn.sock)
        with suppress(OSError):
            conn.sock.shutdown(socket.SHUT_RD)
        has_asked(conn.sock)
        conn.data_ready = True
        self.enqueue_req(conn)

    def _let_go(self, conn: TConn) -> None:
        self.nr_conns -= 1
        conn.close()

    def murder_pending(self) -> None:
        """Ends those that have not asked in time."""
        now = time.monotonic()
        while self.pending_conns and self.pending_conns[0].timeout <= now:
            self._hear_end(self.pending_conns.popleft())
