"""Offices: by which words the article calls each name: its role, and what stands beside it."""

from __future__ import annotations

from msgspec import Struct

from lede_reader.coreference.appositions import apposed_words
from lede_reader.coreference.referents import Referent
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.nlp.document import Document
from lede_reader.syntax.units import Unit

_YEARS = 2
_ENDING = 5
_NO_WORDS: frozenset[str] = frozenset()


class Offices(Struct, frozen=True):
    """What the names of an article are called.

    `roles`: the words of each name's role; `beside`: those of what else it is called; `told`: all.
    """

    document: Document
    words: SyntaxLexicon
    roles: tuple[frozenset[str], ...]
    beside: tuple[frozenset[str], ...]
    told: frozenset[str]

    def of(self, speaker: Referent) -> frozenset[str]:
        """All the words by which a party is called."""
        if not speaker.named:
            return _NO_WORDS
        return self.roles[speaker.key[1]] | self.beside[speaker.key[1]]

    def told_as(self, head: str) -> frozenset[str]:
        """The words told that a head noun stands for: itself, an age, a compound of it."""
        if head[:_YEARS].isdigit():  # "der 48-Jährige"
            return self.told & {head[:_YEARS]}
        if not self.words.typology.closed_compounds or len(head) < _ENDING:
            return self.told & {head}
        return frozenset(x for x in self.told if x.endswith(head) or self._ends(head, x))

    def holders(self, called: frozenset[str]) -> list[int]:
        """The names that have one of the words in their role."""
        return [index for index, role in enumerate(self.roles) if not role.isdisjoint(called)]

    def _ends(self, head: str, told: str) -> bool:
        """Whether a compound ends with a noun of a role: "Gemeindepräsident", of "Präsident"."""
        return len(told) >= _ENDING and head.endswith(told) and self.words.party(told) == "person"


def read_offices(document: Document, units: tuple[Unit, ...], words: SyntaxLexicon) -> Offices:
    """Reads what the article calls its names."""
    apposed = apposed_words(units, words)
    roles = tuple([_spelt(entity.role, words) for entity in document.entities])
    beside = tuple([frozenset(apposed.get(index, ())) for index in range(len(roles))])
    return Offices(document, words, roles, beside, _NO_WORDS.union(*roles, *beside))


def _spelt(role: str | None, words: SyntaxLexicon) -> frozenset[str]:
    """A role's words, its titles in full."""
    if role is None:
        return _NO_WORDS
    told = role.lower().replace(".", "").split()
    return frozenset(" ".join([words.titles.get(word, word) for word in told]).split())
