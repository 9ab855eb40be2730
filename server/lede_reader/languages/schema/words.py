"""What every section of a language's file is."""

from __future__ import annotations

from msgspec import Struct


class Words(Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a language's file; a misspelt key fails at load."""
