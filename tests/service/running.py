"""The service as it is run, on a free port, with a folder of its own, and its processes."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path

from lede_reader.web.counts import counts_of
from lede_reader.web.ledger import Ledger

ROOT = Path(__file__).parents[2]
CONFIG = "python:lede_reader.web.gunicorn_conf"
APPLICATION = "lede_reader.web.app:create_app()"
COMMAND = [sys.executable, "-m", "gunicorn", "-c", CONFIG, APPLICATION]
_OWN = (
    "HOST",
    "PORT",
    "MAX_BYTES",
    "TIME_BUDGET",
    "ALLOWED_HOSTS",
    "ALLOWED_ORIGINS",
    "RATE_LIMIT",
    "COUNTS_EVERY",
    "METRICS_BIND",
)


@dataclass(frozen=True)
class Reply:
    """An answer; `status` 0 where the connection ended without one."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    seconds: float = 0.0

    @property
    def json(self) -> dict:
        return json.loads(self.body)


class Service:
    """A running gunicorn; its output goes to `folder`, its counts to `folder`/var."""

    def __init__(self, folder: Path, prefix: tuple[str, ...] = (), **settings: str) -> None:
        self.folder = folder
        self.data = folder / "var"
        self.port = free_port()
        self._prefix = prefix
        # Counts are shown exact and at once here, to be compared with what was asked.
        self._settings = {"WEB_CONCURRENCY": "2", "COUNTS_EVERY": "0", **settings}
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> Service:
        environ = {name: value for name, value in os.environ.items() if name not in _OWN}
        environ |= {"PORT": str(self.port), "DATA_DIR": str(self.data)} | self._settings
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / "out").open("ab") as out, (self.folder / "err").open("ab") as err:
            self._process = subprocess.Popen(
                [*self._prefix, *COMMAND],
                cwd=ROOT,
                env=environ,
                stdout=out,
                stderr=err,
                start_new_session=True,
            )
        until(self.is_ready, 60)
        until(lambda: len(self.readers) == 2 * int(self._settings["WEB_CONCURRENCY"]), 10)
        return self

    def stop(self) -> int:
        """Asks it to stop, as Ctrl-C's kinder brother does, and waits; its exit code."""
        assert self._process is not None
        if self._process.poll() is None:
            os.kill(self.master, signal.SIGTERM)
        code = self._process.wait(40)
        # Whatever the test was about, no step of ours may have failed.
        assert counts_of(Ledger(self.data).values()).faults == {}
        return code

    @property
    def master(self) -> int:
        """The first gunicorn process."""
        assert self._process is not None
        pid = self._process.pid
        return children(pid)[0] if self._prefix else pid

    @property
    def workers(self) -> list[int]:
        return children(self.master)

    @property
    def nurseries(self) -> list[int]:
        return [nursery for worker in self.workers for nursery in children(worker)]

    @property
    def readers(self) -> list[int]:
        return [reader for nursery in self.nurseries for reader in children(nursery)]

    def computed(self) -> dict[int, float]:
        """The CPU milliseconds that each of its processes has taken so far."""
        living = (self.master, *self.workers, *self.nurseries, *self.readers)
        return {pid: computed(pid) for pid in living}

    def said(self) -> str:
        """All that it ever wrote to its standard output and error."""
        return "".join((self.folder / name).read_text() for name in ("out", "err"))

    def is_ready(self) -> bool:
        return self.ask("GET", "/healthz", seconds=2).status == 200

    def ask(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
        seconds: float = 30,
    ) -> Reply:
        """Sends one request on a connection of its own."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=seconds)
        start = time.monotonic()
        try:
            connection.request(method, path, body, {"Connection": "close", **(headers or {})})
            answer = connection.getresponse()
            sent = answer.read()
            named = {name.lower(): value for name, value in answer.getheaders()}
            return Reply(answer.status, named, sent, time.monotonic() - start)
        except OSError:
            return Reply(0, seconds=time.monotonic() - start)
        finally:
            connection.close()

    def read(self, html: str | bytes, accept: str = "application/json", **headers: str) -> Reply:
        """Has a page read."""
        body = html.encode() if isinstance(html, str) else html
        named = {"Content-Type": "text/html; charset=utf-8", "Accept": accept}
        named |= {name.replace("_", "-"): value for name, value in headers.items()}
        return self.ask("POST", "/v1/read", body, named)

    def send(self, data: bytes, seconds: float = 20) -> bytes:
        """Sends bytes as they are; all that comes back until the connection ends."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=seconds) as client:
            received = b""
            try:
                client.sendall(data)
                while piece := client.recv(1 << 16):
                    received += piece
            except OSError:
                pass
            return received

    def counted(self) -> dict[str, dict[str, int]]:
        return self.ask("GET", "/v1/counts").json


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def children(pid: int) -> list[int]:
    """The living children of a process."""
    found: list[int] = []
    for listed in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += [int(child) for child in listed.read_text().split()]
        except OSError:
            continue
    return found


def computed(pid: int) -> float:
    """The CPU milliseconds that the threads of a process have taken so far; 0 where it is gone."""
    nanoseconds = 0
    for told in Path(f"/proc/{pid}/task").glob("*/schedstat"):
        with suppress(OSError):
            nanoseconds += int(told.read_text().split()[0])
    return nanoseconds / 1e6


def signal_all(pids: list[int], number: int) -> None:
    """Sends a signal to every one of them that still lives."""
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, number)


def until(holds: Callable[[], bool], seconds: float) -> None:
    """Waits until it holds; fails after so many seconds."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)
