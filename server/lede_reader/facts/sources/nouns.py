"""Cues that are nouns: "Baker's claim that …", "a warning from doctors that …"."""

from __future__ import annotations

from lede_reader.facts.sources.apposition import by_name
from lede_reader.facts.sources.clauses import clause_subject
from lede_reader.facts.sources.cue import SAYS, Cue
from lede_reader.facts.sources.leftward import ending
from lede_reader.facts.sources.lexicon import Lexicon
from lede_reader.facts.sources.phrases import Phrase
from lede_reader.facts.sources.rightward import after
from lede_reader.facts.sources.tokens import Tokens, tag

_ADJECTIVES = 4


def by_noun(tokens: Tokens, at: int, words: Lexicon) -> Cue | None:
    """The cue that a noun of saying makes at token `at`, where the text tells whose it is."""
    if _tells(tokens, at + 1, words):
        owner = _owner(tokens, at, words)
        return Cue(at, owner.first, at, "noun", owner, SAYS) if owner is not None else None
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if words.has("agents", following) or words.has("issuing", following):
        issuer = after(tokens, at + 2, words)
        told = issuer is not None and issuer.speaks and _tells(tokens, issuer.last + 1, words)
        return Cue(at, at, issuer.last, "noun", issuer, SAYS) if issuer and told else None
    if tag(tokens, at + 1) == ":":
        subject = clause_subject(tokens, at, words)
        if subject is not None:
            return Cue(at, at, at, "main", by_name(tokens, subject, words), SAYS)
    return None


def _tells(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether "that …" or "to …" begins here, and not "that was made" or "to the press"."""
    if at + 1 >= len(tokens):
        return False
    if words.has("declarative", tokens[at].low):
        return tokens[at + 1].tag not in "XV"
    return words.has("infinitives", tokens[at].low) and tokens[at + 1].tag in "WVL"


def _owner(tokens: Tokens, at: int, words: Lexicon) -> Phrase | None:
    """Whose the noun is: "[Baker]'s repeated claim", "[his] promises"."""
    for i in range(at - 1, max(at - 2 - _ADJECTIVES, -1), -1):
        token = tokens[i]
        if token.tag == "G":
            owner = ending(tokens, i - 1, words)
            return owner if owner is not None and owner.speaks else None
        if token.low in words.owners:
            return Phrase("pronoun", i, i, token.span, words.owners[token.low])
        if token.tag not in "WAM#":
            return None
    return None
