"""What is to be there, for each manager of services that may start Lede."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lede_reader.setup import autostart, extension, launchd, pairing, systemd
from lede_reader.setup.files import File
from lede_reader.setup.places import Places
from lede_reader.setup.running import Command

MANAGERS = {"systemd": systemd, "launchd": launchd, "autostart": autostart}


@dataclass(frozen=True, slots=True)
class Plan:
    """`files` and `extension` are written, then `start` is run. `note`: what is said when that
    went well, `excuse` when it did not. `stop` is run before everything is removed, `forget` then.
    """

    places: Places
    files: tuple[File, ...]
    extension: tuple[File, ...]
    start: tuple[Command, ...]
    stop: tuple[Command, ...]
    forget: tuple[Command, ...]
    note: str
    excuse: str


def usual_manager() -> str:
    """Who starts programs here: launchd on macOS, systemd where it runs the system."""
    if sys.platform == "darwin":
        return "launchd"
    return "systemd" if Path("/run/systemd/system").is_dir() else "autostart"


def plan_for(manager: str, port: int) -> Plan:
    """The plan of one of `MANAGERS`."""
    places = Places.of_user()
    module = MANAGERS[manager]
    files: Callable[[Places, int], tuple[File, ...]] = module.files
    return Plan(
        places=places,
        files=(*files(places, port), pairing.file_at(places.pairing)),
        extension=extension.copied_to(places.extension),
        start=module.START,
        stop=module.STOP,
        forget=module.FORGET,
        note=module.NOTE.format(port=port),
        excuse=module.EXCUSE.format(port=port),
    )
