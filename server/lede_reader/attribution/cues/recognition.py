"""Cues: where a unit says that someone says something."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from lede_reader.attribution.cues.accounts import account_cue
from lede_reader.attribution.cues.claims import claim_cue
from lede_reader.attribution.cues.compounds import infinitive_cue, supported_cue
from lede_reader.attribution.cues.cue import Cue
from lede_reader.attribution.cues.nouns import noun_cue
from lede_reader.attribution.cues.passives import passive_auxiliary, passive_cue
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.auxiliaries import (
    Auxiliaries,
    read_auxiliaries,
    subject_number,
)
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.noun_phrases.rightward import phrase_after
from lede_reader.syntax.particles import find_particle, settle_verb
from lede_reader.syntax.subjects.finding import find_participle_subject, find_subject
from lede_reader.syntax.subjects.site import Join, Site, Subject
from lede_reader.syntax.tokens import TaggedTokens, low_at, tag_at

_AGENT = 4
_HELPED = 7
_CLAUSE = 30
# A sentence of news has five at most.
_MOST = 12
_TOLD_BY = frozenset({"plain", "judging", "showing", "citing"})


def find_cues(tokens: TaggedTokens, words: SyntaxLexicon) -> tuple[Cue, ...]:
    """Every cue of a unit, in order."""
    found: list[Cue] = []
    cueing, claims = words.cueing, words.lists.claims
    for i in [i for i, x in enumerate(tokens) if x.tag == "verb" or x.low in cueing]:
        token = tokens[i]
        if found and found[-1].join == "according" and found[-1].at <= i <= found[-1].last:
            continue  # "as *per* the judge"
        cue = _spoken(tokens, i, found, words) if token.tag == "verb" else None
        if cue is None and token.low in words.accounting:
            cue = account_cue(tokens, i, words)
        if cue is None and token.low in words.lists.sayings:
            cue = noun_cue(tokens, i, words)
        if cue is None and token.low in claims:
            cue = claim_cue(tokens, i, words)
        if cue is None and token.low in words.supports:
            cue = supported_cue(tokens, i, words)
        if cue is None and token.low in words.infinitives:
            cue = infinitive_cue(tokens, i, words)
        if cue is not None:
            found.append(cue)
        if len(found) == _MOST:
            break
    return tuple(found)


def _spoken(tokens: TaggedTokens, at: int, earlier: list[Cue], words: SyntaxLexicon) -> Cue | None:
    verb = words.verbs[tokens[at].low]
    particle = find_particle(tokens, at, verb, words)
    cited = _cited(tokens, at, words) if verb.participle and "citing" in verb.classes else None
    if cited is not None:
        return cited
    split = low_at(tokens, at - 1) in verb.separable  # "bekannt gab"
    particle = at if particle is None and split else particle
    helpers = read_auxiliaries(tokens, at - split, words)
    lacking = particle is None and (verb.lacking or verb.classes == {"phrasal"})
    if helpers is None or lacking or (verb.participle and _is_charge(tokens, at, earlier)):
        return None
    told = _undergone(tokens, at, helpers, words)
    if told is None and verb.passive and _only_describes(tokens, at, helpers, words):
        told = _Told(None)
    if told is not None:
        return told.cue
    verb = settle_verb(tokens, verb, particle, words)
    site = Site(tokens, at, helpers.left, words, subject_number(tokens, at, helpers, words))
    bare = verb.participle and not helpers.helped
    found = find_participle_subject(site) if bare else find_subject(site)
    if found is None:
        return None
    phrase = _goes_with(tokens, found, earlier) or found.phrase or _earlier(earlier)
    parted = particle is not None and tokens[particle].low in verb.separable
    takes_object = parted and "judging" in verb.classes
    last = max(at if particle is None or takes_object else particle, found.last)
    finite = verb.base and not (verb.participle or helpers.helped)
    if phrase is None or (finite and not _is_plural(phrase, found.join, words)):
        return None
    return Cue(at, found.first, last, found.join, phrase, verb, unsaid=helpers.unsaid)


def _is_charge(tokens: TaggedTokens, at: int, earlier: list[Cue]) -> bool:
    """Whether a participle tells what someone is charged with: "accused him of *publishing*"."""
    verb = earlier[-1].verb if earlier and tag_at(tokens, at - 1) == "adp" else None
    between = {token.tag for token in tokens[earlier[-1].last + 1 : at]} if verb else set()
    judges = verb is not None and "judging" in verb.classes
    return judges and between.isdisjoint({",", "cconj", "quote", ";"})


class _Told(Struct, frozen=True):
    """What a passive tells; None where it does not say by whom."""

    cue: Cue | None


def _undergone(
    tokens: TaggedTokens, at: int, helpers: Auxiliaries, words: SyntaxLexicon
) -> _Told | None:
    """The cue that a passive makes, or None where the verb is none."""
    account = low_at(tokens, helpers.left) in words.lists.accounts
    if account or (helpers.passive and not words.verbs[tokens[at].low].participle):
        reported = _passive(tokens, at, words)  # or "secondo quanto riferito dalle fonti"
        if reported is not None and account:
            before = low_at(tokens, helpers.left - 1)
            first = helpers.left - (before in words.according)  # "secondo quanto"
            return _Told(replace(reported, join="according", first=first))
        if reported is not None or account or not words.typology.sentence_bracket:
            return _Told(reported)
    helper = passive_auxiliary(tokens, at, words) if words.typology.sentence_bracket else None
    if helper is not None:
        return _Told(passive_cue(tokens, at, helper, words))
    return _Told(None) if helpers.passive and words.typology.sentence_bracket else None


def _only_describes(
    tokens: TaggedTokens, at: int, helpers: Auxiliaries, words: SyntaxLexicon
) -> bool:
    """Whether a participle without a helper describes a noun: "un hombre *acusado* de robo"."""
    alone = not helpers.helped and not helpers.passive
    return alone and not _perfected(tokens, at, words)


def _perfected(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> bool:
    """Whether a helper of the perfect stands further before: "a-t-il déclaré"."""
    for i in range(at - 1, max(at - _HELPED, -1), -1):
        if tokens[i].tag in {",", ".", ";", ":", "quote"}:
            return False
        if tokens[i].low in words.lists.perfects:
            return True
    return False


def _cited(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> Cue | None:
    """ "…, citing unnamed officials": the source is the object."""
    phrase = phrase_after(tokens, at + 1, words)
    if phrase is None or not phrase.speaks or phrase.kind == "pronoun":
        return None
    return Cue(at, at, phrase.last, "citing", phrase, words.verbs[tokens[at].low])


def _goes_with(tokens: TaggedTokens, found: Subject, earlier: list[Cue]) -> NounPhrase | None:
    """ "The plan is dead, an aide said, *adding*": of the aide, though the plan is the subject."""
    if found.join != "joined" or not earlier or earlier[-1].join not in ("main", "inverted"):
        return None
    return earlier[-1].phrase if tag_at(tokens, earlier[-1].first - 1) in {",", "quote"} else None


def _earlier(earlier: list[Cue]) -> NounPhrase | None:
    """A verb without a subject of its own takes that of the verb before."""
    return next((cue.phrase for cue in reversed(earlier) if cue.join in _VERBAL), None)


_VERBAL = ("main", "relative", "inverted", "joined")


def _passive(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> Cue | None:
    """ "was described by the mayor as": only where the text says by whom."""
    if not words.verbs[tokens[at].low].classes & _TOLD_BY:
        return None  # "est *repris* par un défenseur"
    for i in range(at + 1, min(at + _AGENT, len(tokens))):
        if tokens[i].low in words.lists.agents:
            phrase = phrase_after(tokens, i + 1, words)
            if phrase is None or not phrase.speaks:
                return None
            return Cue(at, at, phrase.last, "passive", phrase, words.verbs[tokens[at].low])
        if tokens[i].tag in {",", ".", ";", ":", "quote"}:
            return None
    return None


def _is_plural(phrase: NounPhrase, join: Join, words: SyntaxLexicon) -> bool:
    """Whether it may be the subject of a bare verb form ("officials say"; but "did say")."""
    if join == "joined":
        return False
    if phrase.kind == "pronoun":
        return not (phrase.head in words.lists.she or phrase.head in words.lists.he)
    return phrase.kind == "name" or phrase.party != "person"
