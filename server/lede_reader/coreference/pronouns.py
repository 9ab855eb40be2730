"""Pronouns: the party that "she", "they" or "it" stands for."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from lede_reader.coreference.antecedents import Agreement, Choice, Context, choose_antecedent
from lede_reader.coreference.referents import Referent
from lede_reader.languages.lexicons.shared import Gender
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.nlp.document import Document
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.tokens import TaggedTokens, tag_at

_CLAUSE = 12


class PronounResolver(Struct, frozen=True):
    """Tells whom a pronoun of the article means."""

    document: Document
    words: SyntaxLexicon

    def resolve(self, phrase: NounPhrase, scene: Context) -> Choice | None:
        """The likeliest party before the pronoun that fits it, or None."""
        found = (choose_antecedent(at, agrees) for at, agrees in self.readings(phrase, scene))
        return next((choice for choice in found if choice is not None), None)

    def readings(self, phrase: NounPhrase, scene: Context) -> Iterator[tuple[Context, Agreement]]:
        """What the pronoun may be, the likelier first: among which mentions, and what agrees."""
        if not phrase.head:  # a subject left out
            yield scene, lambda s: not s.plural
            return
        told = _named_next(scene.unit.tokens, phrase.last + 1)
        heard = [
            m
            for m in scene.mentions
            if m.spoke or not m.speaker.named or (m.leads and m.unit == scene.number)
        ]
        parties = replace(scene, mentions=heard)
        lists = self.words.lists
        if phrase.head in lists.she:
            yield scene, lambda s: self._is_person(s, "female", told)
        if phrase.head in lists.he:
            yield scene, lambda s: self._is_person(s, "male", told)
        if phrase.head in lists.they:
            yield parties, _may_be_many
        if phrase.head in lists.it:
            yield parties, lambda s: not s.plural and s.kind != "person"

    def _is_person(self, speaker: Referent, gender: Gender, told: set[int]) -> bool:
        """Whether a party may be a person of the gender."""
        if not speaker.named:
            lists = self.words.lists
            other = lists.men if gender == "female" else lists.women
            return speaker.kind == "person" and not speaker.plural and speaker.head not in other
        if speaker.key[1] in told:  # in "he said Baker would go" he is not Baker
            return False
        name = self.document.entities[speaker.key[1]]
        return name.kind == "other" or (name.kind == "person" and name.gender in (None, gender))


def _may_be_many(speaker: Referent) -> bool:
    """Whether "they" may be a party: many, a body, or one whose gender the text keeps back."""
    return speaker.plural or speaker.kind != "person" or speaker.anonymous


def _named_next(tokens: TaggedTokens, start: int) -> set[int]:
    """The names that a clause speaks of, up to its first mark: "said [Baker] would go"."""
    found: set[int] = set()
    for i in range(start, min(start + _CLAUSE, len(tokens))):
        if tokens[i].tag in {",", ";", ":", ".", "quote", "-", "cconj"}:
            break
        if tokens[i].tag == "name" and tag_at(tokens, i + 1) != "gen":
            found.add(tokens[i].at)
    return found
