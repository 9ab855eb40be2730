"""The names that all languages know, from the tables beside their files."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from typing import Any, Literal

import msgspec
from msgspec import Struct

Gender = Literal["female", "male"]
Genders = Mapping[str, Gender | None]


class SharedNames(Struct, frozen=True):
    """The tables that every language's lexicon of names is made with.

    `first_names`: of all languages, lower-case, by gender, None for either; `own_first_names`:
    those that are of another gender in a language. `common_words`: of each language, the common
    words that are written small, where they are known. `organizations`: known in every language by
    the same name, one a line; `tails`: what ends such names. `surnames`: lower-case.
    """

    first_names: Genders
    own_first_names: Mapping[str, Genders]
    common_words: Mapping[str, frozenset[str]]
    organizations: str
    tails: frozenset[str]
    surnames: frozenset[str]


def load_shared_names() -> SharedNames:
    """Reads the tables."""
    named = _table("first_names")
    common, bodies = _table("common_words"), _table("organizations")
    tails = frozenset(bodies.pop("tails").split())
    return SharedNames(
        first_names=genders(named["either"], named["female"], named["male"]),
        own_first_names={
            lang: genders("", own["female"], own["male"])
            for lang, own in named.items()
            if isinstance(own, dict)
        },
        common_words={lang: frozenset(words.split()) for lang, words in common.items()},
        organizations="\n".join(bodies.values()),
        tails=tails,
        surnames=frozenset(_table("surnames")["surnames"].lower().split()),
    )


def genders(either: str, female: str, male: str) -> dict[str, Gender | None]:
    """Words by the gender that they tell, lower-case, None for either."""
    found: dict[str, Gender | None] = dict.fromkeys(either.lower().split())
    found |= dict.fromkeys(female.lower().split(), "female")
    return found | dict.fromkeys(male.lower().split(), "male")


def _table(name: str) -> Any:
    return msgspec.toml.decode(files("lede_reader.languages").joinpath(f"{name}.toml").read_bytes())


def gendered(female: str, male: str) -> dict[str, Gender]:
    """The words that tell the gender of whom they are said."""
    found: dict[str, Gender] = dict.fromkeys(female.split(), "female")
    return found | dict.fromkeys(male.split(), "male")
