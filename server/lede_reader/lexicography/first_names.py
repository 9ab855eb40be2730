"""Builds `first_names.toml`: `python -m lede_reader.lexicography.first_names`.

Needs Faker's locales (MIT licence), which the service itself does not. Every first name that
Faker's person providers hold in Latin script is kept with its gender. A name that is a woman's in
one locale and a man's in another goes by the packs' own languages, else it is of either gender.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import textwrap
import tomllib
from collections import defaultdict
from pathlib import Path

from faker import VERSION
from faker.providers import person

_LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pt")
_NAME = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ'’-]+")
_HERE = Path(__file__).parent

Genders = dict[str, set[str]]


def _by_language() -> dict[str, Genders]:
    """The genders of each first name, by the language of the locales that hold it."""
    found: dict[str, Genders] = defaultdict(lambda: defaultdict(set))
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        language = module.name.split("_")[0]
        for gender in ("female", "male"):
            for name in getattr(provider, f"first_names_{gender}", ()):
                if _NAME.fullmatch(name) and _LATIN.fullmatch(name):
                    found[language][name.replace("’", "'")].add(gender)
    return found


def _more() -> Genders:
    more = tomllib.loads((_HERE / "first_names_more.toml").read_text("utf-8"))
    return {name: {gender} for gender, names in more.items() for name in names.split()}


def _over_all(by_language: dict[str, Genders]) -> Genders:
    total: Genders = defaultdict(set)
    for genders in (*by_language.values(), _more()):
        for name, said in genders.items():
            total[name] |= said
    return total


def _list(key: str, names: list[str]) -> str:
    # A literal string, since Python reads the other kind letter by letter.
    lines = textwrap.fill(" ".join(sorted(names)), 100)
    return f"{key} = '''\n{lines}\n'''\n"


def _sections(by_language: dict[str, Genders], total: Genders) -> list[str]:
    """What each language of a pack says of the names that differ between languages."""
    lines: list[str] = []
    for language in _LANGUAGES:
        own = {x: y for x, y in by_language[language].items() if len(y) == 1 < len(total[x])}
        lines.append(f"[{language}]\n")
        lines += [_list(g, [x for x in own if own[x] == {g}]) for g in ("female", "male")]
    return lines


def build() -> str:
    """The file's text."""
    by_language = _by_language()
    total = _over_all(by_language)
    lines = [
        f"# First names by gender, from the locales of Faker {VERSION} (MIT licence) and from\n"
        "# lexicography/first_names_more.toml. Made by lexicography/first_names.py: do not edit.\n",
    ]
    for gender in ("female", "male"):
        lines.append(_list(gender, [x for x in total if total[x] == {gender}]))
    lines.append("# A woman's in one language, a man's in another; the packs' languages are below.")
    lines.append(_list("either", [x for x in total if len(total[x]) == 2]))
    return "\n".join(lines + _sections(by_language, total))


if __name__ == "__main__":
    (_HERE.parent / "languages" / "first_names.toml").write_text(build(), "utf-8")
