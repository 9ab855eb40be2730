"""Who answers at the address? Asked as the extension asks."""

from __future__ import annotations

import json
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from typing import Any, Literal

Finding = Literal["lede", "stranger", "nobody"]
_PATIENCE_SECONDS = 5.0  # a service that its socket starts has to be begun first
_MOST = 1 << 20


@dataclass(frozen=True, slots=True)
class Seen:
    """`version`: the one that Lede says it has."""

    finding: Finding
    version: str | None = None


def probe(port: int) -> Seen:
    """Looks for Lede at a port of this machine."""
    try:
        health = _get(port, "/healthz")
    except ConnectionRefusedError:
        return Seen("nobody")
    except (OSError, ValueError, HTTPException):
        return Seen("stranger")
    if health.get("status") != "ok" or health.get("service") != "lede":
        return Seen("stranger")
    return Seen("lede", _version(port))


def _version(port: int) -> str | None:
    try:
        return str(_get(port, "/openapi.json")["info"]["version"])
    except (OSError, ValueError, KeyError, TypeError, HTTPException):
        return None


def _get(port: int, path: str) -> dict[str, Any]:
    """What is answered; raises ValueError where that is no object of JSON."""
    connection = HTTPConnection("127.0.0.1", port, timeout=_PATIENCE_SECONDS)
    try:
        connection.request("GET", path, headers={"Accept": "application/json"})
        answer = json.loads(connection.getresponse().read(_MOST))
    finally:
        connection.close()
    if not isinstance(answer, dict):
        raise ValueError
    return answer
