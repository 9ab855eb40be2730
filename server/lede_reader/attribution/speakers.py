"""The cast: who each attribution of the article is from, in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from lede_reader.attribution.attribution import Attribution
from lede_reader.coreference.antecedents import (
    Antecedent,
    Candidate,
    Choice,
    Context,
    antecedent_features,
    candidates,
    named_antecedents,
)
from lede_reader.coreference.descriptions import DescriptionResolver
from lede_reader.coreference.pronouns import PronounResolver
from lede_reader.coreference.referents import Referent, referent_of_entity
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.nlp.document import Document
from lede_reader.syntax.clauses import find_clause_subject
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.units import Unit

Choosing = Literal["antecedent", "description"]
"""The model that chooses: for pronouns and subjects left out, or for definite descriptions."""

# How many mentions back a phrase may reach: keeps the cost linear in the article's length.
_MEMORY = 200


class SpeakerResolver:
    """The parties named and heard so far; attributions must come in reading order."""

    def __init__(self, document: Document, units: tuple[Unit, ...], words: SyntaxLexicon) -> None:
        self._document = document
        self._units = units
        self._words = words
        self._pronouns = PronounResolver(document, words)
        self._descriptions = DescriptionResolver(document, units, words)
        self._ahead = named_antecedents(document, units, words)[::-1]
        self._mentions: list[Antecedent] = []
        self._surnames = _surnames(document)
        self._met = 0
        self._last: Referent | None = None

    def candidates(self, attribution: Attribution) -> Iterator[tuple[Choosing, list[Candidate]]]:
        """What the next attribution's phrase may stand for, and by which model that is chosen."""
        phrase, unit = attribution.phrase, attribution.unit
        if phrase is None or phrase.kind == "name":
            return
        self._meet(phrase.span.start, unit)
        scene = self._scene(unit)
        if phrase.kind == "description":
            if not self._by_name(phrase, unit):
                yield "description", list(self._descriptions.candidates(phrase, scene))
            return
        for at, agrees in self._pronouns.readings(phrase, scene):
            found = candidates(at, agrees)
            yield "antecedent", [(x.speaker, antecedent_features(at, x)) for x in found]

    def resolve(self, attribution: Attribution) -> Choice | None:
        """The speaker of the next attribution, or None where that is not sure."""
        phrase, unit = attribution.phrase, attribution.unit
        start = phrase.span.start if phrase else self._units[unit].span.start
        self._meet(start, unit)
        choice = self._again() if phrase is None else self._resolve(phrase, unit)
        speaker = choice.referent if choice is not None else None
        if phrase is not None and phrase.issue and speaker is not None:
            self._descriptions.issue(phrase.issue, speaker)
        if speaker is not None and speaker.kind == "organization":
            self._remember_papers(unit, speaker)
        if attribution.passing:
            return choice
        self._last = speaker  # of someone not known, nothing goes on
        if speaker is not None:
            self._mentions.append(Antecedent(start, unit, speaker, leads=True, spoke=True))
        return choice

    def _remember_papers(self, unit: int, speaker: Referent) -> None:
        """Whose "the statement" is, once somebody spoke "in a statement"."""
        tokens, lists = self._units[unit].tokens, self._words.lists
        for before, token in pairwise(tokens):
            if token.low in lists.documents and before.low in lists.indefinites:
                self._descriptions.issue(token.low, speaker)

    def _meet(self, start: int, unit: int) -> None:
        """Takes in the names before `start` and the people that units before this one describe."""
        while self._met < unit:
            opening = self._units[self._met]
            phrase = find_clause_subject(opening.tokens, len(opening.tokens), self._words)
            self._overtake(opening.span.start)
            if phrase is not None and phrase.kind == "description" and phrase.speaks:
                found = self._descriptions.resolve(phrase, self._scene(self._met))
                if found is not None:
                    at, speaker = phrase.span.start, found.referent
                    self._mentions.append(
                        Antecedent(at, self._met, speaker, leads=True, spoke=False)
                    )
            self._met += 1
        self._overtake(start)

    def _overtake(self, start: int) -> None:
        while self._ahead and self._ahead[-1].start < start:
            self._mentions.append(self._ahead.pop())

    def _scene(self, unit: int) -> Context:
        return Context(self._mentions[-_MEMORY:], unit, self._units[unit], self._document)

    def _again(self) -> Choice | None:
        return Choice(self._last) if self._last is not None else None

    def _resolve(self, phrase: NounPhrase, unit: int) -> Choice | None:
        if phrase.kind == "pronoun":
            found = self._pronouns.resolve(phrase, self._scene(unit))
            return found if found is not None or phrase.head else self._again()
        named = self._by_name(phrase, unit)
        if named is not None or phrase.kind == "name":
            return Choice(named) if named is not None else None
        return self._descriptions.resolve(phrase, self._scene(unit))

    def _by_name(self, phrase: NounPhrase, unit: int) -> Referent | None:
        """The party that a phrase itself names."""
        if phrase.kind == "name":
            return self._named(phrase, unit)
        return self._surnamed(phrase) or self._titled(phrase, unit)

    def _titled(self, phrase: NounPhrase, unit: int) -> Referent | None:
        """The person whose title a description is: "Minister of Fisheries and Food Ann Baker"."""
        tokens = self._units[unit].tokens[phrase.first : phrase.last + 1]
        if not phrase.bare or not tokens or not tokens[-1].person or phrase.party != "person":
            return None
        written = self._document.content[phrase.span.start : phrase.span.end].split()
        small = [x.lower() for x in written if not x[0].isupper()]
        lists = self._words.lists
        if any(self._words.tags.get(x) not in {"adp", "cconj", "det"} for x in small) or (
            written[-2].lower() in lists.prepositions
        ):
            return None
        return referent_of_entity(
            self._document.entities[tokens[-1].at], tokens[-1].at, self._words
        )

    def _surnamed(self, phrase: NounPhrase) -> Referent | None:
        """The person whose surname a noun is, of "Alan King Jr.": "*King* said"."""
        alone = phrase.bare and phrase.party == "person" and phrase.first == phrase.last
        written = self._document.content[phrase.span.start : phrase.span.end]
        if not alone or not written.istitle() or self._words.typology.nouns_capitalised:
            return None
        number = self._surnames.get(written, -1)
        named = self._document.entities[number] if number >= 0 else None
        return referent_of_entity(named, number, self._words) if named is not None else None

    def _named(self, phrase: NounPhrase, unit: int) -> Referent | None:
        """The party that a name is, or the longer one that it stands for."""
        name = self._document.entities[phrase.name]
        determined = self._units[unit].tokens[phrase.first].tag == "det"
        whole = self._descriptions.in_full(phrase, self._scene(unit)) if determined else None
        return whole or referent_of_entity(name, phrase.name, self._words)


def _surnames(document: Document) -> dict[str, int]:
    """Every part of a person's name behind the first, with the first person who has it."""
    found: dict[str, int] = {}
    for number, entity in enumerate(document.entities):
        if entity.kind == "person":
            for part in entity.name.split()[1:]:
                found.setdefault(part, number)
    return found
