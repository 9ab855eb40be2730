"""Referents: the parties that names, pronouns and descriptions stand for."""

from __future__ import annotations

from msgspec import Struct

from lede_reader.contract import SourceKind
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.nlp.document import Document, Entity
from lede_reader.syntax.noun_phrases.phrase import NounPhrase

Key = tuple[str, int]


class Referent(Struct, frozen=True):
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


def referent_of_entity(entity: Entity, index: int, words: SyntaxLexicon) -> Referent | None:
    """The speaker of an entry of the table; none for the article's own author or agency."""
    if entity.byline or (entity.name.isupper() and " " in entity.name):  # a heading, no party
        return None
    kind: SourceKind = "person" if entity.kind == "person" else "organization"
    if kind == "organization" and is_outlet(entity.name, words):
        kind = "publication"
    return Referent(("name", index), kind, entity.name)


def is_outlet(name: str, words: SyntaxLexicon) -> bool:
    """Whether a name is that of a newspaper, an agency or a station."""
    parts = name.split()
    last, first = parts[-1], parts[0].lower()
    lists = words.lists
    other = len(parts) > 1 and first in lists.bodies and first not in lists.outlet_nouns
    known = name in lists.outlets or (last in lists.outlets and not other)  # "Ministerio Público"
    return known or last in lists.outlet_words or parts[0] in lists.outlet_words


def referent_of_description(
    document: Document, phrase: NounPhrase, number: int, words: SyntaxLexicon
) -> Referent:
    """The speaker that a description is by itself; the `number`th of the article."""
    return Referent(
        ("described", number),
        _kind(document, phrase, words),
        _name(document, phrase, words),
        phrase.head,
        plural=phrase.party in ("people", "bodies"),
        anonymous=phrase.party in ("person", "people")
        and (phrase.party == "people" or not is_proper(document, phrase)),
    )


def _name(document: Document, phrase: NounPhrase, words: SyntaxLexicon) -> str:
    """The words of a description; of "der „Spiegel“" the outlet's name alone."""
    written = document.content[phrase.span.start : phrase.span.end]
    return _outlet_of(written, phrase, words) or written


def _outlet_of(written: str, phrase: NounPhrase, words: SyntaxLexicon) -> str | None:
    """The outlet's name that is the head of a description's words."""
    start = written.lower().rfind(phrase.head)
    head = written[start : start + len(phrase.head)]
    quoted = start > 0 and not written[start - 1].isspace()  # not "das Bild zeigt"
    told = head in words.lists.outlets and (quoted or phrase.party == "body")
    return head if told else None


def is_proper(document: Document, phrase: NounPhrase) -> bool:
    """Whether a description is a person's name that the table does not know: a signature."""
    written = document.content[phrase.span.start : phrase.span.end]
    return phrase.bare and len(written.split()) > 1 and written.istitle()


def _kind(document: Document, phrase: NounPhrase, words: SyntaxLexicon) -> SourceKind:
    titled = not phrase.head and phrase.party == "body"  # a title in quotation marks
    written = document.content[phrase.span.start : phrase.span.end]
    outlet = phrase.head in words.lists.outlet_nouns or _outlet_of(written, phrase, words)
    if outlet or (titled and is_outlet(written, words)):
        return "publication"
    if phrase.party == "document":
        return "document"
    return "organization" if phrase.party in ("body", "bodies") else "person"
