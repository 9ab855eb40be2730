"""Sites: streets, buildings, rivers and quarters that a noun in the name tells to be places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from lede_reader.contract import Span
from lede_reader.nlp.document import Token
from lede_reader.places.mention import PlaceMention
from lede_reader.places.recognition.lines import Line, is_capital
from lede_reader.places.search import PlaceSearch

_LONGEST = 6
_TITLE = 0.6


def may_tell(word: str, search: PlaceSearch) -> bool:
    """Whether a word may be a noun that tells a site, or end in one: `Fluss`, `Orrinstraße`."""
    lower = word.lower()
    compound = lower.endswith(search.lexicon.compounds) and word[0].isupper()
    return compound or lower in search.lexicon.sited


def find_sites(line: Line, telling: Sequence[int], search: PlaceSearch) -> Iterator[PlaceMention]:
    """Finds the names that begin or end with a noun for a place: `Lake Orrin`, `rue de Mirande`.

    `telling`: where those nouns may stand.
    """
    found = [(at, site) for at in telling if (site := _site(line, at, search))]
    if not found or (not search.lexicon.typology.nouns_capitalised and _is_title(line.words)):
        return
    words = line.words
    for at, (first, last) in found:
        noun = words[last if words[last].lower in search.lexicon.tails else at]
        mention = _mention(line, Span(words[first].start, words[last].end), search)
        if mention:
            yield replace(mention, built=noun.lower not in search.lexicon.doubtful)


def _mention(line: Line, span: Span, search: PlaceSearch) -> PlaceMention | None:
    """The site as a mention; `Großstadt Deutschlands` is none, but a country in the genitive."""
    name, ending = line.content[span.start : span.end], search.lexicon.genitive
    entries = search.atlas.senses(name)
    if (
        not entries
        and ending
        and name.endswith(ending)
        and search.atlas.senses(name[: -len(ending)])
    ):
        return None
    return PlaceMention(span, name, line.section, entries, believed=True)


def _is_title(words: list[Token]) -> bool:
    """Whether most words of a line have a capital, so that none of them tells a name."""
    return sum(map(is_capital, words)) > _TITLE * len(words)


def _site(line: Line, at: int, search: PlaceSearch) -> tuple[int, int] | None:
    """The first and last word of the site whose noun stands at a word."""
    word = line.words[at]
    lower = word.lower
    found: tuple[int, int] | None = None
    if lower in search.lexicon.roads and _is_road(line, at + 1):
        found = at + 1, at + 1
    elif lower in search.lexicon.tails:
        found = _tailed(line, at, search)
    elif lower in search.lexicon.heads:
        after = _after(line, at, search)
        found = (at, after[1]) if after else None
    elif lower in search.lexicon.followed:
        found = _before(line, at, search) or _of(line, at, search)
    elif lower in search.lexicon.settlements:
        found = _of(line, at, search)
    elif lower.endswith(search.lexicon.compounds) and is_capital(word):
        named = lower not in search.lexicon.compounds and lower not in search.lexicon.never
        found = (at, at) if named and not _is_any(line, at, search) else None
    return found


def _is_any(line: Line, at: int, search: PlaceSearch) -> bool:
    """Whether the noun is no name, but one of many: `eine neue Eisenbahnbrücke`."""
    while at > 0 and line.joined(at):
        at -= 1
        if line.words[at].lower in search.lexicon.indefinite:
            return True
        if is_capital(line.words[at]) or line.words[at].lower in search.lexicon.opening:
            return False
    return False


def _of(line: Line, at: int, search: PlaceSearch) -> tuple[int, int] | None:
    """The name after `village of`; where the noun may follow too, nothing but `of` tells it."""
    after = _after(line, at, search)
    return None if after and search.lexicon.followed and after[0] == at + 1 else after


def _after(line: Line, at: int, search: PlaceSearch) -> tuple[int, int] | None:
    """The name after a noun; it ends before a town that says where the site is."""
    words, first = line.words, at + 1
    while (
        first < len(words) and line.joined(first) and words[first].lower in search.lexicon.linking
    ):
        first += 1
    if first >= len(words) or not line.joined(first) or not _may_begin(words[first], search):
        return None
    last = first
    for end in range(first + 1, min(first + _LONGEST, len(words))):
        word, before = words[end], words[end - 1]
        if before.owner or not line.joined(end):
            break
        if is_capital(word):
            if not _is_name(word, search):
                break
            linked = before.lower in search.lexicon.linking or line.gap(end) != " "
            if linked and search.atlas.senses(line.written(end, end)):
                break
            last = end
        elif word.lower not in search.lexicon.linking:
            break
    return first, last


def _before(line: Line, at: int, search: PlaceSearch) -> tuple[int, int] | None:
    """The name before `village`, where that is no part of another noun: not `CNN town hall`."""
    words = line.words
    goes_on = at + 1 < len(words) and words[at + 1].lower in search.lexicon.tails
    first = at
    while first > 0 and line.joined(first) and _is_name(words[first - 1], search):
        if words[first - 1].owner or at - first > 3:
            break
        first -= 1
    if is_capital(words[at]) or goes_on or first == at:
        return None
    return first, at - 1


def _tailed(line: Line, at: int, search: PlaceSearch) -> tuple[int, int] | None:
    """The words with a capital before the noun, with the number of a house."""
    words, first = line.words, at
    while first > 0 and at - first < _LONGEST and line.joined(first):
        if words[first - 1].owner or not _may_open(line, first - 1, search):
            break
        first -= 1
    named = words[first:at]
    if not any(_tells(x, search) for x in named) or _goes_on(line, at, search):
        return None
    if search.lexicon.typology.nouns_capitalised and (
        first == 0 or words[first - 1].lower not in search.lexicon.opening
    ):
        return None
    if not is_capital(words[at]) and not _stands(line, first, at, search):
        return None
    return first, at


def _may_open(line: Line, at: int, search: PlaceSearch) -> bool:
    """Whether a site's name may hold a word: `Third` Street, the number of a house, not a year."""
    word = line.words[at]
    if word.text[0].isdigit():
        return not (len(word.text) == 4 and "1800" < word.text < "2100")
    small = search.lexicon.small if at and line.joined(at) else search.lexicon.opening
    return is_capital(word) and word.lower not in small


