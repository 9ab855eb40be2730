"""Auxiliaries: what stands between a verb and its subject, and what it tells of both."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.subjects.site import Number
from lede_reader.syntax.tokens import TaggedTokens, low_at, tag_at

_YEAR = 4


class Auxiliaries(Struct, frozen=True, gc=False):
    """What stands between a verb and its subject; `left` is the last token before it."""

    left: int
    passive: bool = False
    unsaid: bool = False
    helped: bool = False


def read_auxiliaries(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> Auxiliaries | None:
    """The helpers before a verb; None for an infinitive, which tells nothing by itself."""
    found = Auxiliaries(at - 1)
    while tag_at(tokens, found.left) in {"aux", "adv", "time"} or _floats(
        tokens, found.left, words
    ):
        low = tokens[found.left].low
        found = Auxiliaries(
            found.left - 1,
            passive=(found.passive or low in words.lists.passives)
            and low not in words.lists.reflexives,
            unsaid=found.unsaid or low in words.lists.negations or low in words.lists.conditionals,
            helped=found.helped or tokens[found.left].tag == "aux",
        )
    left = found.left - 2 * _in_year(tokens, found.left)
    while tag_at(tokens, left) in {"adp", "det"} and tag_at(tokens, found.left + 1) == "time":
        left -= 1  # "published *on Friday* found", "over the past two weeks"
    if left < found.left:
        return replace(read_auxiliaries(tokens, left + 1, words) or found, helped=found.helped)
    if low_at(tokens, left) in words.lists.infinitives:
        if low_at(tokens, left - 1) not in words.lists.continuing:
            return None
        phrasal = tag_at(tokens, left - 1) == "adp"
        going = read_auxiliaries(tokens, left - (2 if phrasal else 1), words)
        return replace(going, helped=True, passive=False) if going is not None else None
    return found


def _in_year(tokens: TaggedTokens, at: int) -> bool:
    """Whether "in 2019" ends at token `at`: "who *in 2019* said"."""
    year = tag_at(tokens, at) == "num" and len(tokens[at].low) == _YEAR
    return year and at > 1 and tag_at(tokens, at - 1) == "adp"


def subject_number(
    tokens: TaggedTokens, at: int, helpers: Auxiliaries, words: SyntaxLexicon
) -> Number | None:
    """The number of the subject that a verb and its helpers take."""
    for i in range(helpers.left + 1, at):
        if tokens[i].low in words.lists.plural_helpers:
            return "many"
        if tokens[i].low in words.lists.single_helpers:
            return "one"
    verb = words.verbs[tokens[at].low]
    if helpers.helped or not (verb.base or verb.single):
        return None
    return "many" if verb.base else "one"


def _floats(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> bool:
    """Whether a word stands freely before its verb: "*lo* ha confirmado", "they *all* said".

    Or behind a helper: "has *since* said".
    """
    low = low_at(tokens, at)
    floats = low in words.lists.floating and tag_at(tokens, at - 1) in {"name", "word", ")"}
    parts = low in words.lists.parting and tag_at(tokens, at - 1) == "aux"
    return floats or parts or low in words.lists.clitics
