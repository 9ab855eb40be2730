"""Referents: the named party that a definite description means: "the senator", "the company"."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from lede_reader.coreference.antecedents import Context, choose_antecedent
from lede_reader.coreference.referents import Referent, referent_of_entity
from lede_reader.languages.lexicons.shared import Gender
from lede_reader.languages.lexicons.syntax import SyntaxLexicon, Tag
from lede_reader.nlp.document import Document
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.tokens import TaggedTokens, tag_at

_MEMORY = 200
_BARE, _QUALIFIED = 2, 3
_NEAR = 8
_YEARS = 2
_ENDING = 5
_SOON = 2
_NO_WORDS: frozenset[str] = frozenset()
# A bare "the company" goes to a name only where that is this likely.
_SURE = 0.75


class OfficeResolver(Struct, frozen=True):
    """Tells which name of the article a description means.

    `roles`: the words of each name's role; `told`: of all of them.
    """

    document: Document
    words: SyntaxLexicon
    roles: tuple[frozenset[str], ...]
    told: frozenset[str]

    def named(self, phrase: NounPhrase, scene: Context) -> Referent | None:
        """The named party, or None where none is likely enough."""
        if phrase.party == "person":
            found = self.in_office(phrase, scene)
            if found is None and phrase.head in self.words.lists.epithets:
                found = choose_antecedent(scene, lambda s: self._may_be(s, phrase), _SURE)
            found = found or self._going_on(phrase, scene) or self._heard(phrase, scene)
            return found or self._unnamed(phrase, scene)
        if phrase.party != "body":
            return None
        found = _with_noun(phrase, scene)
        return found or (self._of_kind(phrase, scene) if self._is_plain(phrase) else None)

    def in_full(self, phrase: NounPhrase, scene: Context) -> Referent | None:
        """The longer name that one noun with a capital stands for: "the *College*"."""
        single = " " not in self.document.entities[phrase.name].name
        body = single and self.words.party(phrase.head) == "body"
        return _with_noun(phrase, scene) if body else None

    def _is_plain(self, phrase: NounPhrase) -> bool:
        """Whether nothing tells which body is meant: "the local council", not "the Ohio council".

        Where adjectives of places have no capitals, only a bare noun is sure.
        """
        words = phrase.last - phrase.first + 1
        told = self.words.typology.demonyms_capitalised
        qualified = told and not _capitals(self._written(phrase))
        return words <= (_QUALIFIED if qualified else _BARE)

    def in_office(self, phrase: NounPhrase, scene: Context) -> Referent | None:
        """The named person whose role has most of the description's words, its head among them."""
        head = self._told_as(phrase.head)
        if not head:
            return None
        said = set(self._written(phrase).lower().split())
        best: tuple[int, int, Referent] | None = None
        for number, mention in enumerate(scene.mentions[-_MEMORY:]):
            role = self._role_words(mention.speaker)
            if role.isdisjoint(head) or self._differs(mention.speaker, phrase):
                continue
            score = (len(said & role), number)
            if best is None or score > best[:2]:
                best = (*score, mention.speaker)
        return best[2] if best else self._named_later(phrase, head)

    def _named_later(self, phrase: NounPhrase, head: frozenset[str]) -> Referent | None:
        """The one person of that office whom only what follows names."""
        holders = [i for i, role in enumerate(self.roles) if not role.isdisjoint(head)]
        if len(holders) != 1 or phrase.head not in self.words.lists.offices:
            return None
        entity = self.document.entities[holders[0]]
        holder = referent_of_entity(entity, holders[0], self.words)
        one = holder is not None and holder.kind == "person" and not self._differs(holder, phrase)
        return holder if one else None

    def _told_as(self, head: str) -> frozenset[str]:
        """The words of roles that a head noun stands for: itself, an age, a compound of it."""
        if head[:_YEARS].isdigit():  # "der 48-Jährige"
            return self.told & {head[:_YEARS]}
        if not self.words.typology.closed_compounds or len(head) < _ENDING:
            return self.told & {head}
        return frozenset(x for x in self.told if x.endswith(head) or self._ends(head, x))

    def _ends(self, head: str, told: str) -> bool:
        """Whether a compound ends with a noun of a role: "Gemeindepräsident", of "Präsident"."""
        return len(told) >= _ENDING and head.endswith(told) and self.words.party(told) == "person"

    def _going_on(self, phrase: NounPhrase, scene: Context) -> Referent | None:
        """The one person of the sentence before: "Baker was there. “…,” said the engineer."."""
        tokens = scene.unit.tokens
        verb = phrase.first - 1
        if (
            not self.words.typology.anaphoric_descriptions
            or tag_at(tokens, verb) != "verb"
            or "quote" not in _before(tokens, verb)
        ):
            return None
        near = [m for m in scene.mentions[-_NEAR:] if m.unit == scene.number - 1]
        return choose_antecedent(
            replace(scene, mentions=near), lambda s: self._may_be(s, phrase), _SURE
        )

    def _heard(self, phrase: NounPhrase, scene: Context) -> Referent | None:
        """The named person who has just spoken, by an office or a trade: "the engineer"."""
        lists = self.words.lists
        plain = phrase.head in lists.people or phrase.head in lists.anyone
        if plain or not self.words.typology.anaphoric_descriptions:
            return None
        near = [m for m in scene.mentions[-_NEAR:] if m.spoke and scene.number - m.unit <= _SOON]
        return choose_antecedent(
            replace(scene, mentions=near), lambda s: self._may_be(s, phrase), _SURE
        )

    def _unnamed(self, phrase: NounPhrase, scene: Context) -> Referent | None:
        """The unnamed person who has just spoken: of "A teacher said", "the woman" is she."""
        tells = self._genders(phrase.head)
        opening = self._written(phrase).split()[0].lower()
        if phrase.head not in self.words.lists.anyone or opening in self.words.lists.possessives:
            return None
        near = [m for m in scene.mentions[-_NEAR:] if m.spoke and scene.number - m.unit <= _SOON]

        def agrees(speaker: Referent) -> bool:
            single = speaker.anonymous and speaker.kind == "person" and not speaker.plural
            told = self._genders(speaker.head)
            return single and (not told or told == tells)

        return choose_antecedent(replace(scene, mentions=near), agrees, _SURE)

    def _of_kind(self, phrase: NounPhrase, scene: Context) -> Referent | None:
        """The nearest name of the kind: "the company", "the newspaper", but not "the city"."""
        if phrase.head in self.words.lists.territories:
            return None
        outlet = phrase.head in self.words.lists.outlet_nouns
        kind = "publication" if outlet else "organization"
        return choose_antecedent(scene, lambda s: s.kind == kind and s.named, _SURE)

    def _genders(self, noun: str) -> tuple[Gender, ...]:
        """The gender of whom a noun means, where it tells one."""
        lists = self.words.lists
        female: tuple[Gender, ...] = ("female",) if noun in lists.women else ()
        return (*female, "male") if noun in lists.men else female

    def _may_be(self, speaker: Referent, phrase: NounPhrase) -> bool:
        """Whether a named person may be "the billionaire": no other gender, no other office."""
        if not speaker.named or speaker.kind != "person":
            return False
        gender = self.document.entities[speaker.key[1]].gender
        if any(gender not in (None, told) for told in self._genders(phrase.head)):
            return False
        return not (self._in_another_office(speaker, phrase) or self._differs(speaker, phrase))

    def _in_another_office(self, speaker: Referent, phrase: NounPhrase) -> bool:
        """Whether a person whose office the text tells is described by another's."""
        if phrase.head not in self.words.lists.offices:
            return False
        return any(self.words.party(word) == "person" for word in self._role_words(speaker))

    def _differs(self, speaker: Referent, phrase: NounPhrase) -> bool:
        """Whether role and description have capitals, and none in common: another party's man."""
        role = self.document.entities[speaker.key[1]].role or "" if speaker.named else ""
        told = {x for x in _capitals(f"- {role}") if self.words.party(x.lower()) is None}
        said = {x for x in _capitals(self._written(phrase)) if x.lower() != phrase.head}
        return bool(told and said) and not told & said

    def _role_words(self, speaker: Referent) -> frozenset[str]:
        return self.roles[speaker.key[1]] if speaker.named else _NO_WORDS

    def _written(self, phrase: NounPhrase) -> str:
        return self.document.content[phrase.span.start : phrase.span.end]


