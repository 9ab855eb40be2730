"""The shape of a language pack: words and templates, never regular expressions."""

from __future__ import annotations

from msgspec import Struct


class Pack(Struct, frozen=True, forbid_unknown_fields=True):
    """One language: one TOML file of this shape; a misspelt key fails at load.

    `lang`: BCP 47, as langdetect names it.
    """

    lang: str
