"""Likeness: what speaks for and against a definite description being one of the names before it."""

from __future__ import annotations

from collections.abc import Iterator
from math import log2

from msgspec import Struct

from lede_reader.coreference.antecedents import Candidate, Context, choose_antecedent
from lede_reader.coreference.offices import Offices
from lede_reader.coreference.referents import Key, Referent, referent_of_entity
from lede_reader.languages.lexicons.shared import Gender
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.logistic import Features
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.tokens import tag_at

_MEMORY = 200
_REACH = 6
_SOON = 2
_NEAR = 8
_MANY = 3
_LONG = 3


class Meant(Struct, frozen=True):
    """A definite description at its place, and what the article calls its names."""

    phrase: NounPhrase
    scene: Context
    offices: Offices

    @property
    def words(self) -> SyntaxLexicon:
        return self.offices.words

    @property
    def written(self) -> str:
        return self.scene.document.content[self.phrase.span.start : self.phrase.span.end]


def named_candidates(meant: Meant) -> Iterator[Candidate]:
    """The parties that a description may stand for: those near, and all that are called so.

    Of those called so, also whom only what follows names.
    """
    called, scene = meant.offices.told_as(meant.phrase.head), meant.scene
    owned = meant.written.split()[0].lower() in meant.words.lists.possessives
    known: dict[Key, Features | None] = {}
    for mention in scene.mentions[: -_MEMORY - 1 : -1]:
        speaker, distance = mention.speaker, scene.number - mention.unit
        if speaker.key not in known:
            known[speaker.key] = _likeness(speaker, meant, called)
        holds = known[speaker.key]
        if holds is None or (owned and not distance):  # "Baker and *her deputy*"
            continue
        reach = _SOON if _is_called(holds) else _REACH  # what is called so stays so
        if distance <= reach or _is_called(holds):
            spoke = {"spoke": 1.0} if mention.spoke else {}
            yield speaker, {**holds, **spoke, "distance": log2(1 + min(distance, reach))}
    for index in meant.offices.holders(called) if meant.phrase.party != "body" else ():
        later = referent_of_entity(scene.document.entities[index], index, meant.words)
        holds = None
        if later is not None and later.key not in known:
            holds = _likeness(later, meant, called)
        if later is not None and holds is not None:
            yield later, {**holds, "ahead": 1.0}


def unnamed_before(meant: Meant) -> Referent | None:
    """Who has just spoken and is not named, of "A teacher said it. *The woman* said"."""
    scene = meant.scene
    for mention in reversed(scene.mentions[-_NEAR:]):
        soon = mention.spoke and scene.number - mention.unit <= _SOON
        if soon and _is_same_person(mention.speaker, meant):
            return mention.speaker
    return None


def nobody_features(meant: Meant, *, before: bool) -> Features:
    """What speaks for it that no name is meant; `before`: somebody without one was told before.

    `long`: of five words or more, but for "el *también* gerente del puerto". `people`: a noun for
    anybody of some kind, "the resident"; `epithet`: one that news calls a named person by.
    `anaphoric`: in languages that call a name by a description rather than tell it again; `behind
    quotation`: there, the verb stands between.
    """
    phrase, lists, tokens = meant.phrase, meant.words.lists, meant.scene.unit.tokens
    verb = phrase.first - 1
    anaphoric = meant.words.typology.anaphoric_descriptions
    quoted = "quote" in (tag_at(tokens, verb - 1), tag_at(tokens, verb - 2))
    epithet = phrase.head in lists.epithets
    also = tag_at(tokens, phrase.first + 1) == "adv"
    holds = {
        "nobody": True,
        "nobody: long": phrase.last - phrase.first > _LONG and not also,
        "nobody: people": phrase.head in lists.people and not epithet,
        "nobody: epithet": epithet,
        "nobody: before": before,
        "nobody: behind quotation": anaphoric and quoted and tag_at(tokens, verb) == "verb",
        "nobody: anaphoric": anaphoric,
    }
    return {name: 1.0 for name, does in holds.items() if does}


def whole_name(phrase: NounPhrase, scene: Context, words: SyntaxLexicon) -> Referent | None:
    """The longer name that one noun with a capital stands for: "the *College*"."""
    single = " " not in scene.document.entities[phrase.name].name
    if not single or words.party(phrase.head) != "body":
        return None
    found = choose_antecedent(scene, lambda s: _has_noun(s, phrase.head))
    return found.referent if found is not None else None


def _is_called(holds: Features) -> bool:
    return "called" in holds or "noun in name" in holds


