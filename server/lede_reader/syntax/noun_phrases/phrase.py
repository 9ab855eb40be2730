"""Noun phrases: what one is, and what kind of party its head makes it."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from lede_reader.contract import Span
from lede_reader.languages.lexicons.syntax import PartyKind, SyntaxLexicon
from lede_reader.syntax.noun_phrases.heads import find_head, is_called
from lede_reader.syntax.tokens import TaggedTokens, low_at, tag_at

PhraseKind = Literal["name", "pronoun", "description"]
# How long a title in quotation marks may be, to be part of a phrase.
TITLE = 30


class NounPhrase(Struct, frozen=True):
    """A noun phrase of a unit: tokens `first` to `last`, both included.

    `name`: index into `Text.names`, or -1. `head`: its head noun in lower case, or the pronoun.
    `party`: what kind of party a description is, None where that is not known.
    `definite`: "the", "this", "his" before it; `bare`: no determiner at all. `issue`: the kind of
    document that this party issued.
    """

    kind: PhraseKind
    first: int
    last: int
    span: Span
    head: str
    name: int = -1
    party: PartyKind | None = None
    definite: bool = False
    bare: bool = False
    issue: str = ""

    @property
    def speaks(self) -> bool:
        """Whether this can be a party; of a description, only a known kind of one."""
        return self.kind != "description" or self.party is not None


def make_phrase(
    tokens: TaggedTokens, first: int, last: int, words: SyntaxLexicon
) -> NounPhrase | None:
    span = Span(tokens[first].start, tokens[last].end)
    if tokens[last].tag == "name":
        at = tokens[last].at
        start = last
        while start > first and tokens[start - 1].tag == "name" and tokens[start - 1].at == at:
            start -= 1
        named = Span(tokens[start].start, span.end)
        return NounPhrase("name", first, last, named, tokens[last].low, at)
    at, head, party = find_head(tokens, first, last, words)
    whole = is_called(tokens, at, last, words) or _closes(tokens, last, words)
    if party is not None and at < last and not whole:
        last = _modified(tokens, at, last, words)
        span = Span(span.start, tokens[last].end)
    outright = party is None and not words.typology.noun_adjuncts
    within = _named_within(tokens, first, last) if outright else None
    if within is not None:
        span = Span(tokens[within].start, span.end)
        return NounPhrase("name", first, last, span, head, tokens[within].at)
    if party is None and words.typology.nouns_capitalised and tokens[first].tag == "name":
        # "Human Rights Watch", of which the table knows a part
        return NounPhrase("name", first, last, span, head, tokens[first].at)
    opening = tokens[first].low
    determined = tokens[first].tag == "det"
    return NounPhrase(
        "description",
        first,
        last,
        span,
        head,
        party=party,
        definite=determined and opening not in words.lists.indefinites,
        bare=not determined,
    )


def widen(tokens: TaggedTokens, phrase: NounPhrase, last: int) -> NounPhrase:
    if phrase.kind != "description" or last == phrase.last:
        return phrase
    return replace(phrase, last=last, span=Span(phrase.span.start, tokens[last].end))


def hyphenates(tokens: TaggedTokens, at: int) -> bool:
    """Whether token `at` is a hyphen, and no dash that touches one word and not the other."""
    if tokens[at].tag != "-" or not 0 < at < len(tokens) - 1:
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    if before.end != tokens[at].start:
        return after.tag != "verb" and tokens[at].end == after.start
    return tokens[at].end == after.start or after.tag in {",", "cconj"}  # "Bau- und Hafenamt"


def _closes(tokens: TaggedTokens, last: int, words: SyntaxLexicon) -> bool:
    """Whether adjectives behind the head run up to a mark: "la organización humanitaria, …"."""
    if not words.typology.adjectives_follow:
        return False
    return tag_at(tokens, last) == "word" and tag_at(tokens, last + 1) in {",", ".", ";", ":", ")"}


def _modified(tokens: TaggedTokens, head: int, last: int, words: SyntaxLexicon) -> int:
    """Where the adjectives behind a head end: "el jefe *nacional* del partido"."""
    if not words.typology.adjectives_follow or low_at(tokens, last + 1) not in words.lists.linking:
        return head
    behind = tokens[head + 1 : last + 1]
    adjectives = all(x.tag == "word" and x.low.endswith(words.inflected) for x in behind)
    return last if adjectives else head


def _named_within(tokens: TaggedTokens, first: int, last: int) -> int | None:
    """Where a name begins that only adjectives follow: "el *Ejército* israelí"."""
    end = last
    while end > first and tokens[end].tag == "word" and end > last - 2:
        end -= 1
    if tokens[end].tag != "name" or end == last:
        return None
    start = end
    while (
        start > first and tokens[start - 1].tag == "name" and tokens[start - 1].at == tokens[end].at
    ):
        start -= 1
    return start
