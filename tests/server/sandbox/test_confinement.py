"""What a reading process can do no more, whatever runs in it."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import lede_reader
import pytest
from lede_reader.sandbox.confinement import confine, is_confinable

pytestmark = pytest.mark.skipif(not is_confinable(), reason="the kernel has no Landlock")


def in_a_child(act: Callable[[], object]) -> str:
    """What happens in a child that has confined itself: "done", or the name of the error."""
    ours, theirs = os.pipe()
    pid = os.fork()
    if pid == 0:
        said = "done"
        try:
            confine()
            act()
        except BaseException as error:
            said = type(error).__name__
        os.write(theirs, said.encode())
        os._exit(0)
    os.close(theirs)
    with os.fdopen(ours) as answer:
        told = answer.read()
    os.waitpid(pid, 0)
    return told


PARENT = os.getpid()
GIVEN_UP = {
    "files-of-the-reader": lambda: Path("/etc/hostname").read_bytes(),
    "folders": lambda: list(Path("/").iterdir()),
    "the-parent-s-memory": lambda: Path(f"/proc/{PARENT}/maps").read_bytes(),
    "writing": lambda: Path("/tmp/lede-was-here").write_bytes(b""),
    "connections": lambda: socket.create_connection(("127.0.0.1", 9)),
    "names": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
    "sockets-of-this-machine": lambda: socket.socket(socket.AF_UNIX),
    "listening": lambda: socket.create_server(("127.0.0.1", 0)),
    "programs": lambda: os.execv(sys.executable, [sys.executable, "-c", ""]),
    "signals": lambda: os.kill(PARENT, 0),
}


@pytest.mark.parametrize("act", GIVEN_UP.values(), ids=GIVEN_UP)
def test_it_is_refused(act: Callable[[], object]) -> None:
    assert in_a_child(act) == "PermissionError"


KEPT = {
    "our-own-words": lambda: next(Path(lede_reader.__file__).parent.rglob("*.toml")).read_bytes(),
    "the-library": lambda: __import__("wave"),
    "computing": lambda: sum(range(10_000)),
    "its-line": lambda: None,
}


@pytest.mark.parametrize("act", KEPT.values(), ids=KEPT)
def test_what_reading_needs_is_kept(act: Callable[[], object]) -> None:
    assert in_a_child(act) == "done"
