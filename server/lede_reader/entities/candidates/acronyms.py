"""Acronyms: where the name begins and ends whose acronym stands behind it in brackets."""

from __future__ import annotations

from bisect import bisect_left

from lede_reader.nlp.prose import Prose

_SPELT = 14


def is_bracket_near(prose: Prose, first: int, last: int) -> bool:
    """Whether a bracket opens so near that the name's acronym may stand in it."""
    brackets = prose.brackets
    behind = bisect_left(brackets, first)
    return behind < len(brackets) and brackets[behind] <= max(first + _SPELT, last + 1)


def listed_head(prose: Prose, first: int, last: int) -> int:
    """Where `Housing, Trade and Ports Canada (HTPC)` begins: as far as its initials go."""
    rest = acronym_behind(prose, last)
    if rest is None:
        return first
    heads = "".join(x.text[0] for x in prose.words[first : last + 1] if x.is_large)
    at = first
    while len(heads) < len(rest) and at >= 2 and prose.words[at - 1].text == ",":
        at -= 2
        heads = prose.words[at].text[0] + heads
    return at if heads == rest else first


def acronym_behind(prose: Prose, last: int) -> str | None:
    """The acronym that follows a word in brackets."""
    rest = prose.behind(last, 2)
    opens = len(rest) > 1 and rest[0].text == "("
    return rest[1].text if opens and rest[1].shape == "acronym" else None


def spelt_end(prose: Prose, first: int, last: int) -> int:
    """Where `Association des constructeurs (ADC)` ends, whose words spell the acronym behind."""
    lexicon, words = prose.lexicon, prose.words
    if not lexicon.is_body(words[first].lower):
        return last
    heads = ""
    for at, word in enumerate(words[first : first + _SPELT], first):
        if word.shape == "mark" or (at > first and not word.joined):
            behind = prose.after(at) if word.text == "(" else None
            spelt = behind is not None and behind.text == heads.upper()
            return at - 1 if spelt and len(heads) > 1 else last
        heads += "" if word.lower in lexicon.small else word.lower[0]
    return last
