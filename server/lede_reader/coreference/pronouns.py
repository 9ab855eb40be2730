"""Pronouns: the party that "she", "they" or "it" stands for."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from lede_reader.coreference.antecedents import Choice, Context, Fit, weigh_antecedents
from lede_reader.coreference.referents import Referent
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.nlp.document import Document
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.tokens import TaggedTokens, tag_at

_CLAUSE = 12
_GENDER_KNOWN = 0.5
_KIND_UNKNOWN = -0.7
_UNNAMED = -0.5
_ONE_OF_MANY = -0.5


class PronounResolver(Struct, frozen=True):
    """Tells whom a pronoun of the article means."""

    document: Document
    words: SyntaxLexicon

    def resolve(self, phrase: NounPhrase, scene: Context) -> Choice | None:
        """The likeliest party before the pronoun that fits it, or None."""
        told = _named_next(scene.unit.tokens, phrase.last + 1)
        heard = [
            m
            for m in scene.mentions
            if m.spoke or not m.speaker.named or (m.leads and m.unit == scene.number)
        ]
        parties = replace(scene, mentions=heard)
        lists = self.words.lists
        fits: list[tuple[frozenset[str], Context, Fit]] = [
            (lists.she, scene, lambda s: self._person(s, "female", told)),
            (lists.he, scene, lambda s: self._person(s, "male", told)),
            (lists.they, parties, _many),
            (lists.it, parties, lambda s: None if s.plural or s.kind == "person" else 0.0),
        ]
        found = (
            weigh_antecedents(at, fit) for pronouns, at, fit in fits if phrase.head in pronouns
        )
        return next((choice for choice in found if choice is not None), None)

    def _person(self, speaker: Referent, gender: str, told: set[int]) -> float | None:
        if not speaker.named:
            lists = self.words.lists
            other = lists.men if gender == "female" else lists.women
            single = speaker.kind == "person" and not speaker.plural
            return _UNNAMED if single and speaker.head not in other else None
        if speaker.key[1] in told:  # in "he said Baker would go" he is not Baker
            return None
        name = self.document.entities[speaker.key[1]]
        if name.kind == "other":
            return _KIND_UNKNOWN
        if name.kind != "person" or name.gender not in (None, gender):
            return None
        return _GENDER_KNOWN if name.gender else 0.0


def _many(speaker: Referent) -> float | None:
    """How well "they" fits: many, a body, or one whose gender the text keeps back."""
    if speaker.plural or speaker.kind != "person":
        return 0.0
    return _ONE_OF_MANY if speaker.anonymous else None


def _named_next(tokens: TaggedTokens, start: int) -> set[int]:
    """The names that a clause speaks of, up to its first mark: "said [Baker] would go"."""
    found: set[int] = set()
    for i in range(start, min(start + _CLAUSE, len(tokens))):
        if tokens[i].tag in {",", ";", ":", ".", "quote", "-", "cconj"}:
            break
        if tokens[i].tag == "name" and tag_at(tokens, i + 1) != "gen":
            found.add(tokens[i].at)
    return found
