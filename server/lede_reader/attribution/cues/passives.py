"""Passives whose helper stands apart: "wurde von der Partei gefordert", "wird … zitiert"."""

from __future__ import annotations

from lede_reader.attribution.cues.cue import Cue
from lede_reader.languages.lexicons.syntax import SyntaxLexicon, Tag
from lede_reader.syntax.noun_phrases.leftward import phrase_before
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.noun_phrases.rightward import phrase_after
from lede_reader.syntax.tokens import TaggedTokens, low_at, tag_at

_CLAUSE = 40
_HIDDEN: frozenset[Tag] = frozenset([",", ";", ":", ".", "("])


def passive_auxiliary(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> int | None:
    """The passive's helper in the clause of the participle `at`, before it or right behind."""
    if low_at(tokens, at + 1) in words.lists.passives:
        return at + 1
    if tag_at(tokens, at + 1) not in {",", ";", ":", ".", "-", "cconj"}:
        return None  # a participle closes its clause
    for i in range(at - 1, max(at - _CLAUSE, -1), -1):
        if tokens[i].tag in {",", ";", ":", "."}:
            return None
        if tokens[i].low in words.lists.passives:
            return i
    return None


def passive_cue(tokens: TaggedTokens, at: int, helper: int, words: SyntaxLexicon) -> Cue | None:
    """The cue of a passive: of whom it is said to be by; of "wird zitiert", the subject."""
    quoting = tokens[at].low in words.lists.quoting
    phrase = (_subject if quoting else _agent)(tokens, helper, words)
    if phrase is None or not phrase.speaks:
        return None
    last = max(at, helper)
    if quoting:
        return Cue(at, phrase.first, last, "main", phrase, words.verbs[tokens[at].low])
    return Cue(at, at, last, "passive", phrase, words.verbs[tokens[at].low])


def _subject(tokens: TaggedTokens, helper: int, words: SyntaxLexicon) -> NounPhrase | None:
    return phrase_before(tokens, helper - 1, words) or phrase_after(tokens, helper + 1, words)


def _agent(tokens: TaggedTokens, helper: int, words: SyntaxLexicon) -> NounPhrase | None:
    """Who does it: behind the helper, or opening the clause; not "nach Kritik von der Partei"."""
    for i in range(max(helper - _CLAUSE, 0), min(helper + _CLAUSE, len(tokens))):
        if tokens[i].low not in words.lists.agents or tag_at(tokens, i - 1) == "det":
            continue
        if i > helper and any(token.tag in _HIDDEN for token in tokens[helper:i]):
            return None
        opens = tag_at(tokens, i - 1) in {"^", ",", ";", ":", "-"} and all(
            t.tag not in _HIDDEN for t in tokens[i:helper]
        )
        if i > helper or opens:
            return phrase_after(tokens, i + 1, words)
    return None
