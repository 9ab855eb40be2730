"""Speakers: the parties that phrases stand for."""

from __future__ import annotations

from msgspec import Struct

from lede_reader.contract import SourceKind
from lede_reader.facts.sources.attribution import Attribution
from lede_reader.facts.sources.lexicon import Lexicon
from lede_reader.facts.sources.phrases import Phrase
from lede_reader.text import Name, Text

Key = tuple[str, int]


class Speaker(Struct, frozen=True):
    """A party that speaks: a name of the article's table, or a description of its own.

    `head`: the description's head noun; `names`: the names inside it; `said`: its words.
    """

    key: Key
    kind: SourceKind
    name: str
    head: str = ""
    plural: bool = False
    anonymous: bool = False
    names: frozenset[int] = frozenset()
    said: frozenset[str] = frozenset()

    @property
    def named(self) -> bool:
        return self.key[0] == "name"


class Heard(Struct, frozen=True):
    """An attribution with its speaker."""

    speaker: Speaker
    attribution: Attribution


def affordable(heard: list[Heard], most: int) -> tuple[Heard, ...]:
    """What was heard, in order, without what brings the statements' characters above `most`."""
    kept: list[Heard] = []
    for item in heard:
        spans = [piece.span for piece in item.attribution.pieces]
        size = sum(span.end - span.start for span in spans)
        if size <= most:
            most -= size
            kept.append(item)
    return tuple(kept)


def of_name(name: Name, index: int, words: Lexicon) -> Speaker | None:
    """The speaker of an entry of the table; none for the article's own author or agency."""
    if name.byline or (name.name.isupper() and " " in name.name):  # a heading, no party
        return None
    kind: SourceKind = "person" if name.kind == "person" else "organization"
    if kind == "organization" and _is_outlet(name.name, words):
        kind = "publication"
    return Speaker(("name", index), kind, name.name)


def _is_outlet(name: str, words: Lexicon) -> bool:
    parts = name.split()
    known = words.has("outlets", name) or words.has("outlets", parts[-1])
    return known or words.has("outlet_words", parts[-1]) or words.has("outlet_words", parts[0])


def of_description(text: Text, phrase: Phrase, number: int, words: Lexicon) -> Speaker:
    """The speaker that a description is by itself; the `number`th of the article."""
    return Speaker(
        ("described", number),
        _kind(phrase, words),
        text.content[phrase.span.start : phrase.span.end],
        phrase.head,
        plural=phrase.party in ("people", "bodies"),
        anonymous=phrase.party in ("person", "people") and not is_proper(text, phrase),
    )


def is_proper(text: Text, phrase: Phrase) -> bool:
    """Whether a description is a person's name that the table does not know: a signature."""
    written = text.content[phrase.span.start : phrase.span.end]
    return phrase.bare and len(written.split()) > 1 and written.istitle()


def _kind(phrase: Phrase, words: Lexicon) -> SourceKind:
    if words.has("outlet_nouns", phrase.head):
        return "publication"
    if phrase.party == "document":
        return "document"
    return "organization" if phrase.party in ("body", "bodies") else "person"
