"""One port and one version, wherever they are written."""

from __future__ import annotations

import json
import re
from pathlib import Path

import lede_reader
import pytest
import yaml
from lede_reader.settings import PORT, from_environment
from lede_reader.web.openapi import document

ROOT = Path(__file__).parents[2]
_SKIPPED = {".git", ".venv", "node_modules", "build", "tests", "var"}
_KINDS = {".md", ".js", ".json", ".yaml", ".yml", ".html", ".py", ".toml"}
_LOOPBACK = re.compile(r"(?:127\.0\.0\.1|localhost|\[::1\])[\"']?(?::|, ?)(\d{2,5})\b")


def papers() -> list[Path]:
    """Every file that may name an address of the service, where git is or is not."""
    found = (path for path in ROOT.rglob("*") if path.suffix in _KINDS)
    named = (ROOT / name for name in ("Makefile", "Procfile", "deploy/Dockerfile"))
    return [
        path
        for path in (*found, *named)
        if not any(
            part in _SKIPPED or part.startswith(".") for part in path.relative_to(ROOT).parts
        )
    ]


def test_the_service_listens_there_if_nothing_is_set() -> None:
    assert from_environment({}).port == PORT == 5333


def test_the_extension_asks_there() -> None:
    [port] = re.findall(
        r'service: "http://127\.0\.0\.1:(\d+)"', (ROOT / "extension/settings.js").read_text("utf-8")
    )
    assert int(port) == PORT


def test_every_paper_that_names_a_port_of_this_machine_names_it() -> None:
    named = {
        (path.relative_to(ROOT).as_posix(), int(port))
        for path in papers()
        for port in _LOOPBACK.findall(path.read_text("utf-8"))
    }
    assert {path for path, _ in named} >= {"extension/settings.js", "README.md", "PRIVACY.md"}
    assert [entry for entry in sorted(named) if entry[1] != PORT] == []


def test_the_manifests_and_the_image_name_it() -> None:
    image = (ROOT / "deploy/Dockerfile").read_text()
    assert set(re.findall(r"(?:PORT=|EXPOSE )(\d+)", image)) == {str(PORT)}
    pod = yaml.safe_load((ROOT / "deploy/kubernetes/deployment.yaml").read_text())["spec"][
        "template"
    ]
    [container] = pod["spec"]["containers"]
    ports = {port["name"]: port["containerPort"] for port in container["ports"]}
    assert ports["http"] == PORT
    asked = {entry["name"]: entry.get("value") for entry in container["env"]}
    assert asked["METRICS_BIND"] == f"0.0.0.0:{ports['metrics']}"
    assert pod["metadata"]["annotations"]["prometheus.io/port"] == str(ports["metrics"])
    make = (ROOT / "Makefile").read_text()
    assert re.findall(r"^PORT \?= (\d+)$", make, re.M) == [str(PORT)]


def _manifest() -> str:
    return str(json.loads((ROOT / "extension/manifest.json").read_text("utf-8"))["version"])


def _kustomization() -> str:
    kustomization = yaml.safe_load((ROOT / "deploy/kubernetes/kustomization.yaml").read_text())
    return str(kustomization["images"][0]["newTag"])


@pytest.mark.parametrize(
    "told",
    [
        pytest.param(_manifest, id="extension"),
        pytest.param(lambda: document()["info"]["version"], id="openapi"),
        pytest.param(_kustomization, id="kubernetes"),
    ],
)
def test_there_is_one_version(told) -> None:
    assert told() == lede_reader.__version__
