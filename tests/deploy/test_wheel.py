"""What is installed, tried where the clone is not: a wheel in a clean environment, a Procfile's platform."""

from __future__ import annotations

import email
import json
import os
import shlex
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import lede_reader
import pytest

from tests.service.running import free_port, until

ROOT = Path(__file__).parents[2]
STORY = ROOT / "tests" / "pages" / "agency-story" / "page.html"
DATA = {".toml", ".tsv", ".html", ".css", ".js", ".svg", ".typed"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*build, f"--wheel-dir={folder}", str(ROOT)], check=True)
    [built] = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with what is locked, and without us."""
    folder = tmp_path_factory.mktemp("locked")
    venv.create(folder, with_pip=True)
    install = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet"]
    # As a platform that starts a Procfile does it.
    subprocess.run([*install, "--requirement", str(ROOT / "requirements.txt")], check=True)
    return folder


@pytest.fixture(scope="module")
def installed(locked: Path, wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel; its programs."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, with_pip=True)
    [site] = folder.glob("lib/python*/site-packages")
    [lock] = locked.glob("lib/python*/site-packages")
    (site / "locked.pth").write_text(f"{lock}\n")
    install = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--no-deps"]
    subprocess.run([*install, str(wheel)], check=True)
    return folder / "bin"


@pytest.fixture
def away(tmp_path: Path) -> dict[str, str]:
    """The environment of somebody who has no clone, in a home of their own."""
    return {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}


def ran(command: list[object], environ: dict[str, str], **more) -> subprocess.CompletedProcess[str]:
    """Runs a command away from the clone."""
    words = [str(word) for word in command]
    return subprocess.run(
        words, env=environ, cwd=environ["HOME"], capture_output=True, text=True, check=False, **more
    )


def test_the_wheel_holds_the_package_and_nothing_beside_it(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}
    assert tops == {"lede_reader", f"lede_reader-{lede_reader.__version__}.dist-info"}


def test_the_wheel_holds_all_that_the_package_reads(wheel: Path) -> None:
    source = ROOT / "server"
    needed = {
        path.relative_to(source).as_posix()
        for path in (source / "lede_reader").rglob("*")
        if path.suffix in DATA | {".py"}
    }
    extension = {
        f"lede_reader/{path.relative_to(ROOT).as_posix()}"
        for path in (ROOT / "extension").rglob("*")
        if path.is_file()
    }
    with ZipFile(wheel) as archive:
        held = set(archive.namelist())
    assert needed | extension <= held
    assert "lede_reader/py.typed" in held


def test_the_wheel_says_what_it_is(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        [metadata] = [name for name in archive.namelist() if name.endswith("/METADATA")]
        told = email.message_from_bytes(archive.read(metadata))
    assert told["Name"] == "lede-reader"
    assert told["Version"] == lede_reader.__version__
    assert told["Author"]
    assert "Typing :: Typed" in told.get_all("Classifier")
    assert told["License-File"] == "LICENSE"


def test_nothing_of_the_source_root_is_installed(installed: Path, away: dict[str, str]) -> None:
    assert ran([installed / "python", "-c", "import server"], away).returncode == 1
    found = ran(
        [installed / "python", "-c", "import lede_reader; print(lede_reader.__file__)"], away
    )
    assert found.stdout.startswith(str(installed.parent))


def test_the_installed_package_reads(installed: Path, away: dict[str, str]) -> None:
    command = [installed / "lede-reader", "read", STORY, "--url", "https://agency.example/1"]
    article = json.loads(ran(command, away).stdout)["article"]
    program = f"from lede_reader import read; print(read(open({str(STORY)!r}, 'rb').read(), 'https://agency.example/1').article.title)"
    assert ran([installed / "python", "-c", program], away).stdout.strip() == article["title"]


def test_the_installed_package_reads_archives(
    installed: Path, away: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "pages").mkdir()
    shutil.copy(STORY, tmp_path / "pages")
    to = tmp_path / "readings.jsonl"
    done = ran([installed / "lede-reader", "bulk", tmp_path / "pages", "--to", to], away)
    assert done.returncode == 0, done.stderr
    [line] = to.read_text().splitlines()
    assert json.loads(line)["reading"]["article"]["title"]
    rows = ran([installed / "lede-reader", "bulk", tmp_path / "a.parquet", "--to", to], away)
    assert "no file of a known kind" in rows.stderr


def test_an_archive_whose_library_is_missing_is_said_without_a_name_of_an_index(
    installed: Path, away: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "a.warc").write_bytes(b"")
    command = [installed / "lede-reader", "bulk", tmp_path / "a.warc", "--to", tmp_path / "to"]
    said = ran(command, away).stderr
    assert "warcio is not installed" in said
    assert "pip install lede" not in said


@pytest.fixture
def serving(installed: Path, away: dict[str, str]) -> Iterator[dict[str, str]]:
    environ = away | {"PORT": str(free_port())}
    process = subprocess.Popen(
        [str(installed / "lede-reader"), "serve"], env=environ, cwd=away["HOME"]
    )
    status = [installed / "lede-reader", "status"]
    until(lambda: ran(status, environ).returncode == 0, 30)
    yield environ
    process.terminate()
    assert process.wait(30) == 0


def test_the_installed_package_serves_one_worker_and_counts_in_the_users_folder(
    installed: Path, serving: dict[str, str]
) -> None:
    address = f"http://127.0.0.1:{serving['PORT']}/v1/read"
    program = (
        "import urllib.request as u; "
        f"print(u.urlopen(u.Request({address!r}, open({str(STORY)!r}, 'rb').read(), "
        "{'Content-Type': 'text/html'})).status)"
    )
    assert ran([installed / "python", "-c", program], serving).stdout.strip() == "200"
    counts = Path(serving["HOME"]) / ".local/share/lede-reader/counts.sqlite3"
    assert counts.exists()
    said = ran([installed / "lede-reader", "status"], serving).stdout
    assert str(counts) in said
    assert str(installed.parent) in said


def test_the_extension_comes_with_it(installed: Path, away: dict[str, str]) -> None:
    ran([installed / "lede-reader", "setup", "--by", "systemd"], away)
    copied = Path(away["HOME"]) / ".local/share/lede-reader/extension/manifest.json"
    assert copied.read_bytes() == (ROOT / "extension" / "manifest.json").read_bytes()


def test_a_clone_that_is_not_installed_is_not_set_up(locked: Path, away: dict[str, str]) -> None:
    command = [locked / "bin" / "python", "-m", "lede_reader", "setup", "--by", "systemd"]
    done = ran(command, away | {"PYTHONPATH": str(ROOT / "server")})
    assert done.returncode == 1
    assert "uv tool install ." in done.stderr
    assert list(Path(away["HOME"]).iterdir()) == []


def test_a_platform_serves_what_the_procfile_says(locked: Path, tmp_path: Path) -> None:
    for name in ("server", "extension", "Procfile"):
        (tmp_path / name).symlink_to(ROOT / name)
    kind, _, line = (tmp_path / "Procfile").read_text().partition(":")
    assert kind == "web"
    port = str(free_port())
    path = f"{locked / 'bin'}:{os.environ['PATH']}"
    environ = {"PATH": path, "HOME": str(tmp_path), "PORT": port, "WEB_CONCURRENCY": "1"}
    process = subprocess.Popen(["sh", "-c", f"exec env {line.strip()}"], cwd=tmp_path, env=environ)
    check = f"import urllib.request as u; u.urlopen('http://127.0.0.1:{port}/healthz')"
    try:
        until(lambda: ran([locked / "bin" / "python", "-c", check], environ).returncode == 0, 30)
        # The platform's router comes from elsewhere, so that it must not be at home on loopback only.
        assert f"0.0.0.0:{port}" in listening(int(port))
    finally:
        process.terminate()
        process.wait(30)


def listening(port: int) -> str:
    """The address that a port of this machine is listened on, as /proc tells it."""
    lines = Path("/proc/net/tcp").read_text().splitlines()[1:]
    local = [line.split()[1] for line in lines if line.split()[3] == "0A"]
    [found] = [address for address in local if int(address.partition(":")[2], 16) == port]
    octets = bytes.fromhex(found.partition(":")[0])[::-1]
    return f"{'.'.join(map(str, octets))}:{port}"


def test_the_procfile_names_programs_that_are_locked() -> None:
    words = shlex.split((ROOT / "Procfile").read_text())
    assert "gunicorn" in words
    assert "gunicorn==" in (ROOT / "requirements.lock").read_text()
