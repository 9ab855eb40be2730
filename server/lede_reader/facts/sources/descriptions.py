"""Descriptions: the party that "the senator", "a resident" or "their report" stands for."""

from __future__ import annotations

from msgspec.structs import replace

from lede_reader.contract import Span
from lede_reader.facts.sources.candidates import Scene
from lede_reader.facts.sources.lexicon import Lexicon
from lede_reader.facts.sources.phrases import Phrase
from lede_reader.facts.sources.referents import referents
from lede_reader.facts.sources.speakers import Speaker, is_proper, of_description
from lede_reader.text import Text

# How many descriptions back one may reach: keeps the cost linear in the article's length.
_MEMORY = 200


class Descriptions:
    """The parties described so far; they must come in reading order."""

    def __init__(self, text: Text, words: Lexicon) -> None:
        self._text = text
        self._words = words
        self._referents = referents(text, words)
        self._described: list[Speaker] = []
        self._known: dict[Span, Speaker | None] = {}
        self._issued: dict[str, Speaker] = {}

    def issue(self, document: str, issuer: Speaker) -> None:
        """Remembers whose "the study" is, once the article has named its issuer."""
        self._issued[document] = issuer

    def speaker(self, phrase: Phrase, scene: Scene) -> Speaker | None:
        """The party that a description names, an earlier one where it is the same."""
        if phrase.span not in self._known:  # else of two verbs, or met before it was heard
            self._known[phrase.span] = self._told(phrase, scene)
        return self._known[phrase.span]

    def in_full(self, phrase: Phrase, scene: Scene) -> Speaker | None:
        """The longer name that "the College" stands for."""
        return self._referents.in_full(phrase, scene)

    def _told(self, phrase: Phrase, scene: Scene) -> Speaker | None:
        if not phrase.speaks and not is_proper(self._text, phrase):
            return self._referents.in_office(phrase, scene) if phrase.definite else None
        if phrase.definite and phrase.head in self._issued:
            return self._issued[phrase.head]
        names = _names_in(phrase, scene)
        earlier = self._earlier(phrase, names) if phrase.definite or phrase.bare else None
        if earlier is None and phrase.definite:
            earlier = self._referents.named(phrase, scene)
        return earlier or self._new(phrase, names)

    def _earlier(self, phrase: Phrase, names: frozenset[int]) -> Speaker | None:
        """The same description as before: no word that tells two apart, as in "jail officials"."""
        said = self._said(phrase)
        for speaker in reversed(self._described[-_MEMORY:]):
            same = speaker.head == phrase.head and speaker.names == names
            if same and (said <= speaker.said or speaker.said <= said):
                return speaker
        return None

    def _new(self, phrase: Phrase, names: frozenset[int]) -> Speaker:
        speaker = of_description(self._text, phrase, len(self._described), self._words)
        speaker = replace(speaker, names=names, said=self._said(phrase))
        self._described.append(speaker)
        return speaker

    def _said(self, phrase: Phrase) -> frozenset[str]:
        """A description's words, without the article or its kin before them."""
        written = self._text.content[phrase.span.start : phrase.span.end].lower().split()
        return frozenset(written if phrase.bare else written[1:])


def _names_in(phrase: Phrase, scene: Scene) -> frozenset[int]:
    tokens = scene.unit.tokens[phrase.first : phrase.last + 1]
    return frozenset(token.at for token in tokens if token.tag == "N")
