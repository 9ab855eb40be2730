"""Noun phrases found rightward: those that begin behind a preposition or a verb."""

from __future__ import annotations

from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.noun_phrases.phrase import (
    TITLE,
    NounPhrase,
    hyphenates,
    make_phrase,
    widen,
)
from lede_reader.syntax.tokens import TaggedTokens, tag_at


def phrase_after(tokens: TaggedTokens, first: int, words: SyntaxLexicon) -> NounPhrase | None:
    """The noun phrase that begins at token `first`, with its description up to the next mark."""
    phrase = phrase_starting_at(tokens, first, words)
    if phrase is None or phrase.kind == "pronoun":
        return phrase
    last = phrase.last
    while last + 2 < len(tokens) and _ties(tokens, last + 1, words):
        further = phrase_starting_at(tokens, last + 2, words)
        if (
            further is None
            or further.kind == "pronoun"
            or tokens[further.last].tag in {"det", "quote"}
        ):
            break
        if tokens[further.first].tag in {"num", "time"}:
            break  # "der Bericht *vom 11. Mai*"
        if further.party == "document" and _is_medium(tokens, last + 1, words):
            break  # "informó la institución *en un comunicado*"
        body = further.kind == "name" or further.party == "body"
        if phrase.party == "person" and body and tokens[last + 1].low in words.lists.datives:
            break  # "dijo el ministro *a la agencia*"
        last = further.last - _runs_on(tokens, further, words)
    return widen(tokens, phrase, last)


def _is_medium(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> bool:
    """Whether a preposition and an article tell by what something is said: "in a letter"."""
    owns = tokens[at].low in words.lists.linking
    return not owns and tokens[at + 1].low in words.lists.indefinites


def _ties(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> bool:
    """Whether a preposition goes on with a phrase; not the "to" of "told *his aides to* leave"."""
    if tokens[at].low in words.lists.infinitives and tokens[at + 1].tag not in {
        "det",
        "name",
        "word",
        "num",
    }:
        return False
    acts = tokens[at + 1].tag == "word" and words.party(tokens[at + 1].low) is None
    return tokens[at].low in words.lists.chains and not (
        acts and tokens[at].low in words.lists.infinitives
    )


def _runs_on(tokens: TaggedTokens, phrase: NounPhrase, words: SyntaxLexicon) -> bool:
    """Whether a verb ends the phrase: "a man on [a motorbike rides] past"."""
    article = tokens[phrase.first].low in words.lists.articles
    ended = words.plural(tokens[phrase.last].low) and not tokens[phrase.last].low.endswith("ss")
    return article and ended and phrase.last - phrase.first > 1 and phrase.kind == "description"


def phrase_starting_at(tokens: TaggedTokens, first: int, words: SyntaxLexicon) -> NounPhrase | None:
    if first >= len(tokens):
        return None
    token = tokens[first]
    if token.tag == "subj" or token.low in words.lists.others:
        return NounPhrase("pronoun", first, first, token.span, token.low)
    if token.tag not in {"name", "word", "num", "det", "adv", "lower"}:
        return None
    last = first
    while last + 1 < len(tokens) and (
        _continues(tokens, last, words)
        or (words.typology.closed_compounds and _halved(tokens, last))
    ):
        last += 1
    while last > first and tokens[last].tag in {"adv", "gen"}:
        last -= 1
    if tokens[last].tag not in {"name", "word", "num", "det", "quote"}:
        return None
    return make_phrase(tokens, first, last, words)


def _halved(tokens: TaggedTokens, last: int) -> bool:
    """Whether half a compound ends at `last`, or what joins it: "Bau-, Sozial- und Hafenamt"."""
    joint = last if tokens[last].tag == "-" else last - 1
    if joint < 1 or tokens[joint].tag != "-":
        return False
    if tokens[joint - 1].end != tokens[joint].start:
        return False
    if joint == last:
        return tag_at(tokens, last + 1) in {",", "cconj"} and tag_at(tokens, last + 2) == "word"
    return tokens[last].tag in {",", "cconj"} and tag_at(tokens, last + 1) == "word"


def _continues(tokens: TaggedTokens, last: int, words: SyntaxLexicon) -> bool:
    """Whether the token after `last` belongs to the same noun phrase."""
    here, right = tokens[last], tokens[last + 1]
    if right.tag == "quote":  # 'the magazine "Lighthouse"'
        owned = here.low in words.lists.possessives  # not "su “enorme tristeza”"
        return (
            here.tag in {"det", "word", "lower"} and not owned and right.end - right.start <= TITLE
        )
    if right.tag == "lower":
        return here.tag in {"det", "lower", "num"} and right.low.endswith(words.inflected)
    if right.tag in {"name", "time"}:
        takes = _takes_name if right.tag == "name" else _takes_time
        return takes(tokens, last, words)
    if here.tag == "name" and right.tag == "word":
        # "the Baker campaign", "Elmfords Trainer Baker", not "a EFE fuentes médicas"
        joins = words.typology.noun_adjuncts or here.low.endswith(words.genitives)
        known = joins and words.party(right.low) is not None
        return known or (
            tag_at(tokens, last + 2) in {",", ".", ";"} and not right.low.endswith(words.pasts)
        )
    halved = words.typology.closed_compounds and _halved(tokens, last + 1)
    return (
        (right.tag == "word" and not _is_beyond(tokens, last, words))
        or (right.tag == "det" and here.tag == "det")
        or right.tag in {"num", "gen", "adv"}
        or halved
        or (right.tag == "-" and hyphenates(tokens, last + 1))
    )


def _is_beyond(tokens: TaggedTokens, last: int, words: SyntaxLexicon) -> bool:
    """Whether a word is no noun of the phrase: "la policía *como*", "Baker también *distó*"."""
    if tokens[last + 1].low in words.lists.asides:
        return True
    return tokens[last].tag == "adv" and tag_at(tokens, last - 1) == "name"


def _takes_name(tokens: TaggedTokens, last: int, words: SyntaxLexicon) -> bool:
    """Whether a name goes on with the phrase; not behind a verb: "groups *granted* Baker …"."""
    here, right = tokens[last], tokens[last + 1]
    if here.tag == "word" and here.low.endswith(words.pasts):
        return words.party(tokens[last - 1].low) is None
    return here.tag != "name" or here.at == right.at


def _takes_time(tokens: TaggedTokens, last: int, words: SyntaxLexicon) -> bool:
    """Whether a time stands inside the phrase: "a *June* report", "this *week*'s debate"."""
    opens = tokens[last].tag == "gen" or tokens[last].low in words.lists.articles
    owns = tokens[last].tag == "det" and tag_at(tokens, last + 2) == "gen"
    dated = tag_at(tokens, last + 2) == "num"  # "a June 2024 report"
    return owns or (opens and tag_at(tokens, last + 2 + dated) == "word")
