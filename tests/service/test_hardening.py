"""The unit's hardening: it refuses what it says, and the readers' processes bear it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from ctypes.util import find_library
from pathlib import Path

import pytest
from lede_reader.setup import systemd
from lede_reader.setup.places import Places

from tests.service.pages import page
from tests.service.running import Service

CONFINED = Path(__file__).with_name("confined.py")
TRIES = {
    "a-raw-socket-to-the-kernel": "import socket; socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)",
    "memory-to-write-and-run": "import mmap; mmap.mmap(-1, 4096, prot=7)",
    "another-root": "import os; os.chroot('/')",
}


@pytest.fixture
def confined(tmp_path: Path) -> tuple[str, ...]:
    """What to put before a command, so that it runs as under the unit."""
    if find_library("seccomp") is None or shutil.which("systemd-analyze") is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("there is no systemd")
    [_, service] = systemd.files(Places(tmp_path, tmp_path, ()), 5333)
    unit = tmp_path / "unit"
    unit.write_bytes(service.content)
    return (sys.executable, str(CONFINED), str(unit))


@pytest.mark.parametrize("program", TRIES.values(), ids=TRIES)
def test_what_the_unit_forbids_is_refused(confined: tuple[str, ...], program: str) -> None:
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
    command = [*confined, sys.executable, "-c", program]
    refused = subprocess.run(command, capture_output=True, text=True, check=False)
    assert refused.returncode == 1
    assert "Error" in refused.stderr


def read(service: Service) -> int:
    """Has a page read; the status of the answer."""
    headers = {"Content-Type": "text/html"}
    return service.ask("POST", "/v1/read", page().encode(), headers).status


def test_the_service_reads_and_counts_and_kills_under_it(
    confined: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # It execs, so that what it puts before the command is the service's own process.
    monkeypatch.setattr(Service, "master", property(lambda self: self._process.pid))
    service = Service(tmp_path, prefix=confined, WEB_CONCURRENCY="1", TIME_BUDGET="2").start()
    try:
        assert read(service) == 200
        os.kill(service.readers[0], 9)
        os.kill(service.readers[-1], 9)
        assert read(service) == 200, "readers are born under it too"
        assert (service.data / "counts.sqlite3").exists()
    finally:
        assert service.stop() == 0
