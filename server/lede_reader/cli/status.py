"""`lede-reader status`: what runs where, and what the extension sees of it."""

from __future__ import annotations

import argparse
from pathlib import Path

from lede_reader import __version__
from lede_reader.settings import data_dir, from_environment
from lede_reader.setup import pairing, systemd
from lede_reader.setup.places import Places
from lede_reader.setup.probe import Finding, probe

NOT_RUNNING = 3  # as systemctl says it
_SEEN: dict[Finding, str] = {
    "lede": "finds Lede there, and sends it the pages that you read",
    "stranger": "finds another program there, and sends it nothing",
    "nobody": "finds nobody there, and says how to start Lede",
}


def main(arguments: list[str]) -> int:
    """Prints a line for each thing; returns 0 where Lede answers, else 3."""
    settings = from_environment()
    parser = argparse.ArgumentParser(prog="lede-reader status", description=__doc__)
    parser.add_argument("--port", type=int, default=settings.port)
    options = parser.parse_args(arguments)
    seen = probe(options.port)
    places = Places.of_user()
    lines = {
        "installed": f"Lede {__version__}, in {Path(__file__).parents[1]}",
        "address": f"http://127.0.0.1:{options.port}",
        "answers": _answerer(seen.finding, seen.version, options.port),
        "started by": _starter(places),
        "extension": f"{_SEEN[seen.finding]}; its folder is {_folder(places.extension)}",
        "counts": _counts(places),
        "pairing": pairing.kept(places.pairing) or "no secret: lede-reader setup writes one",
    }
    print("\n".join(f"{name:11} {line}" for name, line in lines.items()))
    return 0 if seen.finding == "lede" else NOT_RUNNING


def _answerer(finding: Finding, version: str | None, port: int) -> str:
    if finding == "stranger":
        return (
            f"another program, which is not Lede, holds port {port}: ss -ltnp 'sport = :{port}'"
            " names it. End it, or give Lede another port (--port) and the extension its address."
        )
    if finding == "nobody":
        return "nobody: lede-reader serve starts Lede, lede-reader setup does so for good"
    if version == __version__:
        return f"Lede {version}"
    return f"Lede {version}, not the one installed: start it anew (lede-reader setup)"


def _starter(places: Places) -> str:
    if places.socket.exists():
        return f"systemd, for whoever asks (lede-reader.socket is {systemd.state()})"
    if places.launch_agent.exists() or places.autostart.exists():
        return "your log-in"
    return "hand; lede-reader setup has the system do it"


def _counts(places: Places) -> str:
    folders = (Path(data_dir()), *places.states)
    found = [folder for folder in folders if (folder / "counts.sqlite3").exists()]
    return ", ".join(str(folder / "counts.sqlite3") for folder in found) or "none yet"


def _folder(extension: Path) -> str:
    return str(extension) if extension.exists() else "not there yet (lede-reader setup)"
