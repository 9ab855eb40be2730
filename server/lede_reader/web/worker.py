"""gunicorn's worker with threads, made patient with nobody and silent about everybody.

Beyond gunicorn's own: a client has so many seconds to send its request and to take its answer; what
the server refuses by itself is a constant problem; a client is closed without holding up the
others; whoever waits when the worker is killed is told to try again; and where the service's socket
outlives it, it ends when nobody has asked for a while.
"""

from __future__ import annotations

import os
import signal
import socket
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from http import HTTPStatus
from typing import Any

import msgspec
from flask import Flask
from gunicorn.http import errors, wsgi
from gunicorn.workers.gthread import TConn

from lede_reader.sandbox import Nursery
from lede_reader.web import problems
from lede_reader.web.connections import Reception
from lede_reader.web.headers import ALWAYS
from lede_reader.web.idle import Idle
from lede_reader.web.problems import Problem
from lede_reader.web.quiet import silence

_SECONDS_TO_SEND = 10.0
_SECONDS_IN_ALL = 60.0
_SECONDS_TO_HANG_UP = 2.0
_SECONDS_BETWEEN_LOOKS = 0.9
_MOST_DRAINED = 1 << 24

_OF_ERROR: tuple[tuple[type[Exception], Problem], ...] = (
    (errors.LimitRequestLine, problems.TARGET_TOO_LONG),
    (errors.ExpectationFailed, problems.EXPECTATION),
    (errors.LimitRequestHeaders, problems.HEADERS_TOO_LARGE),
    (errors.UnsupportedTransferCoding, problems.UNKNOWN_CODING),
    (errors.ParseException, problems.BAD_REQUEST),
    (OSError, problems.BAD_REQUEST),
)


class Worker(Reception):
    """Serves the application that gunicorn preloaded, with a nursery beside it."""

    def init_process(self) -> None:
        silence()
        # gunicorn offers no setting for the name that answers give for the server.
        wsgi.SERVER = "lede"
        # Here the process has one thread; `init_process` ends only with the worker.
        pipeline = self.app.wsgi().extensions["pipeline"]
        self._nursery = Nursery(pipeline, _raw(problems.INTERRUPTED))
        self._kept: dict[int, int] = {}
        self._since: dict[int, tuple[socket.socket, float]] = {}
        self._looked = 0.0
        super().init_process()

    wsgi: Any
    idle: Idle | None = None
    """Set before any worker is made, where systemd holds the socket and starts us again."""

    def load_wsgi(self) -> None:
        super().load_wsgi()
        application: Flask = self.wsgi
        application.extensions["sandbox"].start(self._nursery)

        def answering(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
            def start_response(*status_and_headers: Any) -> Any:
                self._forget(environ["gunicorn.socket"].fileno())
                return start(*status_and_headers)

            answer: Iterable[bytes] = application(environ, start_response)
            return answer

        self.wsgi = answering

    def handle(self, conn: TConn) -> object:
        """Serves one request of a connection, in a thread of the pool."""
        number = conn.sock.fileno()
        if self.idle is not None:
            self.idle.touch()
        self._since[number] = (conn.sock, time.monotonic())
        with suppress(OSError):
            self._kept[number] = self._nursery.keep(conn.sock)
        try:
            goes_on: object = super().handle(conn)
        finally:
            self._forget(number)
            del self._since[number]
        if goes_on is False:
            _hang_up(conn.sock)
        return goes_on

    def handle_error(
        self, req: object, client: socket.socket, addr: object, exc: Exception
    ) -> None:
        """Answers what never reached the application."""
        del req, addr
        kinds = (problem for kind, problem in _OF_ERROR if isinstance(exc, kind))
        self._forget(client.fileno())
        with suppress(OSError):
            client.sendall(_raw(next(kinds, problems.FAILED)))

    def murder_pending(self) -> None:
        """Once a second: ends what is slow, and leaves where the nursery is gone.

        gunicorn asks for it at each event, of which a request has several.
        """
        super().murder_pending()
        now = time.monotonic()
        if now - self._looked < _SECONDS_BETWEEN_LOOKS:
            return
        self._looked = now
        self._rest()
        for client, since in list(self._since.values()):
            with suppress(OSError):
                if now - since > _SECONDS_IN_ALL:
                    client.shutdown(socket.SHUT_RDWR)
                elif now - since > _SECONDS_TO_SEND:
                    # Nobody reads any more once the request is in, so that this ends only one
                    # that is still being sent.
                    client.shutdown(socket.SHUT_RD)
        if self._nursery.is_gone():
            self.alive = False

    def _rest(self) -> None:
        """Has the service end where nobody asks; whoever comes meanwhile waits in the socket."""
        if self.idle is not None and self.alive and not self.nr_conns and self.idle.is_over():
            os.kill(self.ppid, signal.SIGTERM)

    def _forget(self, number: int) -> None:
        kept = self._kept.pop(number, None)
        if kept is not None:
            with suppress(OSError):
                self._nursery.forget(kept)


def _raw(problem: Problem) -> bytes:
    """The problem as a whole HTTP answer, for where there is no request to answer to."""
    body = msgspec.json.encode(problem)
    lines = [
        f"HTTP/1.1 {problem.status} {HTTPStatus(problem.status).phrase}",
        "Server: lede",
        "Connection: close",
        f"Content-Type: {problems.MEDIA_TYPE}",
        f"Content-Length: {len(body)}",
        *(f"{name}: {value}" for name, value in ALWAYS.items()),
    ]
    if problem.retry_after is not None:
        lines.append(f"Retry-After: {problem.retry_after}")
    return "\r\n".join([*lines, "", ""]).encode("ascii") + body


def _hang_up(client: socket.socket) -> None:
    """Ends a connection so that the answer arrives: what is still sent is read for a moment.

    Closed with bytes unread, a connection is reset, and the client loses the answer too. gunicorn
    does this itself, but in the thread that serves everybody, and gives up after 64 KiB.
    """
    end = time.monotonic() + _SECONDS_TO_HANG_UP
    drained = 0
    with suppress(OSError):
        client.shutdown(socket.SHUT_WR)
        while drained < _MOST_DRAINED and (left := end - time.monotonic()) > 0:
            client.settimeout(left)
            piece = client.recv(1 << 16)
            if not piece:
                break
            drained += len(piece)
    with suppress(OSError):
        client.shutdown(socket.SHUT_RD)
