"""What is built is built from what is pinned, and tested on what is claimed."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path
from zipfile import ZipFile

import lede_reader
import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
_COMMIT = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}")
_DIGEST = re.compile(r"@sha256:[0-9a-f]{64}\b")


@pytest.mark.parametrize("path", WORKFLOWS, ids=[path.stem for path in WORKFLOWS])
def test_an_action_is_named_by_its_commit_and_its_version_beside_it(path: Path) -> None:
    used = re.findall(r"uses: (\S+)(.*)", path.read_text())
    assert used
    for name, comment in used:
        assert name.startswith("./") or (_COMMIT.fullmatch(name) and "# v" in comment)


@pytest.mark.parametrize("path", WORKFLOWS, ids=[path.stem for path in WORKFLOWS])
def test_a_workflow_may_do_what_it_says_and_no_more(path: Path) -> None:
    assert yaml.safe_load(path.read_text())["permissions"] == {"contents": "read"}


def test_an_image_is_named_by_its_digest() -> None:
    names = re.findall(r"^FROM (\S+)", (ROOT / "deploy" / "Dockerfile").read_text(), re.M)
    services = yaml.safe_load((ROOT / "deploy" / "compose.yaml").read_text())["services"]
    names += [service["image"] for service in services.values() if "image" in service]
    assert len(names) == 2
    assert [name for name in names if not _DIGEST.search(name)] == []


@pytest.mark.parametrize("lock", ["requirements.lock", ".ci/build.lock"])
def test_everything_locked_has_its_hashes(lock: str) -> None:
    entries = (ROOT / lock).read_text().split("==")[1:]
    assert entries
    assert all("--hash=sha256:" in entry for entry in entries)


def test_the_service_is_run_without_building_anything() -> None:
    make = (ROOT / "Makefile").read_text()
    rule = re.search(r"^\$\(VENV\)/\.service:.*?\n\n", make, re.M | re.S)
    assert rule
    installs = re.findall(r"pip install .*", rule[0])
    assert installs == ["pip install --quiet --require-hashes --requirement requirements.lock"]


def test_it_is_tested_on_every_python_that_is_claimed() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text())
    tested = workflow["jobs"]["check"]["strategy"]["matrix"]["python"]
    prefix = "Programming Language :: Python :: "
    claimed = [line.removeprefix(prefix) for line in PROJECT["classifiers"] if prefix in line]
    assert [version for version in claimed if "." in version] == tested
    assert PROJECT["requires-python"] == f">={tested[0]}"


def test_a_release_is_the_wheel_its_source_and_both_archives() -> None:
    version = lede_reader.__version__
    release = [str(ROOT / ".ci" / "release")]
    refused = subprocess.run([*release, "0.0.0"], capture_output=True, text=True, check=False)
    assert refused.returncode == 1
    assert version in refused.stderr
    subprocess.run([*release, version], check=True, capture_output=True)
    made = {path.name: path for path in (ROOT / "build" / "release").iterdir()}
    assert set(made) == {
        f"lede_reader-{version}-py3-none-any.whl",
        f"lede_reader-{version}.tar.gz",
        f"lede-chromium-{version}.zip",
        f"lede-firefox-{version}.xpi",
    }
    with ZipFile(made[f"lede-chromium-{version}.zip"]) as archive:
        assert "manifest.json" in archive.namelist()
