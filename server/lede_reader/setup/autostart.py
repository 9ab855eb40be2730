"""Where no systemd runs: an entry that the desktop starts at log-in (XDG autostart)."""

from __future__ import annotations

from lede_reader.setup.files import File
from lede_reader.setup.places import Places
from lede_reader.setup.running import SERVE, Command

START: tuple[Command, ...] = ()
STOP: tuple[Command, ...] = ()
FORGET: tuple[Command, ...] = ()
NOTE = (
    "Your desktop starts Lede at each log-in from now on. Until the next: lede-reader serve,"
    "\nthen it answers at http://127.0.0.1:{port}/."
)
EXCUSE = NOTE

_ENTRY = """[Desktop Entry]
Type=Application
Name=Lede
Comment=News pages as clean articles
Exec={command}
Terminal=false
NoDisplay=true
"""


def files(places: Places, port: int) -> tuple[File, ...]:
    """The entry."""
    set_before = ("env", f"PORT={port}", f"PAIRING_FILE={places.pairing}")
    command = " ".join(_quoted(word) for word in (*set_before, *SERVE))
    return (File(places.autostart, _ENTRY.format(command=command).encode()),)


def _quoted(word: str) -> str:
    """A word as `Exec` has it: escaped once as an argument, and once as a value of the file."""
    plain = word.replace("%", "%%")
    for reserved in '\\"`$':
        plain = plain.replace(reserved, f"\\{reserved}")
    return '"{}"'.format(plain.replace("\\", "\\\\"))
