"""The commands of `lede-reader`, run as people run them."""

from __future__ import annotations

import http.server
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import lede_reader
import pytest
from lede_reader.cli import main, on_windows

from tests.service.running import Service, free_port

PAGES = Path(__file__).parents[2] / "pages"
STORY = PAGES / "agency-story" / "page.html"


@pytest.fixture
def stranger() -> Iterator[int]:
    """A port that somebody else holds, who answers JSON too."""

    class Other(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b'{"status": "ok"}')

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Other)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(("form", "start"), [("json", b"{"), ("html", b"<!"), ("md", b"---")])
def test_a_page_is_read_in_each_form(form: str, start: bytes, capfdbinary) -> None:
    assert main(["read", str(STORY), "--format", form]) == 0
    assert capfdbinary.readouterr().out.lower().startswith(start)


def test_a_page_is_read_from_standard_input() -> None:
    command = [sys.executable, "-m", "lede_reader", "read", "--url", "https://news.example/a/"]
    done = subprocess.run(command, input=STORY.read_bytes(), capture_output=True, check=True)
    assert json.loads(done.stdout)["article"]["title"]


@pytest.mark.parametrize("page", ["<p>Log in</p>", None], ids=["no-article", "no-file"])
def test_what_cannot_be_read_is_said_in_a_line(page: str | None, tmp_path: Path, capfd) -> None:
    path = tmp_path / "page.html"
    if page is not None:
        path.write_text(page)
    assert main(["read", str(path)]) == 1
    said = capfd.readouterr()
    assert said.out == ""
    assert said.err.startswith("lede-reader: ")
    assert len(said.err.splitlines()) == 1


def test_a_command_that_is_none_is_refused_with_those_that_are(capfd) -> None:
    with pytest.raises(SystemExit):
        main(["sing"])
    said = capfd.readouterr().err
    assert all(name in said for name in ("serve", "setup", "status", "read", "bulk"))


def test_the_version_is_told(capfd) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capfd.readouterr().out.strip() == lede_reader.__version__


def test_status_sees_nobody(capfd) -> None:
    assert main(["status", "--port", str(free_port())]) == 3
    assert "finds nobody there" in capfd.readouterr().out


def test_status_sees_a_stranger(stranger: int, capfd) -> None:
    assert main(["status", "--port", str(stranger)]) == 3
    said = capfd.readouterr().out
    assert f"holds port {stranger}" in said
    assert "sends it nothing" in said


def test_status_sees_lede_and_which(tmp_path: Path, capfd) -> None:
    service = Service(tmp_path, WEB_CONCURRENCY="1").start()
    try:
        assert main(["status", "--port", str(service.port)]) == 0
    finally:
        service.stop()
    said = capfd.readouterr().out
    assert f"Lede {lede_reader.__version__}\n" in said
    assert "finds Lede there" in said


def test_windows_is_told_where_it_runs(monkeypatch, capfd) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert on_windows()
    assert main(["serve"]) == main(["setup"]) == 1
    said = capfd.readouterr().err
    assert "WSL" in said
    assert "container" in said


def test_whoever_stops_listening_costs_no_traceback() -> None:
    command = f"{sys.executable} -m lede_reader read {STORY} | head -c 1"
    done = subprocess.run(command, shell=True, capture_output=True, check=False)
    assert done.stderr == b""
