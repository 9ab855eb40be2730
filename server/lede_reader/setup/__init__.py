"""How does the system start Lede by itself? Its files, told before they are written, and removed.

A manager of services (`systemd`, `launchd`, `autostart`) gives a `Plan`: files, and what is run
once they are there. `setup` writes whatever of it is not there as planned, so that a second run
repairs; `remove` takes everything away again that a plan can have written.
"""

from __future__ import annotations

from pathlib import Path

from lede_reader.setup.files import clear, write
from lede_reader.setup.plan import Plan
from lede_reader.setup.running import ran

_STEPS = """
Two steps are left, in the browser:
1. Chrome, Edge, Chromium: open chrome://extensions, switch on "Developer mode", press "Load
   unpacked" and choose
     {folder}
   Firefox: open about:debugging#/runtime/this-firefox, press "Load Temporary Add-on..." and choose
     {folder}/manifest.json
2. Open a news article and press Lede's button, or Alt+R.
"""


def show(plan: Plan) -> int:
    """Prints what `apply` would write and run."""
    for file in plan.files:
        print(f"# {file.path} (mode {file.mode:o})")
        print(file.shown)
    print(f"# {plan.places.extension}: the extension, {len(plan.extension)} files as they are here")
    for file in plan.extension:
        print(f"#   {file.path.relative_to(plan.places.extension)}")
    for command in plan.start:
        print("$", *command)
    return 0


def apply(plan: Plan) -> int:
    """Writes what is not there yet, or is not as planned, and has it started."""
    written = [file.path for file in (*plan.files, *plan.extension) if write(file)]
    stale = _clear_stale(plan)
    _tell(plan, written, stale)
    went_well = [ran(command) for command in plan.start]
    print(plan.note if all(went_well[-1:]) else plan.excuse)
    print(_STEPS.format(folder=plan.places.extension))
    return 0


def _clear_stale(plan: Plan) -> list[Path]:
    """Removes what another version of the extension had, and what another manager started."""
    planned = {file.path for file in (*plan.files, *plan.extension)}
    links = () if plan.places.socket in planned else (plan.places.wanted,)
    kept = (*links, *plan.places.starters, plan.places.extension)
    return [gone for path in kept for gone in clear(path, keep=planned)]


def _tell(plan: Plan, written: list[Path], stale: list[Path]) -> None:
    """A line for each file, and one for the whole extension."""
    folder = plan.places.extension
    lines = [f"wrote {path}" for path in written if not path.is_relative_to(folder)]
    lines += [f"removed {path}" for path in stale if not path.is_relative_to(folder)]
    if any(path.is_relative_to(folder) for path in (*written, *stale)):
        lines.append(f"wrote {folder}")
    print("\n".join(lines) or "Everything is in its place already.")


def remove(plan: Plan) -> int:
    """Stops it, and takes away every file that is ours."""
    for command in plan.stop:
        ran(command)
    gone = [path for path in plan.places.ours if clear(path)]
    for command in plan.forget:
        ran(command)
    print("\n".join(f"removed {path}" for path in gone) or "There was nothing to remove.")
    print("What is left is the program itself, and the extension in your browser.")
    return 0
