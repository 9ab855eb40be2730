"""The manifests are valid, and true of the service that they start."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml
from lede_reader import settings
from lede_reader.web.app import create_app
from lede_reader.web.forwarded import Proxies

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
KUBERNETES = sorted((DEPLOY / "kubernetes").glob("*.yaml"))
MANIFESTS = [path for path in KUBERNETES if path.name != "kustomization.yaml"]
VERSIONS = ("1.31", "1.34")


def loaded(name: str) -> dict[str, Any]:
    return yaml.safe_load((DEPLOY / name).read_text())


@pytest.fixture(scope="module")
def pod() -> dict[str, Any]:
    return loaded("kubernetes/deployment.yaml")["spec"]["template"]


@pytest.fixture(scope="module")
def container(pod: dict[str, Any]) -> dict[str, Any]:
    [one] = pod["spec"]["containers"]
    return one


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("path", MANIFESTS, ids=[path.stem for path in MANIFESTS])
def test_a_manifest_is_what_kubernetes_takes(path: Path, version: str) -> None:
    kubernetes_validate.validate(yaml.safe_load(path.read_text()), version, strict=True)


def test_the_validator_refuses_a_misspelt_field() -> None:
    manifest = loaded("kubernetes/deployment.yaml")
    manifest["spec"]["template"]["spec"]["continers"] = []
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(manifest, VERSIONS[0], strict=True)


def test_all_of_them_are_applied_together() -> None:
    listed = loaded("kubernetes/kustomization.yaml")["resources"]
    assert sorted(listed) == [path.name for path in MANIFESTS]


def test_compose_takes_its_file() -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec"]
    subprocess.run([*command, str(DEPLOY / "compose.yaml")], check=True, capture_output=True)


def test_every_manifest_means_the_same_pods(pod: dict[str, Any]) -> None:
    labels = pod["metadata"]["labels"]
    assert loaded("kubernetes/deployment.yaml")["spec"]["selector"]["matchLabels"] == labels
    assert loaded("kubernetes/service.yaml")["spec"]["selector"] == labels
    assert loaded("kubernetes/network-policy.yaml")["spec"]["podSelector"]["matchLabels"] == labels
    assert loaded("kubernetes/disruption-budget.yaml")["spec"]["selector"]["matchLabels"] == labels
    assert loaded("kubernetes/autoscaler.yaml")["spec"]["scaleTargetRef"]["name"] == "lede"


def test_compose_lets_nothing_out_of_the_service() -> None:
    compose = loaded("compose.yaml")
    inside = [
        name for name, network in compose["networks"].items() if (network or {}).get("internal")
    ]
    lede, door = compose["services"]["lede"], compose["services"]["door"]
    assert lede["networks"] == inside
    assert "ports" not in lede
    assert all(port.startswith("127.0.0.1:") for port in door["ports"])
    assert set(inside) < set(door["networks"])


def test_the_rate_is_each_clients_behind_the_ingress(container: dict[str, Any]) -> None:
    given = {entry["name"]: entry["value"] for entry in container["env"]}
    read = settings.from_environment(given)
    assert read.rate_limit > 0
    assert Proxies(read.trusted_proxies).client("10.1.2.3", "203.0.113.9") == "203.0.113.9"
    # Nobody but the ingress can claim to forward: nobody else gets in; who asks for metrics, to them alone.
    rules = loaded("kubernetes/network-policy.yaml")["spec"]["ingress"]
    assert [len(rule["from"]) for rule in rules] == [1, 1]
    assert [port["port"] for rule in rules for port in rule["ports"]] == ["http", "metrics"]
    ports = {port["name"]: port["containerPort"] for port in container["ports"]}
    assert given["METRICS_BIND"] == f"0.0.0.0:{ports['metrics']}"
    backend = loaded("kubernetes/ingress.yaml")["spec"]["rules"][0]["http"]["paths"]
    assert {path["path"] for path in backend} == {"/v1/read", "/healthz"}


def test_nothing_goes_out_of_a_pod() -> None:
    policy = loaded("kubernetes/network-policy.yaml")["spec"]
    assert "Egress" in policy["policyTypes"]
    assert policy["egress"] == []


def test_probes_and_scrapes_ask_what_the_service_answers(
    pod: dict[str, Any], container: dict[str, Any]
) -> None:
    probes = [
        container[f"{kind}Probe"]["httpGet"]["path"]
        for kind in ("startup", "readiness", "liveness")
    ]
    client = create_app(settings.Settings(data_dir="/nowhere")).test_client()
    for path in (*probes, pod["metadata"]["annotations"]["prometheus.io/path"]):
        assert client.get(path).status_code == 200


def test_every_setting_that_is_given_is_one(container: dict[str, Any]) -> None:
    given = {entry["name"] for entry in container["env"]}
    given |= set(loaded("compose.yaml")["services"]["lede"]["environment"])
    given |= set(re.findall(r"\b([A-Z_]+)=", (DEPLOY / "Dockerfile").read_text()))
    known = set(re.findall(r'"([A-Z_]+)"', Path(settings.__file__).read_text()))
    assert {name for name in given if not name.startswith("PYTHON")} <= known


def test_a_pod_ends_only_after_what_it_is_reading(
    pod: dict[str, Any], container: dict[str, Any]
) -> None:
    waiting = container["lifecycle"]["preStop"]["sleep"]["seconds"]
    drained = settings.Settings().time_budget + 5
    assert pod["spec"]["terminationGracePeriodSeconds"] >= waiting + drained


def test_what_the_image_copies_is_there_and_enough_to_serve(tmp_path: Path) -> None:
    copied = re.findall(r"^COPY (\S+) \./", (DEPLOY / "Dockerfile").read_text(), re.M)
    ignored = (ROOT / ".dockerignore").read_text().split()
    for name in copied:
        assert f"!{name}" in ignored
        (tmp_path / name).symlink_to(ROOT / name)
    command = re.search(r"^CMD (.+)$", (DEPLOY / "Dockerfile").read_text(), re.M)
    assert command
    check = [sys.executable, "-m", *json.loads(command[1]), "--check-config"]
    environ = {**os.environ, "PYTHONPATH": str(tmp_path / "server")}
    subprocess.run(check, check=True, cwd=tmp_path, env=environ, capture_output=True)
