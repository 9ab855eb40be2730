"""What a language's file leaves out because it follows from what it has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from msgspec.structs import replace

from lede_reader.languages.schema import LanguageFile
from lede_reader.languages.schema.words import Words

Section = TypeVar("Section", bound=Words)

_NAMES = {"belongs": "connectors", "portfolio_roles": "roles"}
_SOURCES = {"conditionals": "auxiliaries", "indefinites": "determiners"}
IMPLIED = {"names": _NAMES, "sources": _SOURCES}
"""By section: whatever has the first property has the second too, and is listed under the first."""


def with_implied(file: LanguageFile) -> LanguageFile:
    """The file with the properties that others imply, and the plurals of its nouns for parties."""
    names, sources = _joined(file.names, _NAMES), _joined(file.sources, _SOURCES)
    persons = {*sources.people.split(), *names.roles.split()}.difference(names.post_names.split())
    bodies = {*sources.bodies.split()}
    known = set(plurals(persons | bodies, sources.plural_forms))
    people, groups = (
        " ".join(plurals(nouns - known, sources.plural_forms)) for nouns in (persons, bodies)
    )
    sources = replace(
        sources,
        people_plural=f"{sources.people_plural} {people}",
        bodies_plural=f"{sources.bodies_plural} {groups}",
    )
    return replace(file, names=names, sources=sources)


def _joined(section: Section, pairs: Mapping[str, str]) -> Section:
    lists = {to: f"{getattr(section, to)} {getattr(section, of)}" for of, to in pairs.items()}
    return replace(section, **lists)


def plurals(nouns: Iterable[str], forms: Mapping[str, str]) -> list[str]:
    """The plural of each noun by its longest ending that has a form; none where none has."""
    if not forms:
        return []
    return [plural for noun in sorted(nouns) if (plural := _plural(noun, forms))]


def _plural(noun: str, forms: Mapping[str, str]) -> str | None:
    for cut in range(len(noun)):
        if noun[cut:] in forms:
            return noun[:cut] + forms[noun[cut:]]
    return noun + forms[""] if "" in forms else None
