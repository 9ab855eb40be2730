"""Particles: the part of a verb that stands apart: "teilt … mit", "spricht … von"."""

from __future__ import annotations

from msgspec.structs import replace

from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.languages.lexicons.verbs import Verb
from lede_reader.syntax.tokens import TaggedTokens, low_at

_CLAUSE = 30


def settle_verb(
    tokens: TaggedTokens, verb: Verb, particle: int | None, words: SyntaxLexicon
) -> Verb:
    """The verb with only what it can be with this particle, or with none."""
    if particle is None:
        bare = verb.bare - {"phrasal"}
        return (
            replace(verb, classes=bare)
            if verb.separable or words.typology.sentence_bracket
            else verb
        )
    if words.typology.sentence_bracket and tokens[particle].low in verb.particles:
        return replace(verb, classes=verb.bare)
    if tokens[particle].low in verb.particles or "phrasal" not in verb.classes:
        return verb
    return replace(verb, classes=verb.classes - {"phrasal"})


def find_particle(tokens: TaggedTokens, at: int, verb: Verb, words: SyntaxLexicon) -> int | None:
    """The token of the verb's particle: right behind it, or at the end of its clause."""
    if low_at(tokens, at + 1) in verb.particles:
        return at + 1
    if verb.separable:
        end = next(
            (
                i
                for i in _ahead(tokens, at)
                if tokens[i].tag in {",", ";", ":", ".", "quote", "sconj", "cconj"}
                and (tokens[i].tag != "cconj" or tokens[i - 1].low in verb.separable)
            ),
            None,
        )
        last = len(tokens) - 1 if end is None else end - 1
        if tokens[last].low in verb.separable:
            return last
    for i in _ahead(tokens, at) if words.typology.sentence_bracket and verb.particles else ():
        if tokens[i].tag in {",", ";", ":", ".", "quote", "sconj"}:
            return None
        if tokens[i].low in verb.particles:
            return i
    return None


def _ahead(tokens: TaggedTokens, at: int) -> range:
    return range(at + 1, min(at + _CLAUSE, len(tokens)))
