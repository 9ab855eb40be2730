"""The files of the languages, as they are written."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import msgspec

from lede_reader.languages.implied import with_implied
from lede_reader.languages.schema import LanguageFile


@cache
def language_files() -> Mapping[str, LanguageFile]:
    """Every file with what it implies, by language; a misspelt key raises a `ValidationError`."""
    return {
        file.name[:-5]: with_implied(msgspec.toml.decode(file.read_bytes(), type=LanguageFile))
        for file in files("lede_reader.languages").iterdir()
        if file.name.endswith(".toml") and len(file.name) == len("xx.toml")
    }