def office_resolver(
    document: Document, words: SyntaxLexicon, apposed: Mapping[int, set[str]] | None = None
) -> OfficeResolver:
    """Reads whose roles the article tells; `apposed`: what it calls them beside their names."""
    beside = apposed or {}
    roles = tuple(
        [
            _spelt(entity.role, words).union(beside.get(index, ()))
            for index, entity in enumerate(document.entities)
        ]
    )
    return OfficeResolver(document, words, roles, _NO_WORDS.union(*roles))


def _spelt(role: str | None, words: SyntaxLexicon) -> frozenset[str]:
    """A role's words, its titles in full."""
    if role is None:
        return _NO_WORDS
    told = role.lower().replace(".", "").split()
    return frozenset(" ".join([words.titles.get(word, word) for word in told]).split())


def _with_noun(phrase: NounPhrase, scene: Context) -> Referent | None:
    """The body with the noun in its name: "the ministry" is the Ministry of Health."""

    def agrees(speaker: Referent) -> bool:
        body = speaker.named and speaker.kind != "person"
        parts = speaker.name.lower().split() if body else []
        return len(parts) > 1 and phrase.head in parts

    return choose_antecedent(scene, agrees)


def _before(tokens: TaggedTokens, verb: int) -> tuple[Tag, Tag]:
    return tag_at(tokens, verb - 1), tag_at(tokens, verb - 2)


def _capitals(written: str) -> frozenset[str]:
    """The capitalised words behind the first, which may open a sentence."""
    return frozenset(word for word in written.split()[1:] if word[:1].isupper())
