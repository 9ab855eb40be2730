"""Builds `surnames.toml`: `python -m lede_reader.lexicography.surnames`.

Needs Faker's locales (MIT licence), which the service itself does not. Every surname that Faker's
person providers hold in Latin script is kept.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import textwrap
from pathlib import Path

from faker import VERSION
from faker.providers import person

_LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ɏḀ-ỿ'’-]{2,}")
_LISTS = ("last_names", "last_names_female", "last_names_male")


def build() -> str:
    """The file's text."""
    found: set[str] = set()
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        for names in _LISTS:
            found |= {x.replace("’", "'") for x in getattr(provider, names, ())}
    surnames = textwrap.fill(" ".join(sorted(x for x in found if _LATIN.fullmatch(x))), 100)
    return (
        f"# Surnames, from the locales of Faker {VERSION} (MIT licence).\n"
        # A literal string, since Python reads the other kind letter by letter.
        f"# Made by lexicography/surnames.py: do not edit.\n\nsurnames = '''\n{surnames}\n'''\n"
    )


if __name__ == "__main__":
    (Path(__file__).parents[1] / "languages" / "surnames.toml").write_text(build(), "utf-8")
