"""Descriptions: the party that "the senator", "a resident" or "their report" stands for."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from lede_reader.contract import Span
from lede_reader.coreference.antecedents import Candidate, Choice, Context, choose
from lede_reader.coreference.likeness import (
    Meant,
    named_candidates,
    names_in,
    nobody_features,
    unnamed_before,
    whole_name,
)
from lede_reader.coreference.offices import Offices, read_offices
from lede_reader.coreference.referents import Referent, is_proper, referent_of_description
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.nlp.document import Document
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.units import Unit

# How many descriptions back one may reach: keeps the cost linear in the article's length.
_MEMORY = 200
# A name that is rather wrong than right is not given.
_LIKELY = 0.5


class DescriptionResolver:
    """The parties described so far; they must come in reading order."""

    def __init__(self, document: Document, units: tuple[Unit, ...], words: SyntaxLexicon) -> None:
        self._document = document
        self._words = words
        self._units = units
        self._offices: Offices | None = None
        self._described: list[Referent] = []
        self._known: dict[Span, Choice | None] = {}
        self._issued: dict[str, Referent] = {}

    def issue(self, document: str, issuer: Referent) -> None:
        """Remembers whose "the study" is, once the article has named its issuer."""
        self._issued[document] = issuer

    def resolve(self, phrase: NounPhrase, scene: Context) -> Choice | None:
        """The party that a description names, an earlier one where it is the same."""
        if phrase.span not in self._known:  # else of two verbs, or met before it was heard
            self._known[phrase.span] = self._told(phrase, scene)
        return self._known[phrase.span]

    def candidates(self, phrase: NounPhrase, scene: Context) -> Iterator[Candidate]:
        """What a definite description may stand for, and last that no name is meant."""
        asks = phrase.definite and phrase.party in (None, "person", "body")
        if not asks or phrase.span in self._known:
            return
        if self._offices is None:
            self._offices = read_offices(self._document, self._units, self._words)
        meant = Meant(phrase, scene, self._offices)
        yield from named_candidates(meant)
        names = names_in(phrase, scene)
        earlier = self._earlier(phrase, names) or unnamed_before(meant)
        yield (
            earlier or self._new(phrase, names),
            nobody_features(meant, before=earlier is not None),
        )

    def in_full(self, phrase: NounPhrase, scene: Context) -> Referent | None:
        """The longer name that one noun with a capital stands for: "the *College*"."""
        return whole_name(phrase, scene, self._words)

    def _told(self, phrase: NounPhrase, scene: Context) -> Choice | None:
        if phrase.definite and phrase.head in self._issued:
            return Choice(self._issued[phrase.head])
        choice = choose(self._document.language.models.description, self.candidates(phrase, scene))
        if choice is None or (choice.referent.named and choice.confidence < _LIKELY):
            choice = Choice(self._alone(phrase, scene))
        known = phrase.speaks or is_proper(self._document, phrase)
        if choice.referent.named or not known:
            return choice if choice.referent.named else None
        if choice.referent.key[1] == len(self._described):
            self._described.append(choice.referent)
        return choice

    def _alone(self, phrase: NounPhrase, scene: Context) -> Referent:
        """What a description is by itself: one of before, or a new one."""
        names = names_in(phrase, scene)
        earlier = self._earlier(phrase, names) if phrase.definite or phrase.bare else None
        return earlier or self._new(phrase, names)

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
        return replace(speaker, head=head, names=names, said=self._said(phrase))

    def _said(self, phrase: NounPhrase) -> frozenset[str]:
        """A description's words, without the article or its kin before them."""
        content = self._document.content[phrase.span.start : phrase.span.end]
        written = content.lower().replace("-", "").split()
        return frozenset(written if phrase.bare else written[1:])
