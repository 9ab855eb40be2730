"""Noun phrases that can speak: found leftwards from a verb, or rightwards from a preposition."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from server.contract import Span
from server.facts.sources.heads import head_of, is_called
from server.facts.sources.lexicon import Lexicon, Party
from server.facts.sources.tokens import Tokens, tag

PhraseKind = Literal["name", "pronoun", "description"]
_INSIDE = "NW#GDAM"
_FAR = 14
_TITLE = 30


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase of a unit: tokens `first` to `last`, both included.

    `name`: index into `Text.names`, or -1. `head`: its head noun in lower case, or the pronoun.
    `party`: what kind of party a description is, None where that is not known.
    `definite`: "the", "this", "his" before it; `bare`: no determiner at all.
    """

    kind: PhraseKind
    first: int
    last: int
    span: Span
    head: str
    name: int = -1
    party: Party | None = None
    definite: bool = False
    bare: bool = False

    @property
    def speaks(self) -> bool:
        """Whether this can be a party; of a description, only a known kind of one."""
        return self.kind != "description" or self.party is not None


def before(tokens: Tokens, last: int, words: Lexicon) -> Phrase | None:
    """The noun phrase that ends at token `last`, with all that its description says."""
    chain = _chain(tokens, last, words)
    return _best(tokens, chain, last, words) if chain else None


def thing_before(tokens: Tokens, last: int, words: Lexicon) -> Phrase | None:
    """The nearest noun phrase that ends at token `last`: what "which" stands for."""
    chain = _chain(tokens, last, words)
    if chain and chain[0].speaks:
        return chain[0]
    return _best(tokens, chain, last, words) if chain else None


def _chain(tokens: Tokens, last: int, words: Lexicon) -> list[Phrase]:
    """ "[people] close to [the firm] in [Ohio]", from the right."""
    chain: list[Phrase] = []
    end: int | None = last
    while end is not None and (phrase := ending(tokens, end, words)) is not None:
        chain.append(phrase)
        end = None if phrase.kind == "pronoun" else _link(tokens, phrase, words)
    return chain


def _link(tokens: Tokens, phrase: Phrase, words: Lexicon) -> int | None:
    """The last token of the phrase that this one is part of, by "of", "in", "who met"."""
    at = phrase.first - 1
    if at >= 0 and _genitive(tokens, phrase.first, words):
        return at
    if at < 1:
        return None
    if tokens[at].tag == "C" and phrase.kind == "name":
        other = ending(tokens, at - 1, words)  # "polls in [Ohio and Iowa]"
        inside = other is not None and other.kind == "name" and other.first > 1
        if other is not None and inside and words.has("chains", tokens[other.first - 1].low):
            return other.first - 2
    if tokens[at].tag in "CSO" and not phrase.speaks:
        return at - 1  # "experts on trade and [growth]", "everyone I [interviewed]"
    if words.has("chains", tokens[at].low):
        while at > 1 and tokens[at - 1].tag == "P" and words.has("chains", tokens[at - 1].low):
            at -= 1
        return at - 1
    if phrase.speaks and words.has("relatives", tokens[at].low):
        return None  # "reports that [Baker] called": of its own verb
    return _relative(tokens, at, words)


def _genitive(tokens: Tokens, first: int, words: Lexicon) -> bool:
    """Whether the phrase at `first` hangs on the noun before: "Sprecher *des* Senats"."""
    return words.has("genitives", tokens[first].low) and tokens[first - 1].tag in "NW#"


def after(tokens: Tokens, first: int, words: Lexicon) -> Phrase | None:
    """The noun phrase that begins at token `first`, with its description up to the next mark."""
    phrase = starting(tokens, first, words)
    if phrase is None or phrase.kind == "pronoun":
        return phrase
    last = phrase.last
    while last + 2 < len(tokens) and _ties(tokens, last + 1, words):
        further = starting(tokens, last + 2, words)
        if further is None or further.kind == "pronoun" or tokens[further.last].tag in "DQ":
            break
        if tokens[further.first].tag in "#M":
            break  # "der Bericht *vom 11. Mai*"
        last = further.last - _runs_on(tokens, further, words)
    return _wide(tokens, phrase, last)


