"""The languages' files as they are written, without what they imply."""

from importlib.resources import files

import msgspec
from lede_reader.languages.schema import LanguageFile


def written(lang: str) -> LanguageFile:
    file = files("lede_reader.languages").joinpath(f"{lang}.toml")
    return msgspec.toml.decode(file.read_bytes(), type=LanguageFile)
