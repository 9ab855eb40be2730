"""Can it serve, and who is it?"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class Health(Struct, frozen=True):
    """The answer of a service that can; a client knows by it whom it is about to send a page.

    `api`: the version of the contract, the `1` of `/v1/read`.
    """

    status: Literal["ok"] = "ok"
    service: Literal["lede"] = "lede"
    api: Literal[1] = 1
