"""Descriptions: the party that "the senator", "a resident" or "their report" stands for."""

from __future__ import annotations

from msgspec.structs import replace

from lede_reader.contract import Span
from lede_reader.coreference.antecedents import Context
from lede_reader.coreference.appositions import apposed_words
from lede_reader.coreference.offices import office_resolver
from lede_reader.coreference.referents import Referent, is_proper, referent_of_description
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.nlp.document import Document
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.units import Unit

# How many descriptions back one may reach: keeps the cost linear in the article's length.
_MEMORY = 200


class DescriptionResolver:
    """The parties described so far; they must come in reading order."""

    def __init__(self, document: Document, units: tuple[Unit, ...], words: SyntaxLexicon) -> None:
        self._document = document
        self._words = words
        self._units = units
        self._referents = office_resolver(document, words)
        self._beside = False
        self._described: list[Referent] = []
        self._known: dict[Span, Referent | None] = {}
        self._issued: dict[str, Referent] = {}

    def issue(self, document: str, issuer: Referent) -> None:
        """Remembers whose "the study" is, once the article has named its issuer."""
        self._issued[document] = issuer

    def resolve(self, phrase: NounPhrase, scene: Context) -> Referent | None:
        """The party that a description names, an earlier one where it is the same."""
        if phrase.span not in self._known:  # else of two verbs, or met before it was heard
            self._known[phrase.span] = self._told(phrase, scene)
        return self._known[phrase.span]

    def in_full(self, phrase: NounPhrase, scene: Context) -> Referent | None:
        """The longer name that "the College" stands for."""
        return self._referents.in_full(phrase, scene)

    def _told(self, phrase: NounPhrase, scene: Context) -> Referent | None:
        if not phrase.speaks and not is_proper(self._document, phrase):
            return self._referents.in_office(phrase, scene) if phrase.definite else None
        if phrase.definite and phrase.head in self._issued:
            return self._issued[phrase.head]
        names = _names_in(phrase, scene)
        if phrase.definite and phrase.party == "person":
            holder = self._referents.in_office(phrase, scene)
            if holder is not None:
                return holder
        earlier = self._earlier(phrase, names) if phrase.definite or phrase.bare else None
        if earlier is None and phrase.definite:
            if phrase.party == "person":
                self._read_appositions()
            earlier = self._referents.named(phrase, scene)
        return earlier or self._new(phrase, names)

    def _read_appositions(self) -> None:
        """Reads what persons are called beside their names, once a description asks for it."""
        if not self._beside:
            self._beside = True
            beside = apposed_words(self._units, self._words)
            self._referents = office_resolver(self._document, self._words, beside)

    def _earlier(self, phrase: NounPhrase, names: frozenset[int]) -> Referent | None:
        """The same description as before: no word that tells two apart, as in "jail officials"."""
        said = self._said(phrase)
        for speaker in reversed(self._described[-_MEMORY:]):
            same = speaker.head == phrase.head.replace("-", "") and speaker.names == names
            if same and (said <= speaker.said or speaker.said <= said):
                return speaker
        return None

    def _new(self, phrase: NounPhrase, names: frozenset[int]) -> Referent:
        speaker = referent_of_description(self._document, phrase, len(self._described), self._words)
        head = phrase.head.replace("-", "")  # "der Feuerwehr-Sprecher", "ein Feuerwehrsprecher"
        speaker = replace(speaker, head=head, names=names, said=self._said(phrase))
        self._described.append(speaker)
        return speaker

    def _said(self, phrase: NounPhrase) -> frozenset[str]:
        """A description's words, without the article or its kin before them."""
        written = (
            self._document.content[phrase.span.start : phrase.span.end]
            .lower()
            .replace("-", "")
            .split()
        )
        return frozenset(written if phrase.bare else written[1:])


def _names_in(phrase: NounPhrase, scene: Context) -> frozenset[int]:
    tokens = scene.unit.tokens[phrase.first : phrase.last + 1]
    return frozenset(token.at for token in tokens if token.tag == "name")
