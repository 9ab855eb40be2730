"""Sites: streets, buildings, rivers and quarters that a noun in the name tells to be places."""

from __future__ import annotations

from collections.abc import Iterator

from server.contract import Span
from server.facts.where.lexicon import Lexicon
from server.facts.where.mention import Mention
from server.facts.where.words import Word
from server.packs.places import senses

_LONGEST = 6


def sites(content: str, words: list[Word], section: int, lexicon: Lexicon) -> Iterator[Mention]:
    """Finds the names that begin or end with a noun for a place: `Lake Orrin`, `rue de Mirande`."""
    for at in range(len(words)):
        found = _site(content, words, at, lexicon)
        if found:
            first, last = found
            span = Span(words[first].start, words[last].end)
            name = content[span.start : span.end]
            entries = senses(name, lexicon.lang)
            noun = words[last if words[last].lower in lexicon.tails else at]
            built = noun.lower not in lexicon.doubtful
            yield Mention(span, name, section, entries, believed=True, built=built)


def _site(content: str, words: list[Word], at: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The first and last word of the site whose noun stands at a word."""
    lower = words[at].lower
    if lower in lexicon.roads and _is_road(words, at + 1):
        return at + 1, at + 1
    if lower in lexicon.tails:
        return _tailed(content, words, at, lexicon)
    if lower in lexicon.heads or lower in lexicon.settlements:
        after = _after(content, words, at, lexicon)
        headed = lower in lexicon.heads
        if after and headed:
            return at, after[1]
        return after or _before(words, at, lexicon)
    if lexicon.compounds and words[at].capital and lower.endswith(lexicon.compounds):
        return (at, at) if lower not in lexicon.compounds else None
    return None


def _after(content: str, words: list[Word], at: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The name after a noun; it ends before a town that says where the site is."""
    first = at + 1
    while first < len(words) and words[first].joined and words[first].lower in lexicon.linking:
        first += 1
    if first >= len(words) or not words[first].joined or not _names(words[first], lexicon):
        return None
    last = first
    for end in range(first + 1, min(first + _LONGEST, len(words))):
        word, before = words[end], words[end - 1]
        if not word.joined or before.owns:
            break
        if word.capital:
            if not _names(word, lexicon):
                break
            linked = before.lower in lexicon.linking or word.gap != " "
            if linked and senses(content[word.start : word.end], lexicon.lang):
                break
            last = end
        elif word.lower not in lexicon.linking:
            break
    return first, last


def _before(words: list[Word], at: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The name before `village`, in a language that lets the noun follow."""
    if not lexicon.tails or words[at].capital or at == 0 or not words[at].joined:
        return None
    first = at
    while first > 0 and _names(words[first - 1], lexicon) and not words[first - 1].owns:
        first -= 1
        if not words[first].joined:
            break
    return (first, at - 1) if first < at else None


def _tailed(content: str, words: list[Word], at: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The words with a capital before the noun, with the number of a house."""
    first = at
    while first > 0 and at - first < _LONGEST and words[first].joined:
        before = words[first - 1]
        if before.owns or before.lower in lexicon.opening or not _may_open(before):
            break
        first -= 1
    named = [word for word in words[first:at] if _names(word, lexicon)]
    if not named or (not words[at].capital and not _stands(content, words[first:at], lexicon)):
        return None
    return first, at


def _may_open(word: Word) -> bool:
    """Whether a site's name may begin with a word: a name, or the number of a house, not a year."""
    return word.capital or (word.text.isdigit() and not "1800" < word.text < "2100")


def _stands(content: str, named: list[Word], lexicon: Lexicon) -> bool:
    """Whether a noun in lower case belongs to the name: not `Book park tickets`, `a U.S. park`."""
    if len(named) == 1 and named[0].lower in lexicon.doubtful | lexicon.written:
        return False
    entries = senses(content[named[0].start : named[-1].end], lexicon.lang)
    return not entries or entries[0].kind not in {"country", "area", "region"}


def _names(word: Word, lexicon: Lexicon) -> bool:
    lower = word.lower
    return word.capital and lower not in lexicon.demonyms and lower not in lexicon.never


def _is_road(words: list[Word], at: int) -> bool:
    """Whether a word is the code of a road: `A-7`, `M25`."""
    if at >= len(words) or not words[at].joined:
        return False
    code = words[at].text
    return words[at].capital and any(x.isdigit() for x in code)
