"""A home of its own for each test, and `lede-reader` run in it as people run it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]
SYSTEMD = ("systemd-analyze", "systemd-socket-activate")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """With a blank in its name, and what units and entries take for more than a letter."""
    folder = tmp_path / 'a home of 100% $HOME "quoted"'
    folder.mkdir()
    return folder


@pytest.fixture
def run(home: Path) -> Run:
    """Runs `lede-reader` with these arguments, and whatever else is set."""
    left_out = ("DATA_DIR", "PORT", "STATE_DIRECTORY")
    clean = {
        name: value
        for name, value in os.environ.items()
        if name not in left_out and not name.startswith("XDG_")
    }

    def ran(*arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "lede_reader", *arguments],
            env={**clean, "HOME": str(home), **settings},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return ran


@pytest.fixture
def systemd() -> None:
    """The tests of units need systemd's own tools: in CI they are there."""
    if not all(shutil.which(name) for name in SYSTEMD):
        (pytest.fail if os.environ.get("CI") else pytest.skip)("there is no systemd")
