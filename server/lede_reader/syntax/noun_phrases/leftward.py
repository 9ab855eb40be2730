"""Noun phrases found leftward: those that end where a verb begins."""

from __future__ import annotations

from msgspec.structs import replace

from lede_reader.contract import Span
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.noun_phrases.phrase import (
    TITLE,
    NounPhrase,
    hyphenates,
    make_phrase,
    widen,
)
from lede_reader.syntax.tokens import TaggedTokens, tag_at

_FAR = 14


def phrase_before(tokens: TaggedTokens, last: int, words: SyntaxLexicon) -> NounPhrase | None:
    """The noun phrase that ends at token `last`, with all that its description says."""
    chain = _chain(tokens, last, words)
    return _best(tokens, chain, last, words) if chain else None


def nearest_phrase_before(
    tokens: TaggedTokens, last: int, words: SyntaxLexicon
) -> NounPhrase | None:
    """The nearest noun phrase that ends at token `last`: what "which" stands for."""
    chain = _chain(tokens, last, words)
    if chain and chain[0].speaks:
        return chain[0]
    return _best(tokens, chain, last, words) if chain else None


def _chain(tokens: TaggedTokens, last: int, words: SyntaxLexicon) -> list[NounPhrase]:
    """ "[people] close to [the firm] in [Ohio]", from the right."""
    chain: list[NounPhrase] = []
    end: int | None = last
    while end is not None and (phrase := phrase_ending_at(tokens, end, words)) is not None:
        chain.append(phrase)
        end = None if phrase.kind == "pronoun" else _link(tokens, phrase, words)
    return chain


def _link(tokens: TaggedTokens, phrase: NounPhrase, words: SyntaxLexicon) -> int | None:
    """The last token of the phrase that this one is part of, by "of", "in", "who met"."""
    at = phrase.first - 1
    if at >= 0 and _genitive(tokens, phrase.first, words):
        return at
    if at < 1:
        return None
    if tokens[at].tag == "cconj" and phrase.kind == "name":
        return _link_of_both(tokens, at, words)
    if tokens[at].tag in {"cconj", "subj", "pron"} and not phrase.speaks:
        return at - 1  # "experts on trade and [growth]", "everyone I [interviewed]"
    if tokens[at].low in words.lists.chains:
        while at > 1 and tokens[at - 1].tag == "adp" and tokens[at - 1].low in words.lists.chains:
            at -= 1
        return at - 1
    return _relative(tokens, at, phrase, words)


def _genitive(tokens: TaggedTokens, first: int, words: SyntaxLexicon) -> bool:
    """Whether the phrase at `first` hangs on the noun before: "Sprecher *des* Senats"."""
    return tokens[first].low in words.lists.genitives and tokens[first - 1].tag in {
        "name",
        "word",
        "num",
    }


def _link_of_both(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> int | None:
    """The same for two joined names; `at` is their "and": "polls in [Ohio and Iowa]"."""
    other = phrase_ending_at(tokens, at - 1, words)
    if other is None or other.kind != "name" or other.first < 2:
        return None
    return other.first - 2 if tokens[other.first - 1].low in words.lists.chains else None


def _relative(
    tokens: TaggedTokens, link: int, phrase: NounPhrase, words: SyntaxLexicon
) -> int | None:
    """The end of the phrase that a relative clause running up to `link` hangs on, if one does."""
    for i in range(link, max(link - 6, 0), -1):
        if tokens[i].tag in {",", ";", ":", ".", "quote", "("}:
            return None
        if tokens[i].low in words.lists.relatives:
            comma = tokens[i - 1].tag == ","
            own = i == link and phrase.speaks  # "reports that [Baker] called"
            return None if comma or own else i - 1
    return None


def _best(
    tokens: TaggedTokens, chain: list[NounPhrase], last: int, words: SyntaxLexicon
) -> NounPhrase | None:
    """Of "[people] close to [the firm] in [Ohio]", the leftmost that can speak."""
    for k in range(len(chain) - 1, -1, -1):
        phrase = chain[k]
        if not phrase.speaks:
            continue
        if k + 1 < len(chain) and chain[k + 1].head in words.lists.counted:
            phrase = replace(
                phrase,
                kind="description",
                party="person" if chain[k + 1].head in words.lists.one else phrase.party,
                first=chain[k + 1].first,
                span=Span(chain[k + 1].span.start, phrase.span.end),
                definite=False,
                bare=False,
            )
        return widen(tokens, phrase, last) if k else phrase
    return widen(tokens, chain[-1], last)


def phrase_ending_at(tokens: TaggedTokens, last: int, words: SyntaxLexicon) -> NounPhrase | None:
    last = _unbracketed(tokens, last)
    if last < 0:
        return None
    token = tokens[last]
    if token.tag == "subj" or token.low in words.lists.others:
        return NounPhrase("pronoun", last, last, token.span, token.low)
    if token.low in words.lists.objects:
        return NounPhrase("description", last, last, token.span, token.low)
    if token.tag == "det" and token.low not in words.lists.possessives:
        return make_phrase(tokens, last, last, words)
    titled = _titles(tokens, last, words)
    if token.tag not in {"name", "word", "num", "adv"} and not titled:
        return None
    return make_phrase(tokens, _leftmost(tokens, last - titled, words), last, words)


def _titles(tokens: TaggedTokens, last: int, words: SyntaxLexicon) -> bool:
    """Whether a short quotation names the body before it: 'the channel "Lighthouse"'."""
    if last < 1 or tokens[last].tag != "quote" or tokens[last - 1].tag != "word":
        return False
    short = tokens[last].end - tokens[last].start <= TITLE
    return short and words.party(tokens[last - 1].low) in ("body", "document")


def _leftmost(tokens: TaggedTokens, last: int, words: SyntaxLexicon) -> int:
    first = last
    while first > 0 and _joins(tokens, first, words):
        if tokens[first - 1].tag == "word" and tokens[first - 1].low in words.lists.subordinators:
            break
        first -= 1
    if (
        first < last
        and tag_at(tokens, first - 1) in {"name", "subj"}
        and tokens[first].tag == "word"
    ):
        first += 1  # a verb, of the name before
    return first


def _joins(tokens: TaggedTokens, first: int, words: SyntaxLexicon) -> bool:
    """Whether the token before `first` belongs to the same noun phrase."""
    here, left = tokens[first], tokens[first - 1]
    if here.tag == "det":
        return left.tag == "det"
    if left.tag == "name":
        acts = here.tag == "word" and here.low.endswith(words.pasts)  # "Baker [presented] data"
        return here.at == left.at if here.tag == "name" else not acts
    if left.tag == "time":
        return here.tag == "word" and first >= 2 and tokens[first - 2].tag in {"det", "gen"}
    if left.tag == "lower":
        return here.tag in {"word", "name", "lower", "num"} and left.low.endswith(words.inflected)
    if left.tag == "adv":
        return first >= 2 and here.tag == "word" and tokens[first - 2].tag in {"det", "adp"}
    return left.tag in {"word", "num", "det", "gen"} or (
        left.tag == "-" and hyphenates(tokens, first - 1)
    )


def _unbracketed(tokens: TaggedTokens, last: int) -> int:
    if last < 0 or tokens[last].tag != ")":
        return last
    for i in range(last, max(last - _FAR, -1), -1):
        if tokens[i].tag == "(":
            return i - 1
    return last
