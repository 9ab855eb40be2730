"""What only the neighbours of a token tell: a noun from a verb, a stop from an abbreviation's."""

from __future__ import annotations

import re

from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.tokens import TaggedToken, TaggedTokens, letters_of

_ABBREVIATION = 5
_PHRASE = 8
# A stop that ends its stretch is none of an abbreviation. A set of letters in front is looked for
# several times as fast as a choice of two.
_MARKS = re.compile(r"[G.](?!(?<=\.)\Z)")
# Where nouns have capitals, those tell them from verbs.
_UNSETTLED = re.compile(r"[GV.](?!(?<=\.)\Z)")


def disambiguate(tokens: list[TaggedToken], words: SyntaxLexicon) -> tuple[TaggedTokens, str]:
    """Drops the stops of abbreviations and tells nouns from verbs of the same form.

    With the tokens that are left, their tags.
    """
    tags = letters_of(tokens)
    kept: list[TaggedToken] = []
    done = 0
    for unsettled in (_MARKS if words.typology.nouns_capitalised else _UNSETTLED).finditer(tags):
        i = unsettled.start()
        token = tokens[i]
        stop = token.low == "."
        if not (_abbreviates(tokens, i) if stop else token.tag != "." or token.low == "'"):
            continue
        kept += tokens[done:i]
        done = i + 1
        if not stop:
            following = tokens[i + 1].tag if i + 1 < len(tokens) else "."
            kept.append(_retagged(token, kept, following, words))
    if not done:
        return tuple(tokens), tags
    kept += tokens[done:]
    return tuple(kept), letters_of(kept)


def _retagged(
    token: TaggedToken, before: list[TaggedToken], following: str, words: SyntaxLexicon
) -> TaggedToken:
    previous = before[-1] if before else None
    if previous is not None and token.tag == "gen" and previous.tag in {"subj", "pron", "rel"}:
        return TaggedToken(token.low, token.start, token.end, "aux")
    if (
        previous is not None
        and _owns(previous, token)
        and following in {"word", "name", "adv", "det", "num"}
    ):
        return TaggedToken("'s", token.start, token.end, "gen")
    if token.tag == "verb" and _is_noun(token, before, following, words):
        return TaggedToken(token.low, token.start, token.end, "word")
    return token


def _owns(owner: TaggedToken, token: TaggedToken) -> bool:
    """Whether an apostrophe is the genitive of a plural: "the advisers' claims"."""
    touching = owner.end == token.start
    return (
        token.low == "'" and touching and owner.tag in {"name", "word"} and owner.low.endswith("s")
    )


def _abbreviates(tokens: list[TaggedToken], i: int) -> bool:
    """Whether the full stop `i` is that of an abbreviation: "Ms. Moore said"."""
    if i == 0 or i + 1 == len(tokens):
        return False
    word = tokens[i - 1]
    touching = word.end == tokens[i].start
    return touching and word.tag in {"word", "name"} and len(word.low) <= _ABBREVIATION


def _is_noun(
    token: TaggedToken, before: list[TaggedToken], following: str, words: SyntaxLexicon
) -> bool:
    """Whether a verb's form is a noun here: "the report says", "a poll found"."""
    verb = words.verbs[token.low]
    previous = before[-1].tag if before else "."
    if before and _leans(before, following, words):
        return False
    if verb.participle or previous in {"det", "gen"}:
        return previous in {"det", "gen"} and not _stands_alone(before, following, words)
    if previous == "time" and len(before) > 1:
        opening = before[-2]  # "the firm's earlier claim", "a June report"
        if opening.tag == "gen" or opening.low in words.lists.articles:
            return True
    document = token.low in words.lists.documents
    if token.low in words.lists.verbal_nouns and _heads_nothing(before, following, words):
        return True
    if previous == "adp":
        goes_on = len(before) > 1 and before[-2].low in words.lists.continuing
        goes_on = goes_on and before[-1].low in words.lists.infinitives  # "went on to explain"
        return document or (verb.base and not goes_on)
    return (verb.base and _singular(before, words)) or (document and following in {"verb", "aux"})


def _leans(before: list[TaggedToken], following: str, words: SyntaxLexicon) -> bool:
    """Whether an article is an object: "comme *l*'explique Marin", "*Lo* riferisce la Nova"."""
    if before[-1].tag != "det" or before[-1].low not in words.lists.clitics:
        return False
    if len(before) > 1:
        return before[-2].low in words.lists.asides
    return before[0].low in words.lists.anaphors and following in {"det", "name"}


def _stands_alone(before: list[TaggedToken], following: str, words: SyntaxLexicon) -> bool:
    """Whether a determiner is a subject: "*some* say that", "Baker and Cole *all* said"."""
    led = len(before) > 1 and before[-2].tag in {"det", "gen"}  # "the many reasons that"
    if (
        following in {"sconj", "subj", "det", "quote"}
        and not led
        and before[-1].low in words.lists.counted
    ):
        return True
    return (
        before[-1].low in words.lists.floating
        and len(before) > 1
        and before[-2].tag in {"name", "word", ")"}
    )


def _singular(before: list[TaggedToken], words: SyntaxLexicon) -> bool:
    """Whether a singular noun stands last, after which no bare verb form can: "the state ministry".

    Not behind "advisers to the mayor" or "Baker and Cole", which are plural as a whole.
    """
    if not before or before[-1].tag not in {"name", "word"}:
        return False
    following = ""
    for token in reversed(before[-_PHRASE:]):
        if token.tag in {",", ";", ":", ".", "quote", "verb", "aux"}:
            break
        last = token is before[-1]
        many = (token.tag == "word" or (token.tag == "name" and last)) and words.plural(token.low)
        if token.tag == "cconj" or many:
            return False
        if token.low in words.lists.collective and (last or following == "adp"):
            return False
        following = token.tag
    return True


def _heads_nothing(before: list[TaggedToken], following: str, words: SyntaxLexicon) -> bool:
    """Whether no subject stands before what may be a verb: "industrial states", "projects will"."""
    if not before or before[-1].tag not in {"word", "adv"}:
        return following in {"verb", "aux"} and (
            not before or before[-1].tag not in {"name", "subj", "rel"}
        )
    first = len(before) - 1
    while first > 0 and before[first - 1].tag in {"word", "adv", "-"}:
        first -= 1
    party = words.party(before[-1].low)
    bare = first == 0 or before[first - 1].tag not in {"det", "gen", "num", "name", "subj", "rel"}
    return following in {"verb", "aux"} or (bare and first > 0 and party in (None, "person"))
