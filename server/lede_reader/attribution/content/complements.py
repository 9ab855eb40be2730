"""Complements: which words a cue's verb may say."""

from __future__ import annotations

from msgspec import Struct

from lede_reader.attribution.content.openings import Mark
from lede_reader.attribution.cues.cue import Cue
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.noun_phrases.rightward import phrase_after
from lede_reader.syntax.tokens import TaggedTokens, tag_at


class TokenRange(Struct, frozen=True, gc=False):
    """Tokens `first` to `last`, both included."""

    first: int
    last: int


def may_follow_content(cue: Cue, words: SyntaxLexicon) -> bool:
    """Whether a verb may close what is said: "…, said Baker"; „…“, *forderte* Baker."""
    if cue.verb is None:
        return False
    demands = cue.join == "inverted" and "judging" in cue.verb.classes
    shows = "showing" in cue.verb.classes
    shows = shows and (not words.showing_by_documents or cue.phrase.party == "document")
    return demands or shows or bool(cue.verb.classes & {"plain", "bound"})


def may_govern(
    tokens: TaggedTokens, cue: Cue, right: TokenRange, rest: tuple[Mark, SyntaxLexicon]
) -> bool:
    """Whether the verb may say this: a bare clause, "that", a quotation, an object."""
    mark, words = rest
    if cue.verb is None or cue.unsaid:
        return mark == "quote"
    classes = cue.verb.classes
    if "citing" in classes or mark in ("quote", "that") or holds_quote(tokens, right):
        return True
    if mark == "to":
        return bool(classes & {"plain", "judging", "urging"})
    return _takes_bare(tokens, cue, right, words)


def _takes_bare(tokens: TaggedTokens, cue: Cue, right: TokenRange, words: SyntaxLexicon) -> bool:
    """Whether the verb may say this without "that": "said he would", "accused the firm of"."""
    classes = cue.verb.classes if cue.verb is not None else frozenset()
    preposition = tokens[right.first].tag == "adp"
    if "plain" in classes:
        return not preposition
    if classes & {"judging", "phrasal"}:
        return words.typology.prepositional_objects or not preposition or cue.last > cue.at
    if cue.verb is not None and cue.verb.participle:
        return False  # "reading books", "showing the way"
    shows = "showing" in classes
    if not (shows or "bound" in classes) or not words.typology.zero_complementizer:
        return False
    if shows and cue.phrase.party == "document":
        return True
    finds = shows and cue.phrase.party in ("body", "bodies")  # or "admitted *she had* erred"
    return (finds or "bound" in classes) and _is_clause(tokens, right.first, words)


def _is_clause(tokens: TaggedTokens, start: int, words: SyntaxLexicon) -> bool:
    """Whether a subject with its helper begins here: "found *the firm was* in breach"."""
    if tag_at(tokens, start) == "subj":
        return tag_at(tokens, start + 1) == "aux"
    phrase = phrase_after(tokens, start, words)
    return phrase is not None and tag_at(tokens, phrase.last + 1) == "aux"


def holds_quote(tokens: TaggedTokens, part: TokenRange) -> bool:
    return any(token.tag == "quote" for token in tokens[part.first : part.last + 1])
