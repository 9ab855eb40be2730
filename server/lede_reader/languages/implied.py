"""What a language's file leaves out because it follows from what it has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from msgspec.structs import replace

from lede_reader.languages.schema import LanguageFile
from lede_reader.languages.schema.times import TimeWords
from lede_reader.languages.schema.words import Words

Section = TypeVar("Section", bound=Words)

_NAMES = {"belongs": "connectors", "portfolio_roles": "roles"}
_SOURCES = {"conditionals": "auxiliaries", "indefinites": "determiners"}
IMPLIED = {"names": _NAMES, "sources": _SOURCES}
"""By section: whatever has the first property has the second too, and is listed under the first."""
FEMININE = {"names": ("roles",), "sources": ("people", "epithets")}
"""The lists whose nouns have a feminine, by section; those of `men` are among the `women`."""
DEFINITE = {
    "names": ("roles", "organization_words", "organization_descriptors", "place_descriptors"),
    "sources": (
        *("people", "bodies", "documents", "outlet_nouns", "territories", "claims"),
        *("epithets", "anyone", "women", "men"),
    ),
}
"""The lists whose nouns have a form with the article, by section."""


def with_implied(file: LanguageFile) -> LanguageFile:
    """The file with the properties that others imply, and the forms of its nouns for parties.

    Of the names' `speech`, it lists what is no plain verb of saying; of their `calendar` and of the
    `times`, what is no month or weekday.
    """
    names, sources = _joined(file.names, _NAMES), _joined(file.sources, _SOURCES)
    days = calendar(file.time)
    names = replace(names, calendar=_with(names.calendar, days))
    sources = replace(sources, times=_with(sources.times, days))
    forms = file.inflection
    women = inflected(sources.men.split(), forms.feminine)
    names = _with_forms(names, FEMININE["names"], forms.feminine)
    sources = _with_forms(sources, FEMININE["sources"], forms.feminine)
    sources = replace(sources, women=_with(sources.women, women))
    persons = {*sources.people.split(), *names.roles.split()}.difference(names.post_names.split())
    bodies = {*sources.bodies.split()}
    names = _with_forms(names, DEFINITE["names"], forms.definite)
    sources = _with_forms(sources, DEFINITE["sources"], forms.definite)
    known = set(inflected(persons | bodies, forms.plural))
    people, groups = (inflected(nouns - known, forms.plural) for nouns in (persons, bodies))
    sources = replace(
        sources,
        people_plural=_with(sources.people_plural, people),
        bodies_plural=_with(sources.bodies_plural, groups),
    )
    said = [form for verb in sources.plain.values() for form in verb.split()]
    return replace(file, names=replace(names, speech=_with(names.speech, said)), sources=sources)


def calendar(words: TimeWords) -> list[str]:
    """The months and weekdays in full, in lower case."""
    named = [name for forms in (*words.months, *words.weekdays) for name in forms]
    return [name.lower() for name in named if not name.endswith(".")]


def _joined(section: Section, pairs: Mapping[str, str]) -> Section:
    lists = {to: f"{getattr(section, to)} {getattr(section, of)}" for of, to in pairs.items()}
    return replace(section, **lists)


def _with_forms(section: Section, lists: Iterable[str], forms: Mapping[str, str]) -> Section:
    if not forms:
        return section
    listed = {name: str(getattr(section, name)) for name in lists}
    made = {name: inflected(nouns.split(), forms) for name, nouns in listed.items()}
    return replace(section, **{name: _with(listed[name], made[name]) for name in listed})


def _with(listed: str, more: Iterable[str]) -> str:
    """A list with more words, none of them twice."""
    return " ".join(dict.fromkeys([*listed.split(), *more]))


def inflected(nouns: Iterable[str], forms: Mapping[str, str]) -> list[str]:
    """The forms of each noun by its longest ending that has one; none where none has."""
    if not forms:
        return []
    return list(dict.fromkeys(form for noun in sorted(nouns) for form in _forms(noun, forms)))


def _forms(noun: str, forms: Mapping[str, str]) -> list[str]:
    for cut in range(len(noun) + 1):
        if noun[cut:] in forms:
            return [noun[:cut] + ending for ending in forms[noun[cut:]].split() or [""]]
    return []
