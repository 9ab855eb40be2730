"""A language's words for attribution, ready for look-up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from lede_reader.languages.lexicons.verbs import Verb, reporting_verbs
from lede_reader.languages.schema.sources import SourceWords

_ENDING = 4
_WORD = re.compile(r"\w+")

PartyKind = Literal["person", "people", "body", "bodies", "document"]
_PARTIES: tuple[tuple[str, PartyKind], ...] = (
    ("people", "person"),
    ("people_plural", "people"),
    ("bodies", "body"),
    ("bodies_plural", "bodies"),
    ("documents", "document"),
)


@dataclass(frozen=True, slots=True)
class SyntaxLexicon:
    """The `[sources]` section with its lists as sets; `openers` are by first word.

    `tags`: of closed-class words and verbs. `accounting`: the words that may make an account,
    `cueing`: those and the nouns that may make a cue. `parties`: what kind of party each noun
    names; `compounds`: each that may end a longer one; `compound_ends`: the last letters of those.
    `hints`: the longest word of each of the reasons.
    """

    verbs: dict[str, Verb]
    tags: dict[str, str]
    according: dict[str, tuple[tuple[str, ...], ...]]
    accounting: frozenset[str]
    cueing: frozenset[str]
    postposed: frozenset[str]
    reasons: re.Pattern[str] | None
    hints: frozenset[str]
    adverbial: tuple[str, ...]
    agentive: tuple[str, ...]
    plurals: tuple[str, ...]
    pasts: tuple[str, ...]
    titles: dict[str, str]
    owners: dict[str, str]
    parties: dict[str, PartyKind]
    compounds: dict[str, PartyKind]
    compound_ends: frozenset[str]
    case_endings: tuple[str, ...]
    feminines: tuple[str, ...]
    inflected: tuple[str, ...]
    outlets: frozenset[str]
    telling_nouns: tuple[str, ...]
    enclitics: tuple[str, ...]
    inverts: bool
    drops_subjects: bool
    sets: dict[str, frozenset[str]]

    def has(self, name: str, word: str) -> bool:
        return word in self.sets[name]

    def party(self, word: str) -> PartyKind | None:
        """What kind of party a noun names, or None; of a compound, by its last part."""
        party = self.parties.get(word)
        if party is not None or not self.compounds:
            return party
        return "body" if word in self.outlets else self._inflected(word)

    def _inflected(self, word: str) -> PartyKind | None:
        """The party of a compound in any case: "Landesamt|es", "Klima|forscher|n"."""
        for ending in self.case_endings:
            base = word[: len(word) - len(ending)] if word.endswith(ending) else ""
            if base[-_ENDING:] not in self.compound_ends:
                continue
            for start in range(len(base) - _ENDING + 1):  # the longest part first
                party = self.compounds.get(base[start:])
                if party is not None:
                    return party
        return None

    def agent(self, word: str) -> PartyKind | None:
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
    ("relatives", "R"),
    ("determiners", "D"),
    ("conjunctions", "C"),
    ("complementizers", "T"),
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


def syntax_lexicon(words: SourceWords) -> SyntaxLexicon:
    """Lays out the words of speech and of clauses of one language."""
    names = [name for name in words.__struct_fields__ if isinstance(getattr(words, name), str)]
    sets = {name: frozenset(getattr(words, name).split()) for name in names}
    told = reporting_verbs(words)
    tags = {word: tag for name, tag in _TAGS for word in sets[name]}
    according: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(words.according, key=len, reverse=True):
        first, *rest = phrase.split()
        according[first] = (*according.get(first, ()), tuple(rest))
    accounting = frozenset(words.postposed).union(
        according, sets["telling_itself"], sets["informing"], sets["closing"]
    )
    parties = {noun: party for name, party in reversed(_PARTIES) for noun in sets[name]}
    endings = {x: party for x, party in parties.items() if words.compounds and len(x) >= _ENDING}
    return SyntaxLexicon(
        verbs=told,
        tags=dict.fromkeys(told, "V") | tags | {"'s": "G"},
        according=according,
        accounting=accounting,
        cueing=accounting | sets["sayings"] | sets["claims"],
        postposed=frozenset(words.postposed),
        reasons=_any_of(words.reasons),
        hints=frozenset(max(_WORD.findall(x.lower()), key=len) for x in words.reasons),
        agentive=tuple(words.people_endings.split()) or ("\0",),
        pasts=tuple(words.past_endings.split()) or ("\0",),
        plurals=tuple(words.plural_endings.split()) or ("\0",),
        titles=words.titles,
        owners=words.owners,
        parties=parties,
        compounds=endings,
        compound_ends=frozenset(noun[-_ENDING:] for noun in endings),
        inflected=tuple(words.adjective_endings.split()) or ("\0",),
        feminines=tuple(words.feminine_endings.split()) or ("\0",),
        case_endings=("", *words.case_endings.split()),
        outlets=frozenset(word.lower() for word in sets["outlets"]),
        telling_nouns=tuple(words.telling_nouns.split()) or ("\0",),
        enclitics=tuple(sorted(words.enclitics.split(), key=len, reverse=True)) or ("\0",),
        inverts=words.inverts,
        drops_subjects=words.drops_subjects,
        adverbial=tuple(words.adverb_endings.split()) or ("\0",),
        sets=sets,
    )


def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str] | None:
    longest_first = sorted(phrases, key=len, reverse=True)
    pattern = "|".join(re.escape(phrase) for phrase in longest_first)
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE) if phrases else None
