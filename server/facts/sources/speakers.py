"""Speakers: which party each phrase stands for, decided over the whole article."""

from __future__ import annotations

from dataclasses import dataclass

from server.contract import SourceKind
from server.facts.sources.attribution import Attribution
from server.facts.sources.lexicon import Lexicon
from server.facts.sources.phrases import Phrase
from server.facts.sources.units import Unit
from server.text import Name, Text

Key = tuple[str, int]
W = [1.0, 1.2, 1.5, 1.0]


@dataclass(frozen=True, slots=True)
class Speaker:
    """A party that speaks: a name of the article's table, or a description of its own."""

    key: Key
    kind: SourceKind
    name: str
    head: str = ""
    plural: bool = False
    anonymous: bool = False
    names: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Heard:
    """An attribution with its speaker; `phrase` is where it is named or described, if it is."""

    speaker: Speaker
    attribution: Attribution


@dataclass(frozen=True, slots=True)
class _Mention:
    start: int
    unit: int
    speaker: Speaker
    leading: bool
    spoke: bool


class Cast:
    """The parties heard and named so far, in reading order."""

    def __init__(self, text: Text, units: tuple[Unit, ...], words: Lexicon) -> None:
        self._text = text
        self._words = words
        self._units = units
        self._mentions: list[_Mention] = []
        self._described: list[Speaker] = []
        self._ahead = _named(text, units, words)
        self._unit = 0
        self.last: Speaker | None = None

    def hear(self, attribution: Attribution) -> Speaker | None:
        """The speaker of the next attribution, or None where that is not sure."""
        phrase = attribution.phrase
        start = phrase.span.start if phrase else self._units[attribution.unit].span.start
        self._meet(start)
        self._unit = attribution.unit
        speaker = self.last if phrase is None else self._resolve(phrase, attribution.unit)
        if speaker is not None:
            self.last = speaker
            self._mentions.append(
                _Mention(start, attribution.unit, speaker, leading=True, spoke=True)
            )
        return speaker

    def _meet(self, start: int) -> None:
        while self._ahead and self._ahead[-1].start < start:
            self._mentions.append(self._ahead.pop())

    def _resolve(self, phrase: Phrase, unit: int) -> Speaker | None:
        if phrase.kind == "name":
            return _of_name(self._text.names[phrase.name], phrase.name, self._words)
        if phrase.kind == "pronoun":
            return self._pronoun(phrase, unit)
        return self._description(phrase, unit)

    def _pronoun(self, phrase: Phrase, unit: int) -> Speaker | None:
        low, words = phrase.head, self._words
        if words.has("she", low) or words.has("he", low):
            gender = "female" if words.has("she", low) else "male"
            return self._nearest(unit, lambda s: self._fits(s, gender))
        if words.has("they", low):
            return self._nearest(unit, lambda s: s.plural or s.kind == "organization", spoke=True)
        if words.has("it", low):
            return self._nearest(unit, lambda s: s.kind != "person" and not s.plural, spoke=True)
        return None

    def _fits(self, speaker: Speaker, gender: str) -> bool:
        if speaker.kind != "person" or speaker.plural:
            return False
        if speaker.key[0] != "name":
            return True
        known = self._text.names[speaker.key[1]].gender
        return known in (None, gender)

    def _nearest(
        self, unit: int, fits, margin: float = 0.0, *, spoke: bool = False
    ) -> Speaker | None:  # type: ignore[no-untyped-def]
        scores: dict[Key, float] = {}
        by: dict[Key, Speaker] = {}
        for mention in self._mentions[-40:]:
            distance = unit - mention.unit
            if distance > 6 or spoke > mention.spoke or not fits(mention.speaker):
                continue
            score = -W[0] * distance + W[1] * mention.leading + W[2] * mention.spoke
            key = mention.speaker.key
            scores[key] = max(score, scores.get(key, -99.0))
            by[key] = mention.speaker
        ranked = sorted(scores, key=lambda key: scores[key])
        if not ranked or (len(ranked) > 1 and scores[ranked[-1]] - scores[ranked[-2]] < margin):
            return None
        return by[ranked[-1]]

    def _description(self, phrase: Phrase, unit: int) -> Speaker | None:
        if phrase.party is None and not self._proper(phrase):
            return None
        names = self._names_in(phrase)
        if phrase.definite or phrase.bare:
            for speaker in reversed(self._described):
                if speaker.head == phrase.head and speaker.names == names:
                    return speaker
        if phrase.definite:
            named = self._referent(phrase, unit)
            if named is not None:
                return named
        return self._new(phrase, names)

    def _new(self, phrase: Phrase, names: frozenset[int]) -> Speaker:
        speaker = Speaker(
            ("described", len(self._described)),
            _kind(phrase, self._words),
            self._text.content[phrase.span.start : phrase.span.end],
            phrase.head,
            plural=phrase.party in ("people", "bodies"),
            anonymous=phrase.party in ("person", "people") and not self._proper(phrase),
            names=names,
        )
        self._described.append(speaker)
        return speaker

    def _names_in(self, phrase: Phrase) -> frozenset[int]:
        tokens = self._units[self._unit].tokens[phrase.first : phrase.last + 1]
        return frozenset(token.at for token in tokens if token.tag == "N")

    def _referent(self, phrase: Phrase, unit: int) -> Speaker | None:
        """The named party that a definite description speaks of: "the senator", "the company"."""
        found = self._role(phrase, unit)
        if found is not None:
            return found
        if phrase.party == "person" and self._words.has("epithets", phrase.head):
            return self._nearest(unit, lambda s: s.kind == "person" and not s.plural)
        if phrase.party == "body" and phrase.last - phrase.first < 2:
            return self._nearest(
                unit,
                lambda s: s.kind in ("organization", "publication") and s.key[0] == "name",
                W[3],
            )
        return None

    def _proper(self, phrase: Phrase) -> bool:
        """Whether a description is a name that the table of names does not know."""
        text = self._text.content[phrase.span.start : phrase.span.end]
        return phrase.bare and len(text.split()) > 1 and text.istitle()

    def _role(self, phrase: Phrase, unit: int) -> Speaker | None:
        """The named person whose role has most of the description's words, its head among them."""
        text = self._text.content[phrase.span.start : phrase.span.end].lower()
        said = set(text.split())
        best: tuple[int, int, Speaker] | None = None
        for number, mention in enumerate(self._mentions):
            if mention.speaker.key[0] != "name":
                continue
            role = self._role_words(mention.speaker.key[1])
            if phrase.head not in role:
                continue
            score = (len(said & role), number)
            if best is None or score > best[:2]:
                best = (*score, mention.speaker)
        return best[2] if best else None

    def _role_words(self, name: int) -> frozenset[str]:
        role = (self._text.names[name].role or "").lower().replace(".", "").split()
        full = " ".join(self._words.titles.get(word, word) for word in role)
        return frozenset(full.split())


