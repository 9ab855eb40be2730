"""`lede-reader serve`: gunicorn with the package's settings, as one person needs it."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from lede_reader.cli import on_windows
from lede_reader.settings import data_dir, from_environment

COMMAND = (
    *("gunicorn", "--config", "python:lede_reader.web.gunicorn_conf"),
    "lede_reader.web.app:create_app()",
)
_PACKAGES = Path(__file__).parents[2]


def main(arguments: list[str]) -> int:
    """Serves until it is stopped, or says why it cannot."""
    settings = from_environment()
    workers = os.environ.get("WEB_CONCURRENCY", "1")
    parser = argparse.ArgumentParser(prog="lede-reader serve", description=__doc__)
    parser.add_argument("--host", default=settings.host)
    parser.add_argument("--port", default=settings.port, type=int)
    parser.add_argument("--workers", default=workers, help="processes; 1 by default")
    options = parser.parse_args(arguments)
    if on_windows():
        return 1
    given = {"HOST": options.host, "PORT": str(options.port), "WEB_CONCURRENCY": options.workers}
    return _become_gunicorn({**given, "DATA_DIR": str(Path(data_dir()).absolute())})


def _become_gunicorn(settings: dict[str, str]) -> int:
    """Does not come back. Keeps its number: by that systemd knows whom it gave the socket."""
    os.environ.update(settings)
    # gunicorn looks for modules in the folder that it starts in, which may be anybody's.
    os.chdir(_PACKAGES)
    os.execv(sys.executable, [sys.executable, "-P", "-m", *COMMAND])  # noqa: S606 - our own
