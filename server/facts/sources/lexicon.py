"""A language's words for attribution, ready for look-up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from server.packs import Pack
from server.packs.schema import SourceWords

VerbClass = Literal["plain", "bound", "judging", "showing", "citing", "phrasal"]
Party = Literal["person", "people", "body", "bodies", "document"]
_PARTIES: tuple[tuple[str, Party], ...] = (
    ("people", "person"),
    ("people_plural", "people"),
    ("bodies", "body"),
    ("bodies_plural", "bodies"),
    ("documents", "document"),
)
_CLASSES: tuple[VerbClass, ...] = ("plain", "bound", "judging", "showing", "citing", "phrasal")


@dataclass(frozen=True, slots=True)
class Verb:
    """What a verb form can be: its classes, and the particles that may follow it."""

    classes: frozenset[VerbClass]
    particles: frozenset[str]
    participle: bool
    base: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The `[sources]` section with its lists as sets; `openers` are by first word."""

    verbs: dict[str, Verb]
    tags: dict[str, str]
    according: dict[str, tuple[tuple[str, ...], ...]]
    postposed: frozenset[str]
    reasons: re.Pattern[str] | None
    adverbial: tuple[str, ...]
    agentive: tuple[str, ...]
    plurals: tuple[str, ...]
    pasts: tuple[str, ...]
    titles: dict[str, str]
    sets: dict[str, frozenset[str]]

    def has(self, name: str, word: str) -> bool:
        return word in self.sets[name]

    def party(self, word: str) -> Party | None:
        """What kind of party a noun names, or None."""
        for name, party in _PARTIES:
            if word in self.sets[name]:
                return party
        return None

    def agent(self, word: str) -> Party | None:
        """A person where no list has the word but its ending makes one: "the recruiter"."""
        if not word.endswith(self.agentive) or word in self.sets["things"]:
            return None
        return "people" if self.plural(word) else "person"

    def plural(self, word: str) -> bool:
        return word.endswith(self.plurals)


# The tag of a closed-class word; of two, the later one here wins.
_TAGS = (
    ("adverbs", "A"),
    ("times", "M"),
    ("prepositions", "P"),
    ("determiners", "D"),
    ("conjunctions", "C"),
    ("complementizers", "T"),
    ("relatives", "R"),
    ("auxiliaries", "X"),
    ("negations", "X"),
    ("objects", "O"),
    ("others", "O"),
    ("possessives", "D"),
    ("she", "S"),
    ("he", "S"),
    ("they", "S"),
    ("it", "S"),
)


def lexicon(pack: Pack) -> Lexicon:
    """The words of a pack, compiled once a language."""
    if pack.lang not in _compiled:
        _compiled[pack.lang] = _compile(pack.sources)
    return _compiled[pack.lang]


_compiled: dict[str, Lexicon] = {}


def _compile(words: SourceWords) -> Lexicon:
    names = [name for name in words.__struct_fields__ if isinstance(getattr(words, name), str)]
    sets = {name: frozenset(getattr(words, name).split()) for name in names}
    tags = {word: tag for name, tag in _TAGS for word in sets[name]}
    according: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(words.according, key=len, reverse=True):
        first, *rest = phrase.split()
        according[first] = (*according.get(first, ()), tuple(rest))
    return Lexicon(
        verbs=_verbs(words),
        tags=tags,
        according=according,
        postposed=frozenset(words.postposed),
        reasons=_any_of(words.reasons),
        agentive=tuple(words.people_endings.split()) or ("\0",),
        pasts=tuple(words.past_endings.split()) or ("\0",),
        plurals=tuple(words.plural_endings.split()) or ("\0",),
        titles=words.titles,
        adverbial=tuple(words.adverb_endings.split()) or ("\0",),
        sets=sets,
    )


def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str] | None:
    longest_first = sorted(phrases, key=len, reverse=True)
    pattern = "|".join(re.escape(phrase) for phrase in longest_first)
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE) if phrases else None


def _verbs(words: SourceWords) -> dict[str, Verb]:
    classes: dict[str, set[VerbClass]] = {}
    particles: dict[str, set[str]] = {}
    bases: set[str] = set()
    for kind in _CLASSES:
        table: dict[str, str] = getattr(words, kind)
        for lemma, forms in table.items():
            distinct = len(forms.split()) > 3  # "read" is a past form too
            bases.update([lemma] if distinct else [])
            for form in forms.split():
                classes.setdefault(form, set()).add(kind)
                after = words.particles.get(lemma, "").split()
                particles.setdefault(form, set()).update(after)
    endings = tuple(words.participle_endings.split())
    return {
        form: Verb(
            frozenset(kinds),
            frozenset(particles[form]),
            participle=bool(endings) and form.endswith(endings),
            base=form in bases,
        )
        for form, kinds in classes.items()
    }
