"""Moods: whether a clause is told as what somebody else says: "Niemand *habe* ihn gefragt"."""

from __future__ import annotations

from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.tokens import TaggedTokens, tag_at


def is_reported(tokens: TaggedTokens, words: SyntaxLexicon) -> bool:
    """Whether the main verb, the first or the one behind a clause, is in the reported mood."""
    moods, negations = words.lists.moods, words.lists.negations
    told = [i for i, token in enumerate(tokens) if token.low in moods]
    if not told or not words.typology.clauses_behind_commas:
        return bool(told)
    verbs = (i for i, x in enumerate(tokens) if x.tag in {"aux", "verb"} and x.low not in negations)
    verb = next(verbs, len(tokens))
    for i in told:
        noun = words.typology.nouns_capitalised and tokens[i].tag in {"name", "word"}
        if not noun and (i <= verb or tag_at(tokens, i - 1) == ","):  # not "im Laufe"
            return True
    return False
