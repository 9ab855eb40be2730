"""Complements: which words a cue's verb may say."""

from __future__ import annotations

from msgspec import Struct

from lede_reader.facts.sources.cue import Cue
from lede_reader.facts.sources.lexicon import Lexicon
from lede_reader.facts.sources.openings import Mark
from lede_reader.facts.sources.rightward import after
from lede_reader.facts.sources.tokens import Tokens, tag


class Range(Struct, frozen=True, gc=False):
    """Tokens `first` to `last`, both included."""

    first: int
    last: int


def says(cue: Cue, words: Lexicon) -> bool:
    """Whether a verb may close what is said: "…, said Baker"; „…“, *forderte* Baker."""
    if cue.verb is None:
        return False
    demands = words.inverts and cue.join == "inverted" and "judging" in cue.verb.classes
    shows = "showing" in cue.verb.classes
    shows = shows and (not words.compounds or cue.phrase.party == "document")
    return demands or shows or bool(cue.verb.classes & {"plain", "bound"})


def allowed(tokens: Tokens, cue: Cue, right: Range, rest: tuple[Mark, Lexicon]) -> bool:
    """Whether the verb may say this: a bare clause, "that", a quotation, an object."""
    mark, words = rest
    if cue.verb is None or cue.unsaid:
        return mark == "quote"
    classes = cue.verb.classes
    if "citing" in classes or mark in ("quote", "that") or holds_quote(tokens, right):
        return True
    if mark == "to":
        return bool(classes & {"plain", "judging"})
    return _takes_bare(tokens, cue, right, words)


def _takes_bare(tokens: Tokens, cue: Cue, right: Range, words: Lexicon) -> bool:
    """Whether the verb may say this without "that": "said he would", "accused the firm of"."""
    classes = cue.verb.classes if cue.verb is not None else frozenset()
    preposition = tokens[right.first].tag == "P"
    if "plain" in classes:
        return not preposition
    if classes & {"judging", "phrasal"}:
        return words.inverts or not preposition or cue.last > cue.at
    if cue.verb is not None and cue.verb.participle:
        return False  # "reading books", "showing the way"
    if "showing" not in classes or words.inverts:
        return False
    finds = cue.phrase.party in ("body", "bodies") and _is_clause(tokens, right.first, words)
    return cue.phrase.party == "document" or finds


def _is_clause(tokens: Tokens, start: int, words: Lexicon) -> bool:
    """Whether a subject with its helper begins here: "found *the firm was* in breach"."""
    phrase = after(tokens, start, words)
    return phrase is not None and tag(tokens, phrase.last + 1) == "X"


def holds_quote(tokens: Tokens, part: Range) -> bool:
    return any(token.tag == "Q" for token in tokens[part.first : part.last + 1])
