"""The cast: who each attribution of the article is from, in reading order."""

from __future__ import annotations

from lede_reader.facts.sources.attribution import Attribution
from lede_reader.facts.sources.candidates import Mention, Scene, named_mentions, nearest
from lede_reader.facts.sources.clauses import clause_subject
from lede_reader.facts.sources.descriptions import Descriptions
from lede_reader.facts.sources.lexicon import Lexicon
from lede_reader.facts.sources.phrases import Phrase
from lede_reader.facts.sources.pronouns import Pronouns
from lede_reader.facts.sources.speakers import Speaker, of_name
from lede_reader.facts.sources.units import Unit
from lede_reader.text import Text

# How many mentions back a phrase may reach: keeps the cost linear in the article's length.
_MEMORY = 200
_NO_PERSON = -0.7


class Cast:
    """The parties named and heard so far; attributions must come in reading order."""

    def __init__(self, text: Text, units: tuple[Unit, ...], words: Lexicon) -> None:
        self._text = text
        self._units = units
        self._words = words
        self._pronouns = Pronouns(text, words)
        self._descriptions = Descriptions(text, words)
        self._ahead = named_mentions(text, units, words)[::-1]
        self._mentions: list[Mention] = []
        self._met = 0
        self._last: Speaker | None = None

    def hear(self, attribution: Attribution) -> Speaker | None:
        """The speaker of the next attribution, or None where that is not sure."""
        phrase, unit = attribution.phrase, attribution.unit
        start = phrase.span.start if phrase else self._units[unit].span.start
        self._meet(start, unit)
        speaker = self._last if phrase is None else self._resolve(phrase, unit)
        if phrase is not None and phrase.issue and speaker is not None:
            self._descriptions.issue(phrase.issue, speaker)
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
            if phrase is not None and phrase.kind == "description" and phrase.speaks:
                speaker = self._descriptions.speaker(phrase, self._scene(self._met))
                if speaker is not None:
                    self._mentions.append(
                        Mention(phrase.span.start, self._met, speaker, leads=True, spoke=False)
                    )
            self._met += 1
        self._overtake(start)

    def _overtake(self, start: int) -> None:
        while self._ahead and self._ahead[-1].start < start:
            self._mentions.append(self._ahead.pop())

    def _scene(self, unit: int) -> Scene:
        return Scene(self._mentions[-_MEMORY:], unit, self._units[unit])

    def _resolve(self, phrase: Phrase, unit: int) -> Speaker | None:
        if phrase.kind == "name":
            return self._named(phrase, unit)
        if phrase.kind == "pronoun" and not phrase.head:  # a subject left out
            return nearest(self._scene(unit), _speaks_alone) or self._last
        if phrase.kind == "pronoun":
            return self._pronouns.speaker(phrase, self._scene(unit))
        return self._descriptions.speaker(phrase, self._scene(unit))

    def _named(self, phrase: Phrase, unit: int) -> Speaker | None:
        """The party that a name is, or the longer one that it stands for."""
        name = self._text.names[phrase.name]
        determined = self._units[unit].tokens[phrase.first].tag == "D"
        whole = self._descriptions.in_full(phrase, self._scene(unit)) if determined else None
        return whole or of_name(name, phrase.name, self._words)


def _speaks_alone(speaker: Speaker) -> float | None:
    """Whether a verb without a subject may be of a speaker: rather of a person than of a body."""
    return None if speaker.plural else (0.0 if speaker.kind == "person" else _NO_PERSON)
