"""The names that all languages know, from the tables beside the packs, read once."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from lede_reader.nlp.entities.entity import Gender


@cache
def first_names() -> dict[str, Gender | None]:
    """First names of all languages, lower-case, by gender, None for either."""
    table = _table("first_names")
    return genders(table["either"], table["female"], table["male"])


def own_first_names(lang: str) -> dict[str, Gender | None]:
    """Those that are of another gender in this language."""
    own = _table("first_names").get(lang, {"female": "", "male": ""})
    return genders("", own["female"], own["male"])


@cache
def common_words(lang: str) -> frozenset[str]:
    """The common words of a language that are written small, where they are known."""
    return frozenset(_table("common_words").get(lang, "").split())


@cache
def organizations() -> str:
    """Organisations known in every language by the same name, one a line."""
    return "\n".join(_table("organizations").values())


@cache
def surnames() -> frozenset[str]:
    """Surnames, lower-case."""
    return frozenset(_table("surnames")["surnames"].lower().split())


@cache
def _table(name: str) -> Any:
    return msgspec.toml.decode(files("lede_reader.languages").joinpath(f"{name}.toml").read_bytes())


def genders(either: str, female: str, male: str) -> dict[str, Gender | None]:
    """Words by the gender that they tell, lower-case, None for either."""
    found: dict[str, Gender | None] = dict.fromkeys(either.lower().split())
    found |= dict.fromkeys(female.lower().split(), "female")
    return found | dict.fromkeys(male.lower().split(), "male")
