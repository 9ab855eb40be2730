"""Sites: streets, buildings, rivers and quarters that a noun in the name tells to be places."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from server.contract import Span
from server.facts.where.lexicon import Lexicon
from server.facts.where.mention import Mention
from server.facts.where.words import Word
from server.packs.places import senses

_LONGEST = 6
_TITLE = 0.6


def sites(content: str, words: list[Word], section: int, lexicon: Lexicon) -> Iterator[Mention]:
    """Finds the names that begin or end with a noun for a place: `Lake Orrin`, `rue de Mirande`."""
    nouns, compounds = lexicon.sited, bool(lexicon.compounds)
    places = [at for at, x in enumerate(words) if x.lower in nouns or (compounds and x.capital)]
    if not places or (_is_title(words) and not lexicon.nouns_capital):
        return
    for at in places:
        found = _site(content, words, at, lexicon)
        if found:
            first, last = found
            noun = words[last if words[last].lower in lexicon.tails else at]
            span = Span(words[first].start, words[last].end)
            mention = _mention(content, span, lexicon)
            if mention:
                yield replace(mention, section=section, built=noun.lower not in lexicon.doubtful)


def _mention(content: str, span: Span, lexicon: Lexicon) -> Mention | None:
    """The site as a mention; `Großstadt Deutschlands` is none, but a country in the genitive."""
    name, ending = content[span.start : span.end], lexicon.genitive
    entries = lexicon.atlas.senses(name)
    if not entries and ending and name.endswith(ending) and senses(name[: -len(ending)]):
        return None
    return Mention(span, name, 0, entries, believed=True)


def _is_title(words: list[Word]) -> bool:
    """Whether most words of a line have a capital, so that none of them tells a name."""
    return sum(word.capital for word in words) > _TITLE * len(words)


def _site(content: str, words: list[Word], at: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The first and last word of the site whose noun stands at a word."""
    lower = words[at].lower
    found: tuple[int, int] | None = None
    if lower in lexicon.roads and _is_road(words, at + 1):
        found = at + 1, at + 1
    elif lower in lexicon.tails:
        found = _tailed(content, words, at, lexicon)
    elif lower in lexicon.heads:
        after = _after(content, words, at, lexicon)
        found = (at, after[1]) if after else None
    elif lower in lexicon.followed:
        found = _before(words, at, lexicon) or _of(content, words, at, lexicon)
    elif lower in lexicon.settlements:
        found = _of(content, words, at, lexicon)
    elif lexicon.compounds and words[at].capital and lower.endswith(lexicon.compounds):
        found = (at, at) if lower not in lexicon.compounds else None
    return found


def _of(content: str, words: list[Word], at: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The name after `village of`; where the noun may follow too, nothing but `of` tells it."""
    after = _after(content, words, at, lexicon)
    return None if after and lexicon.followed and after[0] == at + 1 else after


def _after(content: str, words: list[Word], at: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The name after a noun; it ends before a town that says where the site is."""
    first = at + 1
    while first < len(words) and words[first].joined and words[first].lower in lexicon.linking:
        first += 1
    if first >= len(words) or not words[first].joined or not _may_begin(words[first], lexicon):
        return None
    last = first
    for end in range(first + 1, min(first + _LONGEST, len(words))):
        word, before = words[end], words[end - 1]
        if not word.joined or before.owns:
            break
        if word.capital:
            if not _is_name(word, lexicon):
                break
            linked = before.lower in lexicon.linking or word.gap != " "
            if linked and lexicon.atlas.senses(content[word.start : word.end]):
                break
            last = end
        elif word.lower not in lexicon.linking:
            break
    return first, last


def _before(words: list[Word], at: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The name before `village`, where that is no part of another noun: not `CNN town hall`."""
    goes_on = at + 1 < len(words) and words[at + 1].lower in lexicon.tails
    first = at
    while first > 0 and words[first].joined and _is_name(words[first - 1], lexicon):
        if words[first - 1].owns or at - first > 3:
            break
        first -= 1
    if words[at].capital or goes_on or first == at:
        return None
    return first, at - 1


def _tailed(content: str, words: list[Word], at: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The words with a capital before the noun, with the number of a house."""
    first = at
    while first > 0 and at - first < _LONGEST and words[first].joined:
        if words[first - 1].owns or not _may_open(words, first - 1, lexicon):
            break
        first -= 1
    named = words[first:at]
    if not any(_tells(x, lexicon) for x in named) or _goes_on(words, at, lexicon):
        return None
    if lexicon.nouns_capital and (first == 0 or words[first - 1].lower not in lexicon.opening):
        return None
    if not words[at].capital and not _stands(content, words[first : at + 1], lexicon):
        return None
    return first, at


def _may_open(words: list[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a site's name may hold a word: `Third` Street, the number of a house, not a year."""
    word = words[at]
    if word.text[0].isdigit():
        return not (len(word.text) == 4 and "1800" < word.text < "2100")
    small = lexicon.small if at and words[at].joined else lexicon.opening
    return word.capital and word.lower not in small


def _tells(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word names a site: no nationality, but `17th`, and `Wiener` before Innenstadt."""
    if _is_resident(word, lexicon):
        return True
    numbered = word.text[0].isdigit() and not word.text.isdigit()
    return numbered or (word.capital and word.lower not in lexicon.never)


def _goes_on(words: list[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether the noun is inside a longer name: `U.S. Prison System`."""
    after = at + 1
    if lexicon.nouns_capital or after >= len(words) or words[at].owns:
        return False
    following = words[after]
    return following.joined and following.capital and following.lower not in lexicon.never


def _stands(content: str, named: list[Word], lexicon: Lexicon) -> bool:
    """Whether a noun in lower case belongs to the name: `Orrin hills`, not `a U.S. park`."""
    entries = lexicon.atlas.senses(content[named[0].start : named[-2].end])
    if not entries:
        return named[-1].text in lexicon.natural
    doubted = entries[0].ordinary or named[0].lower in lexicon.doubtful | lexicon.written
    return not doubted and entries[0].kind not in {"country", "area"}


def _is_name(word: Word, lexicon: Lexicon) -> bool:
    lower = word.lower
    plain = lower in lexicon.opening or lower in lexicon.written
    return word.capital and not plain and lower not in lexicon.never


def _is_resident(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is what a town's people are called, and its quarters: `Wiener Innenstadt`."""
    ending = lexicon.resident
    return bool(ending and word.text.endswith(ending) and senses(word.text[: -len(ending)]))


def _may_begin(word: Word, lexicon: Lexicon) -> bool:
    """Whether a name may begin with a word, as `La Serena` does with an article."""
    return word.capital and (word.lower not in lexicon.never or word.lower in lexicon.articles)


def _is_road(words: list[Word], at: int) -> bool:
    """Whether a word is the code of a road: `A-7`, `M25`."""
    if at >= len(words) or not words[at].joined:
        return False
    code = words[at].text
    return words[at].capital and any(x.isdigit() for x in code)
