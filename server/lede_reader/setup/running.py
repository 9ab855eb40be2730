"""What is run to start and to stop it."""

from __future__ import annotations

import subprocess
import sys

Command = tuple[str, ...]
SERVE: Command = (sys.executable, "-P", "-m", "lede_reader", "serve")
"""Lede by the very interpreter that it is installed for, whatever folder it is started in."""
_PATIENCE_SECONDS = 60


def ran(command: Command) -> bool:
    """Runs it, silently; tells whether it could be run, and came to a good end."""
    try:
        done = subprocess.run(  # noqa: S603 - our own
            command, check=False, capture_output=True, timeout=_PATIENCE_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
