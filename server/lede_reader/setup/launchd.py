"""macOS: a LaunchAgent that starts Lede at log-in, and again should it end."""

from __future__ import annotations

import os
import plistlib
from pathlib import Path

from lede_reader.setup.files import File
from lede_reader.setup.places import Places
from lede_reader.setup.running import SERVE, Command

_LABEL = "org.lede.reader"
_DOMAIN = f"gui/{os.getuid() if hasattr(os, 'getuid') else 0}"
_AGENT = "Library/LaunchAgents/org.lede.reader.plist"
STOP: tuple[Command, ...] = (("launchctl", "bootout", f"{_DOMAIN}/{_LABEL}"),)
FORGET: tuple[Command, ...] = ()
START: tuple[Command, ...] = (
    *STOP,
    ("launchctl", "bootstrap", _DOMAIN, str(Path.home() / _AGENT)),
    ("launchctl", "kickstart", "-k", f"{_DOMAIN}/{_LABEL}"),
)
NOTE = "Lede answers at http://127.0.0.1:{port}/ from now on, after each log-in too."
EXCUSE = "launchd did not start it anew now, but will at your next log-in; see lede-reader status."


def files(places: Places, port: int) -> tuple[File, ...]:
    """The agent's property list."""
    agent = {
        "Label": _LABEL,
        "ProgramArguments": list(SERVE),
        "EnvironmentVariables": {"PORT": str(port), "PAIRING_FILE": str(places.pairing)},
        "WorkingDirectory": "/",
        "RunAtLoad": True,
        "KeepAlive": {"SuccessfulExit": False},
        "ProcessType": "Interactive",
        "Umask": 0o077,
        "HardResourceLimits": {"Core": 0},
    }
    return (File(places.launch_agent, plistlib.dumps(agent)),)
