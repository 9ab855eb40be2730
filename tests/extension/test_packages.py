"""The archives for the stores: they are the folder, byte by byte, and they run and survive a restart."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.extension.browsers import EXTENSION, Browser, until
from tests.extension.browsers.chromium import Chromium
from tests.extension.browsers.firefox import Firefox
from tests.extension.people import Reader
from tests.extension.servers import ROOT, NewsSite, Service

ICONS = (16, 32, 48, 64, 96, 128)


def package(target: Path, source: Path = EXTENSION) -> list[Path]:
    """What `make package` writes."""
    command = [ROOT / ".ci" / "package", target, source]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return [Path(line) for line in done.stdout.split()]


@pytest.fixture(scope="session")
def archives(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return package(tmp_path_factory.mktemp("packages"))


def test_there_is_one_for_each_store_with_every_file_and_no_other(archives: list[Path]) -> None:
    version = json.loads((EXTENSION / "manifest.json").read_text("utf-8"))["version"]
    assert [path.name for path in archives] == [
        f"lede-chromium-{version}.zip",
        f"lede-firefox-{version}.xpi",
    ]
    files = {path for path in EXTENSION.rglob("*") if path.is_file()}
    for archive in archives:
        with ZipFile(archive) as opened:
            assert {EXTENSION / name for name in opened.namelist()} == files
            for path in files:
                assert opened.read(str(path.relative_to(EXTENSION))) == path.read_bytes()


def test_they_are_the_same_bytes_each_time(archives: list[Path], tmp_path: Path) -> None:
    copied = tmp_path / "extension"
    shutil.copytree(EXTENSION, copied, copy_function=shutil.copyfile)  # now, and by other rights
    again = package(tmp_path / "again", copied)
    assert [x.read_bytes() for x in again] == [x.read_bytes() for x in archives]


@pytest.mark.parametrize("size", ICONS)
def test_each_icon_has_the_size_of_its_name(size: int) -> None:
    head = (EXTENSION / "icons" / f"{size}.png").read_bytes()[:24]
    assert [int.from_bytes(head[at : at + 4]) for at in (16, 20)] == [size, size]


@pytest.fixture(params=["chromium", "firefox"])
def packed(
    request: pytest.FixtureRequest, archives: list[Path], site: NewsSite, tmp_path: Path
) -> Iterator[Browser]:
    """A browser of its own that runs what is in the archive."""
    kind = Chromium if request.param == "chromium" else Firefox
    if kind.executable() is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"there is no {request.param}")
    if kind is Chromium:
        with ZipFile(archives[0]) as archive:
            archive.extractall(tmp_path / "chromium")
    browser = (
        Chromium(site.host, tmp_path / "chromium")
        if kind is Chromium
        else Firefox(site.host, archives[1])
    )
    browser.start()
    yield browser
    browser.stop()


def test_after_a_restart_the_original_is_offered_and_read_again(
    packed: Browser, site: NewsSite, service: Service
) -> None:
    reader = Reader(packed, site)
    reader.choose(service=service.address)
    reader.read("harbour.html")
    there = packed.url()
    packed.restart()
    packed.open(there)
    packed.wait_for(".failure")
    assert packed.run("return document.querySelector('.failure').dataset.reason") == "forgotten"
    assert packed.text("[data-do=original]") == "Open the original"
    packed.click("[data-do=original]")
    until(lambda: packed.url() == site.address("harbour.html"))
    reader.click_button()  # the service's address was kept
    packed.wait_for(".article")
