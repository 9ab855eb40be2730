"""Can it serve?"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class Health(Struct, frozen=True):
    """The answer of a service that can."""

    status: Literal["ok"] = "ok"