def _likeness(speaker: Referent, meant: Meant, called: frozenset[str]) -> Features | None:
    """What holds of a party wherever it stands; None where the description cannot mean it.

    `called`: the article calls it by the head noun; `noun in name`: the name has it. `shared
    words`: how many others the two have in common. `other place`: both have names, none in common.
    """
    own = meant.offices.of(speaker)
    so, within = not own.isdisjoint(called), _has_noun(speaker, meant.phrase.head)
    inside = speaker.named and speaker.key[1] in names_in(meant.phrase, meant.scene)
    if not speaker.named or (inside and not so):  # "Baker's lawyer", not "el ingeniero Baker"
        return None
    if not (_may_be_body if meant.phrase.party == "body" else _may_be_person)(
        speaker, meant, called=so or within
    ):
        return None
    holds = {"called": so, "noun in name": within, "other place": _differs(speaker, meant)}
    told = own | set(speaker.name.lower().split())
    shared = set(meant.written.lower().split()) & told - called - {meant.phrase.head}
    found = {name: 1.0 for name, does in holds.items() if does}
    return found | {"shared words": float(min(len(shared), _MANY))}


def _may_be_person(speaker: Referent, meant: Meant, *, called: bool) -> bool:
    """A person of no other gender and office; who is called so, where the noun is nobody's, or the
    language calls nobody by a noun that the article has not told of him, but "the man".
    """
    head, words = meant.phrase.head, meant.words
    known = (
        words.typology.anaphoric_descriptions or head in words.lists.epithets | words.lists.anyone
    )
    if speaker.kind != "person" or not (called or (known and meant.phrase.party)):
        return False
    if head in words.lists.offices and not called and _has_office(speaker, meant):
        return False
    gender = meant.scene.document.entities[speaker.key[1]].gender
    return all(gender in (None, told) for told in _genders(head, words))


def _has_office(speaker: Referent, meant: Meant) -> bool:
    own = meant.offices.roles[speaker.key[1]]
    return any(meant.words.party(word) == "person" for word in own)


def _may_be_body(speaker: Referent, meant: Meant, *, called: bool) -> bool:
    """A body of the kind: "the company"; "the city", "the Ohio firm" only where it is called so."""
    lists, head = meant.words.lists, meant.phrase.head
    kind = "publication" if head in lists.outlet_nouns else "organization"
    placed = meant.words.typology.demonyms_capitalised and _capitals(meant.written)
    near = speaker.kind == kind and head not in lists.territories and not placed
    return speaker.kind != "person" and (called or near)


def _is_same_person(speaker: Referent, meant: Meant) -> bool:
    """Whether one who is not named may be "the woman": a single person of no other gender."""
    head, lists = meant.phrase.head, meant.words.lists
    single = speaker.anonymous and speaker.kind == "person" and not speaker.plural
    opening = meant.written.split()[0].lower()
    if not single or head not in lists.anyone or opening in lists.possessives:
        return False
    told = _genders(speaker.head, meant.words)
    return not told or told == _genders(head, meant.words)


def _has_noun(speaker: Referent, head: str) -> bool:
    """Whether a body has the noun in its name: "the ministry" is the Ministry of Health."""
    parts = speaker.name.lower().split() if speaker.named and speaker.kind != "person" else []
    return len(parts) > 1 and head in parts


def _genders(noun: str, words: SyntaxLexicon) -> tuple[Gender, ...]:
    """The gender of whom a noun means, where it tells one."""
    female: tuple[Gender, ...] = ("female",) if noun in words.lists.women else ()
    return (*female, "male") if noun in words.lists.men else female


def _differs(speaker: Referent, meant: Meant) -> bool:
    """Whether role and description have capitals, and none in common: another party's man."""
    role = meant.scene.document.entities[speaker.key[1]].role or ""
    told = {x for x in _capitals(f"- {role}") if meant.words.party(x.lower()) is None}
    said = {x for x in _capitals(meant.written) if x.lower() != meant.phrase.head}
    return bool(told and said) and not told & said


def names_in(phrase: NounPhrase, scene: Context) -> frozenset[int]:
    """The names inside a phrase: whom it means is none of them, unless it is called so."""
    tokens = scene.unit.tokens[phrase.first : phrase.last + 1]
    return frozenset(token.at for token in tokens if token.tag == "name")


def _capitals(written: str) -> frozenset[str]:
    """The capitalised words behind the first, which may open a sentence."""
    return frozenset(word for word in written.split()[1:] if word[:1].isupper())
