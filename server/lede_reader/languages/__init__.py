"""How does this language say it? One TOML file a language."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec

from lede_reader.languages.schema import Pack

__all__ = ["Pack", "pack_for"]


def pack_for(lang: str | None) -> Pack | None:
    """The pack of a language (BCP 47; the region does not matter), or None where there is none."""
    return packs().get(lang.split("-")[0].lower()) if lang else None


@cache
def packs() -> dict[str, Pack]:
    """Every pack, by language; a misspelt key raises `msgspec.ValidationError`."""
    return {
        file.name[:-5]: msgspec.toml.decode(file.read_bytes(), type=Pack)
        for file in files("lede_reader.languages").iterdir()
        if file.name.endswith(".toml") and len(file.name) == len("xx.toml")
    }
