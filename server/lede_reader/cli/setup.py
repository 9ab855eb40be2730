"""`lede-reader setup`: Lede is there after each log-in, and nobody keeps a terminal open for it."""

from __future__ import annotations

import argparse
import sys
from importlib.metadata import PackageNotFoundError, distribution

from lede_reader.cli import on_windows
from lede_reader.settings import NAME, from_environment
from lede_reader.setup import apply, remove, show
from lede_reader.setup.plan import MANAGERS, plan_for, usual_manager


def main(arguments: list[str]) -> int:
    """Writes what the system needs to start Lede, again where it is damaged; or removes it."""
    parser = argparse.ArgumentParser(prog="lede-reader setup", description=__doc__)
    parser.add_argument("--port", type=int, default=from_environment().port)
    parser.add_argument("--by", choices=tuple(MANAGERS), help="who starts it, if not the usual one")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--dry-run", action="store_true", help="print every file, and write none")
    what.add_argument("--remove", action="store_true", help="stop it, and leave nothing behind")
    options = parser.parse_args(arguments)
    if on_windows():
        return 1
    plan = plan_for(options.by or usual_manager(), options.port)
    if options.dry_run:
        return show(plan)
    if options.remove:
        return remove(plan)
    return apply(plan) if _is_installed() else 1


def _is_installed() -> bool:
    """Whether the system can start what runs here: a clone is found by the way it is started."""
    try:
        distribution(NAME)
    except PackageNotFoundError:
        print(
            "Install Lede first, in its clone: uv tool install . (or pipx install .)",
            file=sys.stderr,
        )
        return False
    return True
