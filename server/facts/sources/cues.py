"""Cues: where a unit says that someone says something."""

from __future__ import annotations

from dataclasses import dataclass, replace

from server.facts.sources.accounts import account
from server.facts.sources.claims import claim
from server.facts.sources.cue import Cue
from server.facts.sources.lexicon import Lexicon
from server.facts.sources.nouns import by_noun
from server.facts.sources.particles import particle_of, settled
from server.facts.sources.passives import helper_of, passive
from server.facts.sources.phrases import Phrase
from server.facts.sources.rightward import after
from server.facts.sources.site import Join, Number, Site, Subject
from server.facts.sources.subjects import participle, subject
from server.facts.sources.tokens import Tokens, tag
from server.facts.sources.verbs import Verb

_AGENT = 4
_CLAUSE = 30
_YEAR = 4


@dataclass(frozen=True, slots=True)
class _Helpers:
    """What stands between a verb and its subject; `left` is the last token before it."""

    left: int
    passive: bool = False
    unsaid: bool = False
    helped: bool = False


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
    return tuple(found)


def _spoken(tokens: Tokens, at: int, earlier: list[Cue], words: Lexicon) -> Cue | None:
    verb = words.verbs[tokens[at].low]
    particle = particle_of(tokens, at, verb, words)
    cited = _cited(tokens, at, words) if verb.participle and "citing" in verb.classes else None
    if cited is not None:
        return cited
    split = at > 0 and tokens[at - 1].low in verb.separable  # "bekannt gab"
    particle = at if particle is None and split else particle
    helpers = _helpers(tokens, at - split, words)
    lacking = particle is None and (verb.lacking or verb.classes == {"phrasal"})
    if helpers is None or lacking:
        return None
    told = _undergone(tokens, at, helpers, words)
    if told is not None:
        return told.cue
    verb = settled(tokens, verb, particle, words)
    site = Site(tokens, at, helpers.left, words, _number(tokens, at, helpers, words))
    bare = verb.participle and not helpers.helped
    found = participle(site) if bare else subject(site)
    if found is None:
        return None
    phrase = _goes_with(tokens, found, earlier) or found.phrase or _earlier(earlier)
    parted = particle is not None and tokens[particle].low in verb.separable
    takes_object = parted and "judging" in verb.classes
    last = max(at if particle is None or takes_object else particle, found.last)
    if phrase is None or not _agrees(verb, phrase, found.join, helpers, words):
        return None
    return Cue(at, found.first, last, found.join, phrase, verb, unsaid=helpers.unsaid)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a passive tells; None where it does not say by whom."""

    cue: Cue | None


def _undergone(tokens: Tokens, at: int, helpers: _Helpers, words: Lexicon) -> _Told | None:
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


def _helpers(tokens: Tokens, at: int, words: Lexicon) -> _Helpers | None:
    """The helpers before a verb; None for an infinitive, which tells nothing by itself."""
    found = _Helpers(at - 1)
    while tag(tokens, found.left) in "XAM" or _floats(tokens, found.left, words):
        low = tokens[found.left].low
        found = _Helpers(
            found.left - 1,
            passive=found.passive or words.has("passives", low),
            unsaid=found.unsaid or words.has("negations", low) or words.has("conditionals", low),
            helped=found.helped or tokens[found.left].tag == "X",
        )
    left = found.left - 2 * _in_year(tokens, found.left)
    while tag(tokens, left) in "PD" and tag(tokens, found.left + 1) == "M":
        left -= 1  # "published *on Friday* found", "over the past two weeks"
    if left < found.left:
        return replace(_helpers(tokens, left + 1, words) or found, helped=found.helped)
    if left >= 0 and words.has("infinitives", tokens[left].low):
        if left == 0 or not words.has("continuing", tokens[left - 1].low):
            return None
        phrasal = left > 1 and tokens[left - 1].tag == "P"
        going = _helpers(tokens, left - (2 if phrasal else 1), words)
        return replace(going, helped=True, passive=False) if going is not None else None
    return found


def _in_year(tokens: Tokens, at: int) -> bool:
    """Whether "in 2019" ends at token `at`: "who *in 2019* said"."""
    year = tag(tokens, at) == "#" and len(tokens[at].low) == _YEAR
    return year and at > 1 and tag(tokens, at - 1) == "P"


def _number(tokens: Tokens, at: int, helpers: _Helpers, words: Lexicon) -> Number | None:
    """The number of the subject that a verb and its helpers take."""
    for i in range(helpers.left + 1, at):
        if words.has("plural_helpers", tokens[i].low):
            return "many"
        if words.has("single_helpers", tokens[i].low):
            return "one"
    verb = words.verbs[tokens[at].low]
    if helpers.helped or not (verb.base or verb.single):
        return None
    return "many" if verb.base else "one"


def _floats(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether a word stands freely before its verb: "*lo* ha confirmado", "they *all* said".

    Or behind a helper: "has *since* said".
    """
    if at < 0:
        return False
    low = tokens[at].low
    floats = words.has("floating", low) and tag(tokens, at - 1) in "NW)"
    parts = words.has("parting", low) and tag(tokens, at - 1) == "X"
    return floats or parts or words.has("clitics", low)


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


def _agrees(verb: Verb, phrase: Phrase, join: Join, helpers: _Helpers, words: Lexicon) -> bool:
    """A bare verb form ("officials say") needs a plural subject, or a helper ("did say")."""
    if not verb.base or verb.participle or helpers.helped:
        return True
    if join == "joined":
        return False
    if phrase.kind == "pronoun":
        return not (words.has("she", phrase.head) or words.has("he", phrase.head))
    return phrase.kind == "name" or phrase.party != "person"
