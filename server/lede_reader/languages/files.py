"""The files of the languages, as they are written."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import msgspec

from lede_reader.languages.schema import LanguageFile


@cache
def language_files() -> Mapping[str, LanguageFile]:
    """Every file, by language; a misspelt key raises `msgspec.ValidationError`."""
    return {
        file.name[:-5]: msgspec.toml.decode(file.read_bytes(), type=LanguageFile)
        for file in files("lede_reader.languages").iterdir()
        if file.name.endswith(".toml") and len(file.name) == len("xx.toml")
    }
