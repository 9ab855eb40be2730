"""What every section of a pack is."""

from __future__ import annotations

from msgspec import Struct


class Words(Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a pack; a misspelt key fails at load."""
