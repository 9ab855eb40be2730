"""Heads: the noun of a phrase that tells what kind of party it is."""

from __future__ import annotations

from lede_reader.languages.lexicons.syntax import PartyKind, SyntaxLexicon
from lede_reader.syntax.tokens import TaggedTokens


def find_head(
    tokens: TaggedTokens, first: int, last: int, words: SyntaxLexicon
) -> tuple[int, str, PartyKind | None]:
    """The rightmost word that names a kind of party, and where; else the last word."""
    for i in range(last, first - 1, -1):
        party = words.party(tokens[i].low) if tokens[i].tag in {"word", "adv"} else None
        adjectival = tokens[i].low in words.lists.adjectival
        if party is not None and not (adjectival and _qualifies(tokens, first, i, words)):
            return i, tokens[i].low, party
    if tokens[last].tag == "quote" and last > first:
        owner = tokens[last - 1]  # "die Zeitung „Bote“", "der „Bote“"
        titled = owner.tag == "det" and tokens[last].low.isupper()
        return last, owner.low, "body" if titled else words.party(owner.low)
    if tokens[last].low in words.lists.counted:
        return last, tokens[last].low, "people"
    if tokens[first].tag == "det" or words.plural(tokens[last].low):
        return last, tokens[last].low, words.agent(tokens[last].low)
    return last, tokens[last].low, None


def _qualifies(tokens: TaggedTokens, first: int, at: int, words: SyntaxLexicon) -> bool:
    """Whether a word is the adjective of the noun before it: "la doctrina *militar*"."""
    return at > first and tokens[at - 1].tag == "word" and words.party(tokens[at - 1].low) is None


def is_called(tokens: TaggedTokens, head: int, last: int, words: SyntaxLexicon) -> bool:
    """Whether a name that no table has follows the head: "der Händler Bernd Kolb"."""
    if not words.typology.nouns_capitalised:
        return False
    called = tokens[head + 1 : last + 1]
    if called and called[0].tag == "quote":
        return True
    outlet = tokens[head].low in words.lists.outlet_nouns
    return (len(called) == 2 or outlet) and all(token.tag == "word" for token in called)