def _ties(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether a preposition goes on with a phrase; not the "to" of "told *his aides to* leave"."""
    if words.has("infinitives", tokens[at].low) and tokens[at + 1].tag not in "DNW#":
        return False
    acts = tokens[at + 1].tag == "W" and words.party(tokens[at + 1].low) is None
    return words.has("chains", tokens[at].low) and not (
        acts and words.has("infinitives", tokens[at].low)
    )


def _runs_on(tokens: Tokens, phrase: Phrase, words: Lexicon) -> bool:
    """Whether a verb ends the phrase: "a man on [a motorbike rides] past"."""
    article = words.has("articles", tokens[phrase.first].low)
    ended = words.plural(tokens[phrase.last].low) and not tokens[phrase.last].low.endswith("ss")
    return article and ended and phrase.last - phrase.first > 1 and phrase.kind == "description"


def _best(tokens: Tokens, chain: list[Phrase], last: int, words: Lexicon) -> Phrase | None:
    """Of "[people] close to [the firm] in [Ohio]", the leftmost that can speak."""
    for k in range(len(chain) - 1, -1, -1):
        phrase = chain[k]
        if not phrase.speaks:
            continue
        if k + 1 < len(chain) and words.has("counted", chain[k + 1].head):
            phrase = replace(
                phrase,
                kind="description",
                party="person" if words.has("one", chain[k + 1].head) else phrase.party,
                first=chain[k + 1].first,
                span=Span(chain[k + 1].span.start, phrase.span.end),
                definite=False,
                bare=False,
            )
        return _wide(tokens, phrase, last) if k else phrase
    return _wide(tokens, chain[-1], last)


def _wide(tokens: Tokens, phrase: Phrase, last: int) -> Phrase:
    if phrase.kind != "description" or last == phrase.last:
        return phrase
    return replace(phrase, last=last, span=Span(phrase.span.start, tokens[last].span.end))


def _relative(tokens: Tokens, link: int, words: Lexicon) -> int | None:
    """The end of the phrase that a relative clause running up to `link` hangs on, if one does."""
    for i in range(link, max(link - 6, 0), -1):
        if tokens[i].tag in ",;:.Q(":
            return None
        if words.has("relatives", tokens[i].low):
            comma = tokens[i - 1].tag == ","
            return None if comma else i - 1
    return None


def ending(tokens: Tokens, last: int, words: Lexicon) -> Phrase | None:
    last = _unbracketed(tokens, last)
    if last < 0:
        return None
    token = tokens[last]
    if token.tag == "S" or words.has("others", token.low):
        return Phrase("pronoun", last, last, token.span, token.low)
    if words.has("objects", token.low):
        return Phrase("description", last, last, token.span, token.low)
    if token.tag == "D" and not words.has("possessives", token.low):
        return _phrase(tokens, last, last, words)
    titled = _titles(tokens, last, words)
    if token.tag not in "NW#A" and not titled:
        return None
    return _phrase(tokens, _leftmost(tokens, last - titled, words), last, words)


def _titles(tokens: Tokens, last: int, words: Lexicon) -> bool:
    """Whether a short quotation names the body before it: 'the channel "Lighthouse"'."""
    if last < 1 or tokens[last].tag != "Q" or tokens[last - 1].tag != "W":
        return False
    short = tokens[last].span.end - tokens[last].span.start <= _TITLE
    return short and words.party(tokens[last - 1].low) in ("body", "document")


def _leftmost(tokens: Tokens, last: int, words: Lexicon) -> int:
    first = last
    while first > 0 and _joins(tokens, first, words):
        first -= 1
    if first < last and tag(tokens, first - 1) in "NS" and tokens[first].tag == "W":
        first += 1  # a verb, of the name before
    return first


def _joins(tokens: Tokens, first: int, words: Lexicon) -> bool:
    """Whether the token before `first` belongs to the same noun phrase."""
    here, left = tokens[first], tokens[first - 1]
    if here.tag == "D":
        return left.tag == "D"
    if left.tag == "N":
        acts = here.tag == "W" and here.low.endswith(words.pasts)  # "Baker [presented] data"
        return here.at == left.at if here.tag == "N" else not acts
    if left.tag == "M":
        return here.tag == "W" and first >= 2 and tokens[first - 2].tag in "DG"
    if left.tag == "L":
        return here.tag in "WNL#" and left.low.endswith(words.inflected)
    if left.tag == "A":
        return first >= 2 and here.tag == "W" and tokens[first - 2].tag in "DP"
    return left.tag in "W#DG" or (left.tag == "-" and left.span.end == here.span.start)


def _unbracketed(tokens: Tokens, last: int) -> int:
    if last < 0 or tokens[last].tag != ")":
        return last
    for i in range(last, max(last - _FAR, -1), -1):
        if tokens[i].tag == "(":
            return i - 1
    return last


def starting(tokens: Tokens, first: int, words: Lexicon) -> Phrase | None:
    if first >= len(tokens):
        return None
    token = tokens[first]
    if token.tag == "S" or words.has("others", token.low):
        return Phrase("pronoun", first, first, token.span, token.low)
    if token.tag not in "NW#DAL":
        return None
    last = first
    while last + 1 < len(tokens) and _continues(tokens, last, words):
        last += 1
    while last > first and tokens[last].tag in "AG":
        last -= 1
    if tokens[last].tag not in "NW#DQ":
        return None
    return _phrase(tokens, first, last, words)


def _continues(tokens: Tokens, last: int, words: Lexicon) -> bool:
    """Whether the token after `last` belongs to the same noun phrase."""
    here, right = tokens[last], tokens[last + 1]
    if right.tag == "Q":  # 'the magazine "Lighthouse"'
        return here.tag in "DWL" and right.span.end - right.span.start <= _TITLE
    if right.tag == "L":
        return here.tag in "DL#" and right.low.endswith(words.inflected)
    if right.tag == "N":
        return here.tag != "N" or here.at == right.at
    if right.tag == "D":
        return here.tag == "D"
    if here.tag == "N" and right.tag == "W":
        known = words.party(right.low) is not None  # "the Baker campaign", not "Baker visited"
        return known or (tag(tokens, last + 2) in ",.;" and not right.low.endswith(words.pasts))
    return right.tag in "W#GA" or (right.tag == "-" and right.span.start == here.span.end)


def _phrase(tokens: Tokens, first: int, last: int, words: Lexicon) -> Phrase | None:
    span = Span(tokens[first].span.start, tokens[last].span.end)
    if tokens[last].tag == "N":
        at = tokens[last].at
        start = last
        while start > first and tokens[start - 1].tag == "N" and tokens[start - 1].at == at:
            start -= 1
        named = Span(tokens[start].span.start, span.end)
        return Phrase("name", first, last, named, tokens[last].low, at)
    at, head, party = head_of(tokens, first, last, words)
    if party is not None and at < last and not is_called(tokens, at, last, words):
        last = at
        span = Span(span.start, tokens[last].span.end)
    if party is None and words.compounds and tokens[first].tag == "N":
        # "Human Rights Watch", of which the table knows a part
        return Phrase("name", first, last, span, head, tokens[first].at)
    opening = tokens[first].low
    determined = tokens[first].tag == "D"
    return Phrase(
        "description",
        first,
        last,
        span,
        head,
        party=party,
        definite=determined and not words.has("indefinites", opening),
        bare=not determined,
    )
