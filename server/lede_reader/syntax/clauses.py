"""Clauses: where they begin, and their subjects."""

from __future__ import annotations

from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.noun_phrases.rightward import phrase_after
from lede_reader.syntax.tokens import TaggedTokens, low_at, tag_at

_INSERTED = 50


def find_clause_subject(
    tokens: TaggedTokens, limit: int, words: SyntaxLexicon
) -> NounPhrase | None:
    """The subject of the clause that token `limit` still belongs to."""
    apart: NounPhrase | None = None
    for start in reversed(_clauses(tokens, limit, words)):
        phrase = last_coordinated(tokens, start, words)
        if phrase is None or phrase.first >= limit or not phrase.speaks:
            continue
        follower = tag_at(tokens, phrase.last + 1)
        if follower in {"aux", "verb", "adv", "word", "lower", "time", "rel", "adp", "sconj", "("}:
            return phrase
        if follower == ",":
            apart = phrase
    return apart


def last_coordinated(tokens: TaggedTokens, start: int, words: SyntaxLexicon) -> NounPhrase | None:
    """The last of "Baker and Cole" that begin at `start`; `together` finds the others."""
    phrase = phrase_after(tokens, start, words)
    while (
        phrase is not None and phrase.kind == "name" and tag_at(tokens, phrase.last + 1) == "cconj"
    ):
        other = phrase_after(tokens, phrase.last + 2, words)
        if other is None or other.kind != "name":
            break
        phrase = other
    return phrase


def _clauses(tokens: TaggedTokens, limit: int, words: SyntaxLexicon) -> list[int]:
    """Where clauses begin before `limit`: at the start, after a semicolon, after ", and"."""
    start = 0
    while start < limit and tokens[start].tag in {"cconj", "adv", ",", "-"}:
        start += 1
    if _leads_in(tokens, start, words):
        while start < limit and tokens[start].tag != ",":
            start += 1
        while start < limit and tokens[start].tag in {
            ",",
            "adv",
            "num",
        }:  # "On Monday, however, Baker …"
            start += 1
    inside = tokens[start + 1 : max(limit - 1, 0)]
    joints = [k for k, token in enumerate(inside, start + 1) if token.tag in {";", "cconj"}]
    return [start, *(k + 1 for k in joints if tokens[k].tag == ";" or tokens[k - 1].tag == ",")]


def _leads_in(tokens: TaggedTokens, start: int, words: SyntaxLexicon) -> bool:
    """Whether a clause stands before the subject: "After he left, Baker", "Asked why, Baker"."""
    low = low_at(tokens, start)
    ended = tag_at(tokens, start) in {"word", "verb"} and low.endswith(words.undergone)
    return low in words.lists.subordinators or (ended and words.party(low) is None)


def opening_dash(tokens: TaggedTokens, at: int) -> int | None:
    """Where the parenthesis began that the dash at token `at` closes: "the film — … — shows"."""
    near = range(max(at - _INSERTED, 0), at)
    dashes = [i for i in near if tokens[i].tag == "-" and _stands_free(tokens, i)]
    return dashes[-1] if len(dashes) % 2 else None


def _stands_free(tokens: TaggedTokens, at: int) -> bool:
    """Whether a dash is no hyphen: it does not touch both its neighbours."""
    before = at > 0 and tokens[at - 1].end == tokens[at].start
    return not (before and at + 1 < len(tokens) and tokens[at + 1].start == tokens[at].end)
