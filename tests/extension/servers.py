"""What the browsers talk to: news pages, the real service, and one that says what it is told to."""

from __future__ import annotations

import base64
import gzip
import json
import os
import subprocess
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from email.message import Message
from functools import partial
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from tests.extension.browsers import free_port, until
from tests.service.running import COMMAND

ROOT = Path(__file__).parents[2]
PAGES = Path(__file__).parent / "pages"
GOLDEN = ROOT / "tests" / "pages"


class NewsSite:
    """News pages under an invented host; `asked` holds each request's path and headers.

    `posted`: the paths that somebody has sent something to.
    """

    def __init__(self, folder: Path = PAGES) -> None:
        self.asked: list[tuple[str, Message]] = []
        self.posted: list[str] = []
        handler = partial(_Pages, site=self, directory=str(folder))
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def host(self) -> str:
        """Where it listens."""
        return f"127.0.0.1:{self._server.server_port}"

    def address(self, page: str) -> str:
        return f"http://news.example:{self._server.server_port}/{page}"

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Pages(SimpleHTTPRequestHandler):
    def __init__(self, *args: Any, site: NewsSite, **more: Any) -> None:
        self._site = site
        super().__init__(*args, **more)

    def do_POST(self) -> None:
        self._site.posted.append(self.path)
        self.send_error(405)

    def do_GET(self) -> None:
        self._site.asked.append((self.path, self.headers))
        if self.path == "/huge.html":
            words = b"The council sat until midnight and came to no end. " * 40
            self._send_long(lambda: words)
        elif self.path == "/noise.html":
            self._send_long(lambda: base64.b64encode(os.urandom(1500)))
        else:
            super().do_GET()

    def translate_path(self, path: str) -> str:
        """Below /golden/ lie the pages that the service is tested with."""
        if path.startswith("/golden/"):
            return str(GOLDEN / path.removeprefix("/golden/"))
        return super().translate_path(path)

    def _send_long(self, paragraph: Callable[[], bytes]) -> None:
        """A page past the service's limit, written here rather than kept: 11 MB of paragraphs."""
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        paragraphs = b"".join(b"<p>" + paragraph() + b"</p>\n" for _ in range(5500))
        unpainted = b"<style>p { display: none }</style>"  # laying it out would only take time
        self.wfile.write(b"<!doctype html><title>Minutes</title>" + unpainted + paragraphs)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        if self.path == "/pictures/lighthouse.svg":  # the only one that its publisher hands out
            self.send_header("Access-Control-Allow-Origin", "*")
        if self.path.endswith("?log-in"):
            self.send_header("Set-Cookie", "session=known; SameSite=Strict; Path=/")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        pass


class Service:
    """The service as it is run for readers, on a free port, all else at its default but `settings`."""

    def __init__(self, **settings: str) -> None:
        self._settings = settings
        self.address = f"http://127.0.0.1:{free_port()}"
        self._folder = TemporaryDirectory(prefix="lede-")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        port = self.address.rpartition(":")[2]
        own = ("HOST", "PORT", "MAX_BYTES", "TIME_BUDGET", "ALLOWED_HOSTS", "ALLOWED_ORIGINS")
        environ = {name: value for name, value in os.environ.items() if name not in own}
        environ |= {"PORT": port, "WEB_CONCURRENCY": "1", "DATA_DIR": self._folder.name}
        environ |= self._settings
        self._process = subprocess.Popen(COMMAND, cwd=ROOT, env=environ)
        until(self._answers, 30)

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(20)
            self._process = None

    def _answers(self) -> bool:
        try:
            with urlopen(f"{self.address}/healthz", timeout=5) as answer:
                return bool(answer.status == 200)
        except URLError:
            return False


class SlowService:
    """The running service behind a door that lets a page through once it is opened.

    `asked`: how many pages have come to it.
    """

    def __init__(self, service: Service) -> None:
        self.service = service
        self.asked = 0
        self._open = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Door, slow=self))
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def open(self) -> None:
        """Lets the pages through that wait, and those that come."""
        self._open.set()

    def wait(self) -> None:
        """Waits until it is opened."""
        self.asked += 1
        self._open.wait(60)

    def stop(self) -> None:
        self._open.set()
        self._server.shutdown()
        self._server.server_close()


class _Door(BaseHTTPRequestHandler):
    def __init__(self, *args: Any, slow: SlowService) -> None:
        self._slow = slow
        super().__init__(*args)

    def do_GET(self) -> None:
        self._pass_on(None)

    def do_OPTIONS(self) -> None:
        self._pass_on(None)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self._slow.wait()
        self._pass_on(body)

    def _pass_on(self, body: bytes | None) -> None:
        headers = {name: value for name, value in self.headers.items() if name != "Host"}
        address = self._slow.service.address + self.path
        asked = Request(address, body, headers, method=self.command)
        try:
            answer = urlopen(asked, timeout=60)
        except HTTPError as refused:
            answer = refused
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        with suppress(BrokenPipeError, ConnectionResetError):  # who asked has gone
            self.wfile.write(answer.read())

    def log_message(self, *_: object) -> None:
        pass


class BusyService:
    """Answers as the contract says when there is no time, or not at all; keeps what it was sent.

    `health`: how it answers who asks for its health; another program's answer makes it one.
    """

    def __init__(self) -> None:
        self.sent: list[tuple[Message, dict[str, str]]] = []
        self.health: object = {"status": "ok", "service": "lede", "api": 1}
        self.is_silent = False
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Busy, service=self))
        self._ended = threading.Event()
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def keep_silent(self) -> None:
        """Does not answer until it is stopped."""
        self._ended.wait(60)

    def stop(self) -> None:
        self._ended.set()
        self._server.shutdown()
        self._server.server_close()


class _Busy(BaseHTTPRequestHandler):
    def __init__(self, *args: Any, service: BusyService) -> None:
        self._service = service
        super().__init__(*args)

    def do_OPTIONS(self) -> None:
        self._answer(204, {"Access-Control-Allow-Headers": "Content-Type, Content-Encoding"})

    def do_GET(self) -> None:
        body = json.dumps(self._service.health).encode()
        self._answer(200, {"Content-Type": "application/json"}, body)

    def do_POST(self) -> None:
        body = gzip.decompress(self.rfile.read(int(self.headers["Content-Length"])))
        self._service.sent.append((self.headers, json.loads(body)))
        if self._service.is_silent:
            self._service.keep_silent()
        problem = {"type": "/docs#problem-busy", "title": "Too busy", "status": 503}
        headers = {
            "Retry-After": "2",
            "Access-Control-Expose-Headers": "Retry-After",
            "Content-Type": "application/problem+json",
        }
        self._answer(503, headers, json.dumps(problem).encode())

    def _answer(self, status: int, headers: Mapping[str, str], body: bytes = b"") -> None:
        self.send_response(status)
        self.send_header("Access-Control-Allow-Origin", self.headers["Origin"])
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass
