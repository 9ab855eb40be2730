"""A language's words for attribution, ready for look-up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from lede_reader.languages.lexicons.verbs import Verb, reporting_verbs, speaking_infinitives
from lede_reader.languages.lexicons.word_lists import WordLists, word_lists
from lede_reader.languages.schema import LanguageFile
from lede_reader.languages.schema.typology import Typology

_ENDING = 4
_FIRST = 3  # what is shorter begins no compound: "Ge|räte"
_WORD = re.compile(r"\w+")

Tag = Literal[
    "name",
    "word",
    "lower",
    "num",
    "quote",
    "det",
    "adp",
    "subj",
    "pron",
    "aux",
    "adv",
    "cconj",
    "sconj",
    "rel",
    "time",
    "verb",
    "gen",
    ",",
    ";",
    ":",
    "(",
    ")",
    "-",
    ".",
    "^",
]
"""What a token is in its clause: `TaggedToken` tells each."""
PartyKind = Literal["person", "people", "body", "bodies", "document"]


@dataclass(frozen=True, slots=True)
class SyntaxLexicon:
    """The `[sources]` section with its lists as sets; `openers` are by first word.

    `tags`: of closed-class words and verbs. `accounting`: the words that may make an account,
    `cueing`: those and the nouns that may make a cue. `parties`: what kind of party each noun
    names; `compounds`: each that may end a longer one; `compound_ends`: the last letters of those.
    `infinitives`: those of verbs of saying; `supports`: the light verbs of a word that says
    something with one; `undergone`: endings of passive participles. `genitives`: endings of a name
    that owns. `hints`: the longest word of each of the reasons; `asking`: all their words.
    """

    verbs: dict[str, Verb]
    infinitives: dict[str, Verb]
    supports: dict[str, frozenset[str]]
    tags: dict[str, Tag]
    according: dict[str, tuple[tuple[str, ...], ...]]
    own_accounts: dict[str, tuple[tuple[str, ...], ...]]
    accounting: frozenset[str]
    cueing: frozenset[str]
    postposed: frozenset[str]
    reasons: re.Pattern[str] | None
    hints: frozenset[str]
    asking: frozenset[str]
    adverbial: tuple[str, ...]
    agentive: tuple[str, ...]
    plurals: tuple[str, ...]
    pasts: tuple[str, ...]
    undergone: tuple[str, ...]
    titles: dict[str, str]
    owners: dict[str, str]
    stressed: dict[str, str]
    parties: dict[str, PartyKind]
    compounds: dict[str, PartyKind]
    compound_ends: frozenset[str]
    case_endings: tuple[str, ...]
    feminines: tuple[str, ...]
    genitives: tuple[str, ...]
    inflected: tuple[str, ...]
    outlets: frozenset[str]
    origins: tuple[str, ...]
    telling_nouns: tuple[str, ...]
    enclitics: tuple[str, ...]
    showing_by_documents: bool
    according_to_parties: bool
    according_to_documents: bool
    infinitive_endings: tuple[str, ...]
    typology: Typology
    lists: WordLists

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
            for start in (0, *range(_FIRST, len(base) - _ENDING + 1)):  # the longest part first
                party = self.compounds.get(base[start:])
                if party is not None:
                    return party
        return None

    def agent(self, word: str) -> PartyKind | None:
        """A person where no list has the word but its ending makes one: "the recruiter"."""
        if not word.endswith(self.agentive) or word in self.lists.things:
            return None
        return "people" if self.plural(word) else "person"

    def plural(self, word: str) -> bool:
        return word.endswith(self.plurals)


def syntax_lexicon(file: LanguageFile) -> SyntaxLexicon:
    """Lays out the words of speech and of clauses of one language.

    Whoever has an office or a trade is a person; what may stand behind a name is none by itself.
    """
    words, typology = file.sources, file.typology
    lists = word_lists(words)
    offices = frozenset(file.names.roles.split()).difference(file.names.post_names.split())
    parties = _by_noun((*_parties(lists), (offices, "person")))
    told = reporting_verbs(words)
    infinitives = speaking_infinitives(words) if typology.inversion else {}
    supports = {word: frozenset(forms.split()) for word, forms in words.supported.items()}
    verb: Tag = "verb"
    tags = {word: tag for listed, tag in _tags(lists) for word in listed}
    according, own_accounts = _by_first(words.according), _by_first(words.own_accounts)
    accounting = frozenset(words.postposed).union(
        according, own_accounts, lists.opining, lists.telling_itself, lists.informing, lists.closing
    )
    endings = {
        x: party for x, party in parties.items() if typology.closed_compounds and len(x) >= _ENDING
    }
    return SyntaxLexicon(
        verbs=told,
        infinitives=infinitives,
        supports=supports,
        tags={**dict.fromkeys(told, verb), **tags, "'s": "gen", **_titles(file, tags)},
        according=according,
        own_accounts=own_accounts,
        accounting=accounting,
        cueing=accounting.union(lists.sayings, lists.claims, infinitives, supports),
        postposed=frozenset(words.postposed),
        reasons=_any_of(words.reasons),
        hints=frozenset(max(_WORD.findall(x.lower()), key=len) for x in words.reasons),
        asking=frozenset(word for x in words.reasons for word in x.lower().split()),
        agentive=tuple(words.people_endings.split()) or ("\0",),
        pasts=tuple(words.past_endings.split()) or ("\0",),
        undergone=tuple(f"{words.passive_participles} {words.past_endings}".split()) or ("\0",),
        plurals=tuple(words.plural_endings.split()) or ("\0",),
        titles=words.titles,
        owners=words.owners,
        stressed=words.stressed,
        parties=parties,
        compounds=endings,
        compound_ends=frozenset(noun[-_ENDING:] for noun in endings),
        inflected=tuple(words.adjective_endings.split()) or ("\0",),
        feminines=tuple(words.feminine_endings.split()) or ("\0",),
        genitives=tuple(file.names.genitives.split()) or ("\0",),
        case_endings=("", *words.case_endings.split()),
        outlets=frozenset(word.lower() for word in lists.outlets),
        origins=tuple(words.origins.split()) or ("\0",),
        telling_nouns=tuple(words.telling_nouns.split()) or ("\0",),
        enclitics=tuple(sorted(words.enclitics.split(), key=len, reverse=True)) or ("\0",),
        showing_by_documents=words.showing_by_documents,
        according_to_parties=words.according_to_parties,
        according_to_documents=words.according_to_documents,
        infinitive_endings=tuple(words.infinitive_endings.split()) or ("\0",),
        typology=typology,
        adverbial=tuple(words.adverb_endings.split()) or ("\0",),
        lists=lists,
    )


def _by_first(phrases: tuple[str, ...]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """What follows the first word of each phrase, the longest first."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        first, *rest = phrase.split()
        found[first] = (*found.get(first, ()), tuple(rest))
    return found


def _titles(file: LanguageFile, tags: dict[str, Tag]) -> dict[str, Tag]:
    """The titles that other words spell alike, with their capital: "Me Marin", of "me"."""
    titles = file.names.honorifics.split()
    return {title.capitalize(): "word" for title in titles if title in tags}


def _tags(lists: WordLists) -> tuple[tuple[frozenset[str], Tag], ...]:
    """The tag of a closed-class word; of two, the later one here wins."""
    return (
        (lists.adverbs, "adv"),
        (lists.times, "time"),
        (lists.prepositions, "adp"),
        (lists.relatives, "rel"),
        (lists.determiners, "det"),
        (lists.conjunctions, "cconj"),
        (lists.complementizers, "sconj"),
        (lists.auxiliaries, "aux"),
        (lists.negations, "aux"),
        (lists.objects, "pron"),
        (lists.others, "pron"),
        (lists.possessives, "det"),
        (lists.she, "subj"),
        (lists.he, "subj"),
        (lists.they, "subj"),
        (lists.it, "subj"),
    )


def _parties(lists: WordLists) -> tuple[tuple[frozenset[str], PartyKind], ...]:
    """The kind of party that a noun names; of two, the earlier one here wins."""
    return (
        (lists.people, "person"),
        (lists.people_plural, "people"),
        (lists.bodies, "body"),
        (lists.bodies_plural, "bodies"),
        (lists.documents, "document"),
    )


def _by_noun(listed: tuple[tuple[frozenset[str], PartyKind], ...]) -> dict[str, PartyKind]:
    return {noun: party for nouns, party in reversed(listed) for noun in nouns}


def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str] | None:
    longest_first = sorted(phrases, key=len, reverse=True)
    pattern = "|".join(re.escape(phrase) for phrase in longest_first)
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE) if phrases else None
