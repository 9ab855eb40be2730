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
    names = (file.name for file in files("lede_reader.languages").iterdir())
    codes = (x[:-5] for x in names if x.endswith(".toml") and len(x) == len("xx.toml"))
    return {code: with_implied(written_file(code)) for code in codes}


def written_file(code: str) -> LanguageFile:
    """A language's file as it is written, without what follows from it."""
    file = files("lede_reader.languages").joinpath(f"{code}.toml")
    return msgspec.toml.decode(file.read_bytes(), type=LanguageFile)
