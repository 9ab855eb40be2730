"""Cues: where a unit says that someone says something."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from lede_reader.facts.sources.accounts import account
from lede_reader.facts.sources.auxiliaries import Auxiliaries, auxiliaries, number_of
from lede_reader.facts.sources.claims import claim
from lede_reader.facts.sources.cue import Cue
from lede_reader.facts.sources.lexicon import Lexicon
from lede_reader.facts.sources.nouns import by_noun
from lede_reader.facts.sources.particles import particle_of, settled
from lede_reader.facts.sources.passives import helper_of, passive
from lede_reader.facts.sources.phrases import Phrase
from lede_reader.facts.sources.rightward import after
from lede_reader.facts.sources.site import Join, Site, Subject
from lede_reader.facts.sources.subjects import participle, subject
from lede_reader.facts.sources.tokens import Tokens, tag

_AGENT = 4
_CLAUSE = 30
# A sentence of news has five at most.
_MOST = 12


def cues(tokens: Tokens, words: Lexicon) -> tuple[Cue, ...]:
    """Every cue of a unit, in order."""
    found: list[Cue] = []
    cueing, claims = words.cueing, words.sets["claims"]
    for i in [i for i, x in enumerate(tokens) if x.tag == "V" or x.low in cueing]:
        token = tokens[i]
        if found and found[-1].join == "according" and found[-1].at <= i <= found[-1].last:
            continue  # "as *per* the judge"
        cue = _spoken(tokens, i, found, words) if token.tag == "V" else None
        if cue is None and token.low in words.accounting:
            cue = account(tokens, i, words)
        if cue is None and words.has("sayings", token.low):
            cue = by_noun(tokens, i, words)
        if cue is None and token.low in claims:
            cue = claim(tokens, i, words)
        if cue is not None:
            found.append(cue)
        if len(found) == _MOST:
            break
    return tuple(found)


def _spoken(tokens: Tokens, at: int, earlier: list[Cue], words: Lexicon) -> Cue | None:
    verb = words.verbs[tokens[at].low]
    particle = particle_of(tokens, at, verb, words)
    cited = _cited(tokens, at, words) if verb.participle and "citing" in verb.classes else None
    if cited is not None:
        return cited
    split = at > 0 and tokens[at - 1].low in verb.separable  # "bekannt gab"
    particle = at if particle is None and split else particle
    helpers = auxiliaries(tokens, at - split, words)
    lacking = particle is None and (verb.lacking or verb.classes == {"phrasal"})
    if helpers is None or lacking:
        return None
    told = _undergone(tokens, at, helpers, words)
    if told is not None:
        return told.cue
    verb = settled(tokens, verb, particle, words)
    site = Site(tokens, at, helpers.left, words, number_of(tokens, at, helpers, words))
    bare = verb.participle and not helpers.helped
    found = participle(site) if bare else subject(site)
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


class _Told(Struct, frozen=True):
    """What a passive tells; None where it does not say by whom."""

    cue: Cue | None


def _undergone(tokens: Tokens, at: int, helpers: Auxiliaries, words: Lexicon) -> _Told | None:
    """The cue that a passive makes, or None where the verb is none."""
    account = helpers.left >= 0 and words.has("accounts", tokens[helpers.left].low)
    if account or (helpers.passive and not words.verbs[tokens[at].low].participle):
        reported = _passive(tokens, at, words)  # or "secondo quanto riferito dalle fonti"
        if reported is not None and account:
            before = tokens[helpers.left - 1].low if helpers.left else ""
            first = helpers.left - (before in words.according)  # "secondo quanto"
            return _Told(replace(reported, join="according", first=first))
        if reported is not None or account or not words.compounds:
            return _Told(reported)
    helper = helper_of(tokens, at, words) if words.compounds else None
    if helper is not None:
        return _Told(passive(tokens, at, helper, words))
    return _Told(None) if helpers.passive and words.compounds else None


def _cited(tokens: Tokens, at: int, words: Lexicon) -> Cue | None:
    """ "…, citing unnamed officials": the source is the object."""
    phrase = after(tokens, at + 1, words)
    if phrase is None or not phrase.speaks or phrase.kind == "pronoun":
        return None
    return Cue(at, at, phrase.last, "citing", phrase, words.verbs[tokens[at].low])


def _goes_with(tokens: Tokens, found: Subject, earlier: list[Cue]) -> Phrase | None:
    """ "The plan is dead, an aide said, *adding*": of the aide, though the plan is the subject."""
    if found.join != "joined" or not earlier or earlier[-1].join not in ("main", "inverted"):
        return None
    return earlier[-1].phrase if tag(tokens, earlier[-1].first - 1) in ",Q" else None


def _earlier(earlier: list[Cue]) -> Phrase | None:
    """A verb without a subject of its own takes that of the verb before."""
    return next((cue.phrase for cue in reversed(earlier) if cue.join in _VERBAL), None)


_VERBAL = ("main", "relative", "inverted", "joined")


def _passive(tokens: Tokens, at: int, words: Lexicon) -> Cue | None:
    """ "was described by the mayor as": only where the text says by whom."""
    for i in range(at + 1, min(at + _AGENT, len(tokens))):
        if words.has("agents", tokens[i].low):
            phrase = after(tokens, i + 1, words)
            if phrase is None or not phrase.speaks:
                return None
            return Cue(at, at, phrase.last, "passive", phrase, words.verbs[tokens[at].low])
        if tokens[i].tag in ",.;:Q":
            return None
    return None


def _is_plural(phrase: Phrase, join: Join, words: Lexicon) -> bool:
    """Whether it may be the subject of a bare verb form ("officials say"; but "did say")."""
    if join == "joined":
        return False
    if phrase.kind == "pronoun":
        return not (words.has("she", phrase.head) or words.has("he", phrase.head))
    return phrase.kind == "name" or phrase.party != "person"
