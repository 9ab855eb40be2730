"""What `lede-reader setup` leaves in a home: every file as told, none after --remove."""

from __future__ import annotations

import configparser
import plistlib
import shlex
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from lede_reader.setup import extension
from lede_reader.setup.plan import MANAGERS

from tests.server.setup.conftest import Run

UNITS = Path(".config/systemd/user")
ENTRY = Path(".config/autostart/lede-reader.desktop")
AGENT = Path("Library/LaunchAgents/org.lede.reader.plist")
DATA = Path(".local/share/lede-reader")


def files_in(folder: Path) -> dict[Path, bytes]:
    """Every file with its bytes, links too."""
    found = (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())
    return {path.relative_to(folder): path.read_bytes() for path in found}


@pytest.mark.parametrize("manager", MANAGERS)
def test_a_dry_run_prints_every_file_whole_and_writes_none(
    run: Run, home: Path, manager: str
) -> None:
    told = run("setup", "--dry-run", "--by", manager).stdout
    assert files_in(home) == {}
    run("setup", "--by", manager)
    written = files_in(home)
    for path, content in written.items():
        if path.is_relative_to(DATA / "extension"):
            assert f"#   {path.relative_to(DATA / 'extension')}\n" in told
        elif path.name == "pairing":
            assert content.decode().strip() not in told
        else:
            assert content.decode() in told


@pytest.mark.parametrize("manager", MANAGERS)
def test_remove_leaves_no_file(run: Run, home: Path, manager: str) -> None:
    run("setup", "--by", manager)
    # What the service writes, where each version of systemd has it written.
    for folder in (DATA, Path(".config/lede-reader"), Path(".local/state/lede-reader")):
        for name in ("counts.sqlite3", "counts.sqlite3-wal", "counts.sqlite3-shm"):
            (home / folder).mkdir(parents=True, exist_ok=True)
            (home / folder / name).write_text("counts")
    assert files_in(home) != {}
    done = run("setup", "--remove", "--by", manager)
    assert done.returncode == 0
    assert files_in(home) == {}
    assert not (home / DATA).exists()


def test_remove_leaves_what_others_have_beside_it(run: Run, home: Path) -> None:
    others = (
        UNITS / "other.service",
        UNITS / "sockets.target.wants" / "other.socket",
        ENTRY.parent / "o",
    )
    for path in others:
        (home / path).parent.mkdir(parents=True, exist_ok=True)
        (home / path).write_text("another's")
    run("setup", "--by", "systemd")
    run("setup", "--remove")
    assert set(files_in(home)) == set(others)


def test_a_second_run_changes_nothing(run: Run, home: Path) -> None:
    run("setup", "--by", "systemd")
    before = files_in(home)
    assert "Everything is in its place already." in run("setup", "--by", "systemd").stdout
    assert files_in(home) == before


def test_a_second_run_repairs(run: Run, home: Path) -> None:
    run("setup", "--by", "systemd")
    whole = files_in(home)
    pairing, manifest = home / DATA / "pairing", home / DATA / "extension" / "manifest.json"
    (home / UNITS / "lede-reader.service").unlink()
    (home / UNITS / "lede-reader.socket").write_text("[Socket]\n")
    (home / UNITS / "sockets.target.wants" / "lede-reader.socket").unlink()
    (home / DATA / "extension" / "of-another-version.js").write_text("//")
    manifest.write_text("{}")
    pairing.chmod(0o644)
    run("setup", "--by", "systemd")
    assert files_in(home) == whole
    assert pairing.stat().st_mode & 0o777 == 0o600


def test_another_manager_takes_over_from_the_first(run: Run, home: Path) -> None:
    run("setup", "--by", "systemd")
    run("setup", "--by", "autostart")
    assert (home / ENTRY).exists()
    assert not any(path.is_relative_to(UNITS) for path in files_in(home))


def test_the_extension_is_copied_whole_and_the_steps_left_name_its_folder(
    run: Run, home: Path
) -> None:
    told = run("setup", "--by", "systemd").stdout
    folder = home / DATA / "extension"
    assert files_in(folder) == files_in(extension.source())
    assert f"{folder}\n" in told
    assert f"{folder}/manifest.json" in told


def test_the_secret_is_the_owners_alone_and_shown_by_status(run: Run, home: Path) -> None:
    run("setup", "--by", "systemd")
    pairing = home / DATA / "pairing"
    assert pairing.stat().st_mode & 0o777 == 0o600
    secret = pairing.read_text().strip()
    assert len(bytes.fromhex(secret)) == 16
    assert secret in run("status", "--port", "1").stdout
    assert (
        f"PAIRING_FILE={pairing}".replace("%", "%%").replace('"', '\\"')
        in (home / UNITS / "lede-reader.service").read_text()
    )


@pytest.mark.usefixtures("systemd")
def test_systemd_takes_the_units_without_a_word(run: Run, home: Path) -> None:
    run("setup", "--by", "systemd")
    folder = TemporaryDirectory()  # as short as the one that a user's session has
    runtime = folder.name
    units = [home / UNITS / f"lede-reader.{kind}" for kind in ("socket", "service")]
    command = ["systemd-analyze", "verify", "--user", "--man=no", *map(str, units)]
    environ = {"HOME": str(home), "XDG_RUNTIME_DIR": runtime, "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
    assert [line for line in done.stderr.splitlines() if "lede" in line] == []
    units[1].write_text(units[1].read_text().replace("PrivateTmp=yes", "PrivateTemp=yes"))
    assert (
        "PrivateTemp"
        in subprocess.run(command, env=environ, capture_output=True, text=True, check=False).stderr
    )


def test_the_entry_of_the_desktop_names_this_interpreter_and_the_port(run: Run, home: Path) -> None:
    run("setup", "--by", "autostart", "--port", "5444")
    entry = configparser.RawConfigParser(delimiters="=")
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read_string((home / ENTRY).read_text())
    command = entry["Desktop Entry"]["Exec"].replace("\\\\", "\\")
    words = [word.replace("%%", "%").replace("\\$", "$") for word in shlex.split(command)]
    assert words == [
        "env",
        "PORT=5444",
        f"PAIRING_FILE={home / DATA / 'pairing'}",
        *(sys.executable, "-P", "-m", "lede_reader", "serve"),
    ]


def test_the_agent_of_macos_names_this_interpreter_and_the_port(run: Run, home: Path) -> None:
    run("setup", "--by", "launchd", "--port", "5444")
    agent = plistlib.loads((home / AGENT).read_bytes())
    assert agent["ProgramArguments"] == [sys.executable, "-P", "-m", "lede_reader", "serve"]
    assert agent["EnvironmentVariables"]["PORT"] == "5444"
    assert agent["RunAtLoad"] is True
