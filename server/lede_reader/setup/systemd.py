"""systemd: a socket that is always there, and a service behind it that comes when it is asked."""

from __future__ import annotations

import subprocess

from lede_reader.settings import NAME
from lede_reader.setup.files import File
from lede_reader.setup.places import Places
from lede_reader.setup.running import SERVE, Command

_SYSTEMCTL = ("systemctl", "--user")
# Enabled without asking the user's manager: it may not run now, and shall at the next log-in.
_ALONE = ("env", "SYSTEMD_OFFLINE=1", *_SYSTEMCTL)
START: tuple[Command, ...] = (
    (*_ALONE, "enable", f"{NAME}.socket"),
    (*_SYSTEMCTL, "daemon-reload"),
    (*_SYSTEMCTL, "stop", f"{NAME}.service"),
    (*_SYSTEMCTL, "restart", f"{NAME}.socket"),
)
STOP: tuple[Command, ...] = (
    (*_SYSTEMCTL, "stop", f"{NAME}.socket", f"{NAME}.service"),
    (*_ALONE, "disable", f"{NAME}.socket"),
)
FORGET: tuple[Command, ...] = ((*_SYSTEMCTL, "daemon-reload"),)
NOTE = "Lede answers at http://127.0.0.1:{port}/ from now on, after each log-in too."
EXCUSE = (
    "systemd did not start it now, but will at your next log-in. If it does not then:\n"
    "lede-reader status tells whether another program holds port {port}."
)

_SOCKET = """[Unit]
Description=Lede, news pages as clean articles (where it is asked)

[Socket]
ListenStream=127.0.0.1:{port}

[Install]
WantedBy=sockets.target
"""
# What has no effect where a user's manager may not have it does no harm there: namespaces need
# user namespaces, everything else needs nothing. Readers fork, limit themselves, and shut
# themselves in further (Landlock, seccomp): so those calls are let through.
_SERVICE = """[Unit]
Description=Lede, news pages as clean articles
Requires={name}.socket
After={name}.socket

[Service]
Type=notify
NotifyAccess=main
ExecStart={command}
WorkingDirectory=/
Environment=PORT={port}
Environment=IDLE_SECONDS=600
Environment={pairing}
StateDirectory={name}
StateDirectoryMode=0700
UMask=0077
LimitCORE=0
KillMode=mixed
TimeoutStopSec=30
Restart=on-failure

NoNewPrivileges=yes
PrivateNetwork=yes
PrivateTmp=yes
ProtectSystem=strict
ProtectHome=read-only
ProtectControlGroups=yes
ProtectKernelTunables=yes
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
MemoryDenyWriteExecute=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallFilter=landlock_create_ruleset landlock_add_rule landlock_restrict_self
SystemCallErrorNumber=EPERM
"""


def files(places: Places, port: int) -> tuple[File, ...]:
    """The two units."""
    command = " ".join(_quoted(word, is_command=True) for word in SERVE)
    service = _SERVICE.format(
        name=NAME, port=port, command=command, pairing=_quoted(f"PAIRING_FILE={places.pairing}")
    )
    return (
        File(places.socket, _SOCKET.format(port=port).encode()),
        File(places.service, service.encode()),
    )


def state() -> str:
    """What systemd says of the socket: "active", "inactive", "failed", or "unknown"."""
    command = (*_SYSTEMCTL, "is-active", f"{NAME}.socket")
    try:
        asked = subprocess.run(  # noqa: S603 - our own
            command, check=False, capture_output=True, text=True, timeout=10
        )
    except (OSError, subprocess.TimeoutExpired):
        return "unknown"
    return asked.stdout.strip() or "unknown"


def _quoted(word: str, *, is_command: bool = False) -> str:
    """A word as a unit has it: quoted, no specifier in it, and of a command no variable."""
    plain = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"{plain.replace("$", "$$") if is_command else plain}"'
