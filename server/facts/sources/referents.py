"""Referents: the named party that a definite description means: "the senator", "the company"."""

from __future__ import annotations

from dataclasses import dataclass, field

from server.facts.sources.candidates import Scene, nearest
from server.facts.sources.lexicon import Lexicon
from server.facts.sources.phrases import Phrase
from server.facts.sources.speakers import Speaker
from server.text import Text

_MEMORY = 200
_SHORT = 2
# A bare "the company" goes to a name only where the next best scores this much less.
_SURE = 1.0


@dataclass(frozen=True, slots=True)
class Referents:
    """Tells which name of the article a description means.

    `roles`: the words of each name's role, filled where they are asked for.
    """

    text: Text
    words: Lexicon
    roles: dict[int, frozenset[str]] = field(default_factory=dict)

    def named(self, phrase: Phrase, scene: Scene) -> Speaker | None:
        """The named party, or None where none is likely enough."""
        if phrase.party == "person":
            found = self.in_office(phrase, scene)
            if found is not None or not self.words.has("epithets", phrase.head):
                return found
            return nearest(scene, lambda s: self._epithet(s, phrase), _SURE)
        if phrase.party != "body":
            return None
        found = _with_noun(phrase, scene)
        short = phrase.last - phrase.first < _SHORT
        return found or (self._of_kind(phrase, scene) if short else None)

    def in_office(self, phrase: Phrase, scene: Scene) -> Speaker | None:
        """The named person whose role has most of the description's words, its head among them."""
        said = set(self._written(phrase).lower().split())
        best: tuple[int, int, Speaker] | None = None
        for number, mention in enumerate(scene.mentions[-_MEMORY:]):
            role = self._role_words(mention.speaker)
            if phrase.head not in role or self._differs(mention.speaker, phrase):
                continue
            score = (len(said & role), number)
            if best is None or score > best[:2]:
                best = (*score, mention.speaker)
        return best[2] if best else None

    def _of_kind(self, phrase: Phrase, scene: Scene) -> Speaker | None:
        """The nearest name of the kind: "the company", "the newspaper"."""
        outlet = self.words.has("outlet_nouns", phrase.head)
        kind = "publication" if outlet else "organization"
        return nearest(scene, lambda s: 0.0 if s.kind == kind and s.named else None, _SURE)

    def _epithet(self, speaker: Speaker, phrase: Phrase) -> float | None:
        """Whether a named person may be "the billionaire": no other gender, no other office."""
        if not speaker.named or speaker.kind != "person":
            return None
        gender = self.text.names[speaker.key[1]].gender
        for noun, fitting in (("women", "female"), ("men", "male")):
            if self.words.has(noun, phrase.head) and gender not in (None, fitting):
                return None
        other = self._in_another_office(speaker, phrase) or self._differs(speaker, phrase)
        return None if other else 0.0

    def _in_another_office(self, speaker: Speaker, phrase: Phrase) -> bool:
        """Whether a person whose office the text tells is described by another's."""
        if not self.words.has("offices", phrase.head):
            return False
        return any(self.words.party(word) == "person" for word in self._role_words(speaker))

    def _differs(self, speaker: Speaker, phrase: Phrase) -> bool:
        """Whether role and description have capitals, and none in common: another party's man."""
        role = self.text.names[speaker.key[1]].role or "" if speaker.named else ""
        told = _capitals(role)
        said = {x for x in _capitals(self._written(phrase)) if x.lower() != phrase.head}
        return bool(told and said) and not told & said

    def _role_words(self, speaker: Speaker) -> frozenset[str]:
        if not speaker.named:
            return frozenset()
        index = speaker.key[1]
        if index not in self.roles:
            role = (self.text.names[index].role or "").lower().replace(".", "").split()
            spelt = " ".join(self.words.titles.get(word, word) for word in role)
            self.roles[index] = frozenset(spelt.split())
        return self.roles[index]

    def _written(self, phrase: Phrase) -> str:
        return self.text.content[phrase.span.start : phrase.span.end]


def _with_noun(phrase: Phrase, scene: Scene) -> Speaker | None:
    """The body with the noun in its name: "the ministry" is the Ministry of Health."""

    def fit(speaker: Speaker) -> float | None:
        body = speaker.named and speaker.kind != "person"
        return 0.0 if body and phrase.head in speaker.name.lower().split() else None

    return nearest(scene, fit)


def _capitals(written: str) -> frozenset[str]:
    """The capitalised words behind the first, which may open a sentence."""
    return frozenset(word for word in written.split()[1:] if word[:1].isupper())