def _named(text: Text, units: tuple[Unit, ...], words: Lexicon) -> list[_Mention]:
    found: list[_Mention] = []
    for number, unit in enumerate(units):
        seen = -1
        first = True
        for i, token in enumerate(unit.tokens):
            if token.tag in "VX":
                first = False
            if token.tag != "N" or token.at == seen:
                continue
            seen = token.at
            leading = first and (i == 0 or unit.tokens[i - 1].tag not in "P")
            first = first and not leading
            speaker = _of_name(text.names[token.at], token.at, words)
            if speaker is not None:
                found.append(_Mention(token.span.start, number, speaker, leading, spoke=False))
    return found[::-1]


def _of_name(name: Name, index: int, words: Lexicon) -> Speaker | None:
    if name.byline:
        return None
    kind: SourceKind = "person" if name.kind == "person" else "organization"
    parts = name.name.split()
    if kind == "organization" and (
        name.name in words.sets["outlets"] or words.has("outlet_words", parts[-1])
    ):
        kind = "publication"
    return Speaker(("name", index), kind, name.name)


def _kind(phrase: Phrase, words: Lexicon) -> SourceKind:
    if words.has("outlet_nouns", phrase.head):
        return "publication"
    if phrase.party == "document":
        return "document"
    return "organization" if phrase.party in ("body", "bodies") else "person"
