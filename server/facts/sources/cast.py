"""The cast: who each attribution of the article is from, in reading order."""

from __future__ import annotations

from dataclasses import replace

from server.contract import Span
from server.facts.sources.attribution import Attribution
from server.facts.sources.candidates import Fit, Mention, named_mentions, nearest
from server.facts.sources.clauses import clause_subject
from server.facts.sources.lexicon import Lexicon
from server.facts.sources.phrases import Phrase
from server.facts.sources.speakers import Speaker, is_proper, of_description, of_name
from server.facts.sources.tokens import Tokens, tag
from server.facts.sources.units import Unit
from server.text import Text

# How many mentions back a description may reach: keeps the cost linear in the article's length.
_MEMORY = 200
_CLAUSE = 12
# A bare "the company" goes to a name only where the next best scores this much less.
_SURE = 1.0
_GENDER_KNOWN = 0.5
_KIND_UNKNOWN = -0.7
_UNNAMED = -0.5


class Cast:
    """The parties named and heard so far; attributions must come in reading order."""

    def __init__(self, text: Text, units: tuple[Unit, ...], words: Lexicon) -> None:
        self._text = text
        self._units = units
        self._words = words
        self._ahead = named_mentions(text, units, words)[::-1]
        self._mentions: list[Mention] = []
        self._described: list[Speaker] = []
        self._known: dict[Span, Speaker] = {}
        self._met = 0
        self._last: Speaker | None = None

    def hear(self, attribution: Attribution) -> Speaker | None:
        """The speaker of the next attribution, or None where that is not sure."""
        phrase, unit = attribution.phrase, attribution.unit
        start = phrase.span.start if phrase else self._units[unit].span.start
        self._meet(start, unit)
        speaker = self._last if phrase is None else self._resolve(phrase, unit)
        if attribution.passing:
            return speaker
        self._last = speaker  # of someone not known, nothing goes on
        if speaker is not None:
            self._mentions.append(Mention(start, unit, speaker, leads=True, spoke=True))
        return speaker

    def _meet(self, start: int, unit: int) -> None:
        """Takes in the names before `start` and the people that units before this one describe."""
        while self._met < unit:
            opening = self._units[self._met]
            phrase = clause_subject(opening.tokens, len(opening.tokens), self._words)
            self._overtake(opening.span.start)
            if phrase is not None and phrase.kind == "description":
                speaker = self._description(phrase, self._met)
                if speaker is not None:
                    self._mentions.append(
                        Mention(phrase.span.start, self._met, speaker, leads=True, spoke=False)
                    )
            self._met += 1
        self._overtake(start)

    def _overtake(self, start: int) -> None:
        while self._ahead and self._ahead[-1].start < start:
            self._mentions.append(self._ahead.pop())

    def _resolve(self, phrase: Phrase, unit: int) -> Speaker | None:
        if phrase.kind == "name":
            return of_name(self._text.names[phrase.name], phrase.name, self._words)
        if phrase.kind == "pronoun" and not phrase.head:  # a subject left out
            return self._last
        if phrase.kind == "pronoun":
            return self._pronoun(phrase, unit)
        return self._description(phrase, unit)

    def _pronoun(self, phrase: Phrase, unit: int) -> Speaker | None:
        words, low = self._words, phrase.head
        told = _named_next(self._units[unit].tokens, phrase.last + 1)
        heard = [m for m in self._mentions[-_MEMORY:] if m.spoke or not m.speaker.named]
        fits: list[tuple[str, list[Mention], Fit]] = [
            ("she", self._mentions, lambda s: self._person(s, "female", told)),
            ("he", self._mentions, lambda s: self._person(s, "male", told)),
            ("they", heard, lambda s: 0.0 if s.plural or s.kind != "person" else None),
            ("it", heard, lambda s: None if s.plural or s.kind == "person" else 0.0),
        ]
        found = (nearest(ms, unit, fit) for name, ms, fit in fits if words.has(name, low))
        return next((speaker for speaker in found if speaker is not None), None)

    def _person(self, speaker: Speaker, gender: str, told: set[int]) -> float | None:
        if not speaker.named:
            other = "men" if gender == "female" else "women"
            single = speaker.kind == "person" and not speaker.plural
            return _UNNAMED if single and not self._words.has(other, speaker.head) else None
        if speaker.key[1] in told:  # in "he said Baker would go" he is not Baker
            return None
        name = self._text.names[speaker.key[1]]
        if name.kind == "other":
            return _KIND_UNKNOWN
        if name.kind != "person" or name.gender not in (None, gender):
            return None
        return _GENDER_KNOWN if name.gender else 0.0

    def _description(self, phrase: Phrase, unit: int) -> Speaker | None:
        if not phrase.speaks and not is_proper(self._text, phrase):
            return None
        if phrase.span in self._known:  # of two verbs, or met before it was heard
            return self._known[phrase.span]
        speaker = self._known[phrase.span] = self._described_by(phrase, unit)
        return speaker

    def _described_by(self, phrase: Phrase, unit: int) -> Speaker:
        names = self._names_in(phrase, unit)
        if phrase.definite or phrase.bare:
            for speaker in reversed(self._described[-_MEMORY:]):
                if speaker.head == phrase.head and speaker.names == names:
                    return speaker
        return (self._referent(phrase, unit) if phrase.definite else None) or self._new(
            phrase, names
        )

    def _new(self, phrase: Phrase, names: frozenset[int]) -> Speaker:
        speaker = of_description(self._text, phrase, len(self._described), self._words)
        speaker = replace(speaker, names=names)
        self._described.append(speaker)
        return speaker

    def _names_in(self, phrase: Phrase, unit: int) -> frozenset[int]:
        tokens = self._units[unit].tokens[phrase.first : phrase.last + 1]
        return frozenset(token.at for token in tokens if token.tag == "N")

    def _referent(self, phrase: Phrase, unit: int) -> Speaker | None:
        """The named party that a definite description speaks of: "the senator", "the company"."""
        if phrase.party == "person":
            found = self._role(phrase)
            if found is not None or not self._words.has("epithets", phrase.head):
                return found
            return nearest(self._mentions, unit, lambda s: self._epithet(s, phrase), _SURE)
        if phrase.party == "body" and (found := self._by_noun(phrase, unit)) is not None:
            return found
        if phrase.party == "body" and phrase.last - phrase.first < 2:
            outlet = self._words.has("outlet_nouns", phrase.head)
            kind = "publication" if outlet else "organization"
            return nearest(
                self._mentions,
                unit,
                lambda s: 0.0 if s.kind == kind and s.named else None,
                _SURE,
            )
        return None

    def _by_noun(self, phrase: Phrase, unit: int) -> Speaker | None:
        """The body with the noun in its name: "the ministry" is the Ministry of Health."""

        def fit(speaker: Speaker) -> float | None:
            parts = speaker.name.lower().split()
            return (
                0.0 if speaker.named and speaker.kind != "person" and phrase.head in parts else None
            )

        return nearest(self._mentions, unit, fit)

    def _epithet(self, speaker: Speaker, phrase: Phrase) -> float | None:
        """Whether a named person may be "the billionaire": no other gender, no other office."""
        if not speaker.named or speaker.kind != "person":
            return None
        gender = self._text.names[speaker.key[1]].gender
        for noun, fitting in (("women", "female"), ("men", "male")):
            if self._words.has(noun, phrase.head) and gender not in (None, fitting):
                return None
        return None if self._differs(speaker, phrase) else 0.0

    def _role(self, phrase: Phrase) -> Speaker | None:
        """The named person whose role has most of the description's words, its head among them."""
        said = set(self._written(phrase).lower().split())
        best: tuple[int, int, Speaker] | None = None
        for number, mention in enumerate(self._mentions[-_MEMORY:]):
            role = self._role_words(mention.speaker)
            if phrase.head not in role or self._differs(mention.speaker, phrase):
                continue
            score = (len(said & role), number)
            if best is None or score > best[:2]:
                best = (*score, mention.speaker)
        return best[2] if best else None

    def _differs(self, speaker: Speaker, phrase: Phrase) -> bool:
        """Whether role and description have capitals, and none in common: another party's man."""
        role = self._text.names[speaker.key[1]].role or "" if speaker.named else ""
        told, said = _capitals(role), _capitals(self._written(phrase))
        return bool(told and said) and not told & said

    def _role_words(self, speaker: Speaker) -> frozenset[str]:
        if not speaker.named:
            return frozenset()
        role = (self._text.names[speaker.key[1]].role or "").lower().replace(".", "").split()
        return frozenset(" ".join(self._words.titles.get(word, word) for word in role).split())

    def _written(self, phrase: Phrase) -> str:
        return self._text.content[phrase.span.start : phrase.span.end]


def _named_next(tokens: Tokens, start: int) -> set[int]:
    """The names that a clause speaks of, up to its first mark: "said [Baker] would go"."""
    found: set[int] = set()
    for i in range(start, min(start + _CLAUSE, len(tokens))):
        if tokens[i].tag in ",;:.Q-C":
            break
        if tokens[i].tag == "N" and tag(tokens, i + 1) != "G":
            found.add(tokens[i].at)
    return found


def _capitals(written: str) -> frozenset[str]:
    """The capitalised words behind the first, which may open a sentence."""
    return frozenset(word for word in written.split()[1:] if word[:1].isupper())
