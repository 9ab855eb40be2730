"""Cues: where a unit says that someone says something."""

from __future__ import annotations

from dataclasses import dataclass, replace

from server.contract import Span
from server.facts.sources.lexicon import Lexicon, Verb
from server.facts.sources.phrases import Phrase, after, before
from server.facts.sources.subjects import Join, Site, Subject, participle, subject
from server.facts.sources.tokens import Tokens, tag

_AGENT = 4
_NOUN = 6
_TITLE = 40
_CLAUSE = 30
_NO_PARTICLES: frozenset[str] = frozenset()
_SAYS = Verb(
    frozenset(["plain"]),
    _NO_PARTICLES,
    _NO_PARTICLES,
    lacking=False,
    participle=False,
    base=False,
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue with its speaker: tokens `first` to `last` hold both, and whom it is said to.

    `at`: the cue's own token. `join`: how it hangs in its sentence; "joined" shares the subject of
    an earlier verb ("…, adding that", "and said"). `unsaid`: "did not say", "would say".
    """

    at: int
    first: int
    last: int
    join: Join
    phrase: Phrase
    verb: Verb | None = None
    to: Phrase | None = None
    unsaid: bool = False


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
    for i, token in enumerate(tokens):
        if found and found[-1].join == "according" and found[-1].at <= i <= found[-1].last:
            continue  # "as *per* the judge"
        cue = _spoken(tokens, i, found, words) if token.tag == "V" else None
        if cue is None and token.low in words.according:
            cue = _according(tokens, i, words)
        if words.has("telling_itself", token.low):
            cue = _told(tokens, i, words)
        if cue is None and words.has("informing", token.low):
            cue = _informed(tokens, i, words)
        if cue is None and token.low in words.postposed:
            cue = _postposed(tokens, i, words)
        elif cue is None and words.has("closing", token.low):
            cue = _closing(tokens, i, words)
        if cue is not None:
            found.append(cue)
    return tuple(found)


def _according(tokens: Tokens, at: int, words: Lexicon) -> Cue | None:
    for rest in words.according[tokens[at].low]:
        last = at + len(rest)
        if tuple(token.low for token in tokens[at + 1 : last + 1]) == rest:
            phrase = after(tokens, last + 1, words) or _titled(tokens, last + 1)
            if phrase is not None and not phrase.speaks and words.compounds:
                phrase = replace(phrase, party="body")  # what information is "laut" is a party
            if phrase is None or not phrase.speaks:
                return None
            return Cue(at, at, phrase.last, "according", phrase)
    return None


def _informed(tokens: Tokens, at: int, words: Lexicon) -> Cue | None:
    """ "nach Angaben der Polizei", "nach einer Studie": a noun of telling makes the cue."""
    noun = next(
        (i for i in range(at + 1, min(at + _NOUN, len(tokens))) if tokens[i].tag not in "DAWLN"),
        len(tokens),
    )
    told = next((i for i in range(at + 1, noun) if _tells(tokens[i].low, words)), None)
    if told is None:
        return None
    start = told + 1
    while start < len(tokens) and words.has("linking", tokens[start].low):
        start += 1
    genitive = start > told + 1 or tag(tokens, start) in "DNQ"
    phrase = after(tokens, start, words) or _titled(tokens, start) if genitive else None
    if phrase is not None and phrase.kind == "description" and phrase.party is None:
        phrase = replace(phrase, party="body")
    if phrase is None and words.has("possessives", tokens[at + 1].low):
        span = tokens[at + 1].span  # "ihren Angaben nach": of who spoke before
        phrase = Phrase("pronoun", at + 1, told, span, "")
    if phrase is None:
        phrase = before(tokens, told, words)
    if phrase is None or phrase.first <= at:
        return None
    if phrase.party is None and phrase.kind == "description":
        phrase = replace(phrase, party="document")
    return Cue(at, at, max(told, phrase.last), "according", phrase)


def _told(tokens: Tokens, at: int, words: Lexicon) -> Cue | None:
    """ "in dem Papier heißt es", "aus Kreisen verlautete": what tells stands behind "in", "aus"."""
    places = (*range(at - 1, max(at - _TITLE, -1), -1), *range(at + 1, min(at + 4, len(tokens))))
    for i in places:
        if tokens[i].tag in ",;:Q" and i < at:
            break
        if words.has("containing", tokens[i].low):
            phrase = after(tokens, i + 1, words)
            if phrase is not None and phrase.kind != "pronoun":
                phrase = phrase if phrase.speaks else replace(phrase, party="document")
                return Cue(at, min(i, at), max(phrase.last, at + 1), "main", phrase, _SAYS)
    return None


def _titled(tokens: Tokens, at: int) -> Phrase | None:
    """A short title in quotation marks: 'laut „Morgenbote“'."""
    if tag(tokens, at) != "Q" or tokens[at].span.end - tokens[at].span.start > _TITLE:
        return None
    span = Span(tokens[at].span.start + 1, tokens[at].span.end - 1)
    return Phrase("description", at, at, span, "", party="body", bare=True)


def _tells(low: str, words: Lexicon) -> bool:
    return low.endswith(words.telling_nouns)


def _postposed(tokens: Tokens, at: int, words: Lexicon) -> Cue | None:
    """ "Medienberichten zufolge": the cue stands behind its source."""
    phrase = before(tokens, at - 1, words)
    if phrase is None or phrase.kind == "pronoun":
        return None
    if not phrase.speaks:
        phrase = replace(phrase, party="document")
    return Cue(at, phrase.first, at, "according", phrase)


def _closing(tokens: Tokens, at: int, words: Lexicon) -> Cue | None:
    """ "…, so der Minister.": only behind a mark, and with nothing but the source after it."""
    phrase = after(tokens, at + 1, words)
    if phrase is None or not phrase.speaks or tag(tokens, at - 1) not in ",Q-":
        return None
    if tag(tokens, phrase.last + 1) not in ",.;:-(P":
        return None
    return Cue(at, at, phrase.last, "inverted", phrase, _SAYS)


def _spoken(tokens: Tokens, at: int, earlier: list[Cue], words: Lexicon) -> Cue | None:
    verb = words.verbs[tokens[at].low]
    particle = _particle(tokens, at, verb)
    cited = _cited(tokens, at, words) if verb.participle and "citing" in verb.classes else None
    if cited is not None:
        return cited
    split = at > 0 and tokens[at - 1].low in verb.separable  # "bekannt gab"
    particle = at if particle is None and split else particle
    helpers = _helpers(tokens, at - split, words)
    lacking = particle is None and (verb.lacking or verb.classes == {"phrasal"})
    if helpers is None or lacking:
        return None
    account = helpers.left >= 0 and words.has("accounts", tokens[helpers.left].low)
    if account or (helpers.passive and not verb.participle):
        reported = _passive(tokens, at, words)  # or "secondo quanto riferito dalle fonti"
        told = reported if reported is not None and account else None
        return replace(told, join="according", first=helpers.left) if told else reported
    site = Site(tokens, at, helpers.left, words)
    bare = verb.participle and not helpers.helped
    found = participle(site) if bare else subject(site)
    if found is None:
        return None
    phrase = _goes_with(tokens, found, earlier) or found.phrase or _earlier(earlier)
    takes_object = bool(verb.separable) and "judging" in verb.classes
    last = max(at if particle is None or takes_object else particle, found.last)
    if phrase is None or not _agrees(verb, phrase, found.join, helpers, words):
        return None
    return Cue(at, found.first, last, found.join, phrase, verb, unsaid=helpers.unsaid)


def _particle(tokens: Tokens, at: int, verb: Verb) -> int | None:
    """The token of the verb's particle: right behind it, or at the end of its clause."""
    if at + 1 < len(tokens) and tokens[at + 1].low in verb.particles:
        return at + 1
    for i in range(at + 1, min(at + _CLAUSE, len(tokens)) if verb.separable else 0):
        if tokens[i].tag in ",;:.Q":
            return i - 1 if tokens[i - 1].low in verb.separable else None
    ended = verb.separable and tokens[-1].low in verb.separable
    return len(tokens) - 1 if ended else None


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
    while tag(tokens, found.left) in "XAM" or _leans(tokens, found.left, words):
        low = tokens[found.left].low
        found = _Helpers(
            found.left - 1,
            passive=found.passive or words.has("passives", low),
            unsaid=found.unsaid or words.has("negations", low) or words.has("conditionals", low),
            helped=found.helped or tokens[found.left].tag == "X",
        )
    left = found.left
    if tag(tokens, left) in "PD" and tag(tokens, left + 1) == "M":
        return _helpers(tokens, left, words)  # "published *on Friday* found"
    if left >= 0 and words.has("infinitives", tokens[left].low):
        if left == 0 or not words.has("continuing", tokens[left - 1].low):
            return None
        phrasal = left > 1 and tokens[left - 1].tag == "P"
        return replace(found, left=left - (3 if phrasal else 2), helped=True)
    return found


def _leans(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether a token is an object pronoun before its verb: "*lo* ha confirmado"."""
    return at >= 0 and words.has("clitics", tokens[at].low)


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
