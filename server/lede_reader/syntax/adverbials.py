"""Adverbials: skipped behind a verb: "on Monday", "in a statement"."""

from __future__ import annotations

from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.noun_phrases.rightward import phrase_after
from lede_reader.syntax.tokens import TaggedTokens, low_at, tag_at


def past_time(tokens: TaggedTokens, start: int, words: SyntaxLexicon) -> int:
    """Skips "on Monday", "later", "last week", "in June 2012"; not "12 años de prisión"."""
    while start < len(tokens):
        dated = tag_at(tokens, start - 1) == "time"
        if tokens[start].low in words.lists.counted and _links(tokens, start + 1, words):
            break  # "said *much of* it was lost"
        if tokens[start].tag in {"adv", "time"} or (tokens[start].tag == "num" and dated):
            start += 1
        elif tokens[start].tag in {"det", "num", "adp"} and tag_at(tokens, start + 1) == "time":
            if tokens[start].tag == "num" and _links(tokens, start + 2, words):
                break
            start += 2
        else:
            break
    return start


def _links(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> bool:
    return low_at(tokens, at) in words.lists.linking


def past_adverbials(tokens: TaggedTokens, start: int, words: SyntaxLexicon) -> int:
    """Skips "in a statement", "at a rally in Ohio", "during an interview with …"."""
    while start < len(tokens):
        moved = past_time(tokens, start, words)
        if moved == start and tokens[start].tag == "adp" and not hedges(tokens, start, words):
            stacked = tag_at(tokens, start + 1) == "adp"  # "*lors d'*un entretien"
            phrase = phrase_after(tokens, start + 1 + stacked, words)
            moved = phrase.last + 1 if phrase is not None else start
        if moved == start:
            break
        start = moved
    return start


def hedges(tokens: TaggedTokens, start: int, words: SyntaxLexicon) -> bool:
    """ "said *about 20* people had come"."""
    return tokens[start].low in words.lists.hedges and tag_at(tokens, start + 1) == "num"
