"""Can it serve, and who is it?

Whoever was told the pairing secret can have the service prove that it knows it too, without the
secret being sent: another program that took the port, of another user of the machine, cannot.
"""

from __future__ import annotations

import hmac
from pathlib import Path
from typing import Literal

from msgspec import UNSET, Struct, UnsetType

CHALLENGE = r"^(?:[0-9a-f]{2}){16,64}$"  # ECMA 262 and Python read it alike


class Health(Struct, frozen=True):
    """The answer of a service that can; a client knows by it whom it is about to send a page.

    `api`: the version of the contract, the `1` of `/v1/read`. `proof`: where a challenge was sent
    and the service has a pairing secret, the HMAC-SHA256 (RFC 2104) of the challenge's bytes under
    the secret's UTF-8, as hexadecimal digits.
    """

    status: Literal["ok"] = "ok"
    service: Literal["lede"] = "lede"
    api: Literal[1] = 1
    proof: str | UnsetType = UNSET


def secret_in(file: Path) -> str | None:
    """The pairing secret, without white space around it; None where no word can be read."""
    try:
        return file.read_text("utf-8").strip() or None
    except (OSError, ValueError):
        return None


def health(secret: str | None, challenge: str | None) -> Health:
    """The answer to who asks. `challenge`: 16 to 64 bytes as hexadecimal digits, or none."""
    if secret is None or challenge is None:
        return Health()
    return Health(proof=hmac.digest(secret.encode(), bytes.fromhex(challenge), "sha256").hex())