def _tells(word: Token, search: PlaceSearch) -> bool:
    """Whether a word names a site: no nationality, but `17th`, and `Wiener` before Innenstadt."""
    if _is_resident(word, search):
        return True
    numbered = word.text[0].isdigit() and not word.text.isdigit()
    return numbered or (is_capital(word) and word.lower not in search.lexicon.never)


def _goes_on(line: Line, at: int, search: PlaceSearch) -> bool:
    """Whether the noun is inside a longer name: `U.S. Prison System`."""
    words, after = line.words, at + 1
    if search.lexicon.typology.nouns_capitalised or after >= len(words) or words[at].owner:
        return False
    following = words[after]
    capital = is_capital(following) and following.lower not in search.lexicon.never
    return capital and line.joined(after)


def _stands(line: Line, first: int, last: int, search: PlaceSearch) -> bool:
    """Whether a noun in lower case belongs to the name: `Orrin hills`, not `a U.S. park`."""
    entries = search.atlas.senses(line.written(first, last - 1))
    if not entries:
        return line.words[last].text in search.lexicon.natural
    lower = line.words[first].lower
    doubted = entries[0].ordinary or lower in search.lexicon.doubtful or lower in search.written
    return not doubted and entries[0].kind not in {"country", "area"}


def _is_name(word: Token, search: PlaceSearch) -> bool:
    lower = word.lower
    plain = lower in search.lexicon.opening or lower in search.written
    return is_capital(word) and not plain and lower not in search.lexicon.never


def _is_resident(word: Token, search: PlaceSearch) -> bool:
    """Whether a word is what a town's people are called, and its quarters: `Wiener Innenstadt`."""
    ending = search.lexicon.resident
    return bool(
        ending and word.text.endswith(ending) and search.atlas.senses(word.text[: -len(ending)])
    )


def _may_begin(word: Token, search: PlaceSearch) -> bool:
    """Whether a name may begin with a word, as `La Serena` does with an article."""
    return is_capital(word) and (
        word.lower not in search.lexicon.never or word.lower in search.lexicon.articles
    )


def _is_road(line: Line, at: int) -> bool:
    """Whether a word is the code of a road: `A-7`, `M25`."""
    if at >= len(line.words) or not line.joined(at):
        return False
    code = line.words[at]
    return is_capital(code) and any(x.isdigit() for x in code.text)
