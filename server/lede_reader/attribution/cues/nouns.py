"""Cues that are nouns: "Baker's claim that …", "a warning from doctors that …"."""

from __future__ import annotations

from lede_reader.attribution.cues.cue import SAYS, Cue
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.clauses import find_clause_subject
from lede_reader.syntax.noun_phrases.leftward import phrase_ending_at
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.noun_phrases.rightward import phrase_after
from lede_reader.syntax.subjects.apposition import prefer_name
from lede_reader.syntax.tokens import TaggedTokens, low_at, tag_at

_ADJECTIVES = 4


def noun_cue(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> Cue | None:
    """The cue that a noun of saying makes at token `at`, where the text tells whose it is."""
    if _tells(tokens, at + 1, words):
        owner = _owner(tokens, at, words)
        return Cue(at, owner.first, at, "noun", owner, SAYS) if owner is not None else None
    following = low_at(tokens, at + 1)
    if following in words.lists.agents or following in words.lists.issuing:
        issuer = phrase_after(tokens, at + 2, words)
        told = issuer is not None and issuer.speaks and _tells(tokens, issuer.last + 1, words)
        return Cue(at, at, issuer.last, "noun", issuer, SAYS) if issuer and told else None
    if tag_at(tokens, at + 1) == ":":
        subject = find_clause_subject(tokens, at, words)
        if subject is not None:
            return Cue(at, at, at, "main", prefer_name(tokens, subject, words), SAYS)
    return None


def _tells(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> bool:
    """Whether "that …" or "to …" begins here, and not "that was made" or "to the press"."""
    following = tag_at(tokens, at + 1)
    if low_at(tokens, at) in words.lists.declarative:
        return following not in {"aux", "verb", "."}
    return low_at(tokens, at) in words.lists.infinitives and following in {
        "word",
        "verb",
        "lower",
    }


def _owner(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> NounPhrase | None:
    """Whose the noun is: "[Baker]'s repeated claim", "[his] promises"."""
    for i in range(at - 1, max(at - 2 - _ADJECTIVES, -1), -1):
        token = tokens[i]
        if token.tag == "gen":
            owner = phrase_ending_at(tokens, i - 1, words)
            return owner if owner is not None and owner.speaks else None
        if token.low in words.owners:
            return NounPhrase("pronoun", i, i, token.span, words.owners[token.low])
        if token.tag not in {"word", "adv", "time", "num"}:
            return None
    return None
