"""Claims: nouns that say something: "die Forderung der Partei, die Steuer zu senken"."""

from __future__ import annotations

from lede_reader.attribution.cues.cue import SAYS, Cue
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.clauses import find_clause_subject
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.noun_phrases.rightward import phrase_after
from lede_reader.syntax.tokens import TaggedTokens, low_at, tag_at

_FAR = 6
_CLAUSE = 40


def claim_cue(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> Cue | None:
    """The cue that a noun of saying at token `at` makes, where a clause tells what is said."""
    owner = _owner(tokens, at, words)
    last = owner.last if owner is not None else at
    comma = _comma(tokens, last, words)
    if comma is None or not _tells(tokens, comma, words):
        return None
    if owner is None:
        owner = _holder(tokens, at, words)
    if owner is None or not owner.speaks:
        return None
    return Cue(at, at, comma - 1, "relative", owner, SAYS)


def _owner(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> NounPhrase | None:
    """Whose claim it is: "die Forderung *der Partei*", "la demande *du maire*"."""
    if low_at(tokens, at + 1) not in words.lists.linking:
        return None
    return phrase_after(tokens, at + 2, words)


def _comma(tokens: TaggedTokens, last: int, words: SyntaxLexicon) -> int | None:
    """Where the clause is cut off: a comma, with at most a verb's end before it, or "that"."""
    for i in range(last + 1, min(last + _FAR, len(tokens))):
        if tokens[i].tag in {",", ":"}:
            return i
        if tokens[i].low in words.lists.declarative:
            return i
        if tokens[i].tag == "adp":  # "la denuncia *de que*"
            return i + 1 if low_at(tokens, i + 1) in words.lists.declarative else None
        if tokens[i].tag not in {"lower", "verb", "adv", "aux"}:
            return None
    return None


def _tells(tokens: TaggedTokens, comma: int, words: SyntaxLexicon) -> bool:
    """Whether a clause of saying follows: with "that", in the reported mood, or with "to"."""
    start = comma + (tokens[comma].tag in {",", ":"})
    if low_at(tokens, start) in words.lists.declarative:
        return True
    if tokens[comma].tag == ":":
        return tag_at(tokens, start) == "quote"
    return words.typology.clauses_behind_commas and _reports(tokens, start, words)


def _reports(tokens: TaggedTokens, start: int, words: SyntaxLexicon) -> bool:
    """Whether a clause without "that" has the reported mood, or an infinitive."""
    for i in range(start, min(start + _CLAUSE, len(tokens))):
        if tokens[i].tag in {",", ";", ":", ".", "quote"}:
            return False
        if tokens[i].low in words.lists.moods and tokens[i].tag not in {"name", "word"}:
            return True
        if tokens[i].low in words.lists.infinitives and tag_at(tokens, i + 1) in {"lower", "verb"}:
            return True
    return False


def _holder(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> NounPhrase | None:
    """Who holds a view of no one else's: the subject, where the claim is not itself that."""
    phrase = find_clause_subject(tokens, at, words)
    return phrase if phrase is not None and phrase.last < at - 1 else None
