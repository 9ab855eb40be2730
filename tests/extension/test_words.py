"""The interface's words: each language says all of them, and the pages use no other."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from tests.extension.browsers import EXTENSION
from tests.extension.servers import ROOT

LOCALES = sorted(path.name for path in (EXTENSION / "_locales").iterdir())
SOURCES = [path for kind in ("js", "html", "json") for path in EXTENSION.rglob(f"*.{kind}")]
USED = re.compile(
    r'\bmessage\("(\w+)"|\bdoes: "(\w+)"|getMessage\("(\w+)"|data-(?:text|label)="(\w+)"|__MSG_(\w+)__'
)
COUNTED = re.compile(r'\b(?:counted|part)\("(\w+)"')
BUILT = re.compile(r"\bmessage\(`([^`]*)`")  # of a reason, a group, a theme: its fixed part


def words(locale: str) -> dict[str, dict[str, Any]]:
    """A language's messages."""
    text = (EXTENSION / "_locales" / locale / "messages.json").read_text("utf-8")
    return dict(json.loads(text))


def used() -> set[str]:
    """The keys that the pages name as they stand."""
    keys = set()
    for path in SOURCES:
        text = path.read_text("utf-8")
        keys |= {next(filter(None, found)) for found in USED.findall(text)}
        keys |= {f"{key}_{rule}" for key in COUNTED.findall(text) for rule in ("one", "other")}
    return keys - {"bidi_dir"}


def test_every_word_that_is_used_is_there() -> None:
    assert used() - set(words("en")) == set()


def test_no_word_is_there_for_nothing() -> None:
    patterns = [
        re.sub(r"\$\{[^}]*\}", r"\\w+", pattern)
        for path in SOURCES
        for pattern in BUILT.findall(path.read_text("utf-8"))
    ]
    idle = set(words("en")) - used()
    sections = {"what", "who", "when", "where", "sources"}  # by their own names
    sections |= {"theme", "font", "size", "width", "leading", "certainty"}
    assert {x for x in idle if not any(re.fullmatch(p, x) for p in patterns)} - sections == set()


def test_the_interface_speaks_every_language_whose_facts_are_found() -> None:
    packs = {path.stem for path in (ROOT / "server" / "lede_reader" / "languages").glob("??.toml")}
    assert packs
    assert packs <= set(LOCALES)


@pytest.mark.parametrize("locale", LOCALES)
def test_each_language_has_the_same_words_and_places_in_them(locale: str) -> None:
    own, english = words(locale), words("en")
    assert own.keys() == english.keys()
    assert [
        key for key in own if own[key].get("placeholders") != english[key].get("placeholders")
    ] == []
