"""Subjects in languages where they may follow any verb: "Am Montag sagte Baker"."""

from __future__ import annotations

from server.facts.sources.apposition import apposed, by_name, joined
from server.facts.sources.lexicon import Lexicon
from server.facts.sources.phrases import Phrase, after, before
from server.facts.sources.site import Site, Subject
from server.facts.sources.tokens import Tokens, tag

_CLAUSE = 30


def as_subject(site: Site) -> Subject | None:
    """ "wie der Sprecher am Montag mitteilte": the verb closes the clause that "wie" opens."""
    if not site.words.inverts:
        return None
    closing = tag(site.tokens, site.at + 1) in ",.;:-"
    if not closing and not site.words.has("asides", site.tokens[max(site.left, 0)].low):
        return None
    for i in range(site.left, max(site.left - _CLAUSE, -1), -1):
        if site.words.has("asides", site.tokens[i].low) and tag(site.tokens, i - 1) in "^,Q-":
            found = _standing_after if i == site.left else after
            phrase = found(site.tokens, site.at if i == site.left else i + 1, site.words)
            if phrase is None or not phrase.speaks:
                return None
            phrase = by_name(site.tokens, phrase, site.words)
            return Subject("aside", i, max(site.at, phrase.last), phrase)
        if site.tokens[i].tag in ";:Q":
            return None
    return None


def inverting_subject(site: Site) -> Subject | None:
    """The subject where it may follow any verb: "Am Montag sagte Baker", "hat Baker gesagt"."""
    helper = _perfect(site)
    at = site.at if helper is None else helper
    left = site.left if helper is None else helper - 1
    phrase = None if _dislocated(site) else _standing_before(site.tokens, left, site.words)
    if phrase is not None:
        return Subject("main", phrase.first, site.at, phrase)
    phrase = _standing_after(site.tokens, at, site.words)
    if phrase is None and helper is not None:  # "a déclaré la ministre"
        phrase = _standing_after(site.tokens, site.at, site.words)
    if phrase is not None:
        return Subject("inverted", at, max(site.at, phrase.last), phrase)
    parted = apposed(site) if tag(site.tokens, left) in ",-" else None
    if parted is not None:
        return parted
    if tag(site.tokens, left) == "C":
        return joined(site)
    if site.words.drops_subjects and tag(site.tokens, left) in "^,Q":
        span = site.tokens[site.at].span
        return Subject("inverted", at, site.at, Phrase("pronoun", site.at, site.at, span, ""))
    return None


def _dislocated(site: Site) -> bool:
    """ "El balance *lo* ha confirmado la ministra": what stands before is the object."""
    between = site.tokens[site.left + 1 : site.at]
    return any(site.words.has("accusatives", token.low) for token in between)


def _perfect(site: Site) -> int | None:
    """The "hat" of "hat … gesagt" in the verb's clause."""
    for i in range(site.at - 1, max(site.at - _CLAUSE, -1), -1):
        if site.tokens[i].tag in ",;:Q":
            return None
        if site.words.has("perfects", site.tokens[i].low):
            return i
    return None


def _standing_before(tokens: Tokens, left: int, words: Lexicon) -> Phrase | None:
    if tag(tokens, left) not in "SNW#DAG)O":
        return None
    phrase = before(tokens, left, words)
    if phrase is None or not phrase.speaks or tag(tokens, phrase.first - 1) == "P":
        return None
    return None if words.has("obliques", tokens[phrase.first].low) else phrase


def _standing_after(tokens: Tokens, at: int, words: Lexicon) -> Phrase | None:
    start = at + 1
    while start < len(tokens):
        dated = tokens[start].tag in "PD" and tag(tokens, start + 1) == "M"
        if tokens[start].tag not in "AMO" and not dated:
            break
        start += 2 if dated else 1
    if start < len(tokens) and words.has("datives", tokens[start].low):
        addressed = after(tokens, start + 1, words)  # "confirmó *a la agencia* el ministro"
        start = addressed.last + 1 if addressed is not None else start
    phrase = after(tokens, start, words)
    if phrase is None or not phrase.speaks or words.has("obliques", tokens[phrase.first].low):
        return None
    return by_name(tokens, phrase, words)
