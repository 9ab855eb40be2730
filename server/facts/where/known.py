"""Known places: names that the gazetteer has, and whether the text means the place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from server.contract import Span
from server.facts.where.lexicon import Lexicon
from server.facts.where.mention import Mention
from server.facts.where.words import Line, is_capital
from server.packs.places import PlaceEntry, abbreviation, fold
from server.text import Token

_LONGEST = 5
_OPENERS = frozenset('.!?:“„«"–—•')
# A city that is larger needs no other evidence than its name.
_LARGE = 100_000
# So does this one where every word has a capital.
_HUGE = 500_000
# Capitals throughout make an acronym of a shorter word.
_WORDS = 5


def beginning(words: Iterable[str], lexicon: Lexicon) -> list[str]:
    """The words that a place's name may begin with, its genitive's ending cut off or not."""
    capital = [x for x in words if x[0].isupper()]
    knows = lexicon.atlas.knows
    found = list(filter(knows, capital))
    if ending := lexicon.genitive:
        bare = {x[: -len(ending)]: x for x in capital if x.endswith(ending)}
        found += [whole for x, whole in bare.items() if knows(x)]
    return found


def known(line: Line, telling: Sequence[int], lexicon: Lexicon) -> Iterator[Mention]:
    """Finds the names of places in a block, the longest first, none inside another.

    `telling`: where those may begin.
    """
    free = 0
    for at in telling:
        if at < free:
            continue
        last, entries = _longest(line, at, lexicon) if is_capital(line.words[at]) else (at, ())
        found: Mention | None = None
        if entries:
            found = _weighed(line, (at, last), entries, lexicon)
        elif line.bracketed(at):
            found = _bracketed(line, at, lexicon)
        region = _region(line, last + 1, lexicon) if entries else None
        if region and found:
            found = replace(found, believed=True, country=region.senses[0].country)
        for known_one in (found, region):
            if known_one:
                yield known_one
        free = last + (2 if region else 1)


def _span(line: Line, first: int, last: int, lexicon: Lexicon) -> Span:
    """Where a name stands, without the ending of a genitive that the gazetteer does not know."""
    words, ending = line.words, lexicon.genitive
    inflected = ending and first == last and not lexicon.atlas.senses(words[first].text)
    return Span(words[first].start, words[last].end - len(ending if inflected else ""))


def _weighed(
    line: Line, named: tuple[int, int], entries: tuple[PlaceEntry, ...], lexicon: Lexicon
) -> Mention:
    span = _span(line, *named, lexicon)
    believed = _believed(line, *named, entries[0], lexicon)
    likely = not believed and _likely(line, *named, entries[0], lexicon)
    name = line.content[span.start : span.end]
    return Mention(span, name, line.section, entries, believed, likely=likely)


def _bracketed(line: Line, at: int, lexicon: Lexicon) -> Mention | None:
    """The region behind a person's name, `(ZH)`: likely one, where the article is at home."""
    word = line.words[at]
    if not line.content.startswith(")", word.end):
        return None
    entry = abbreviation(word.text, lexicon.lang)
    span = Span(word.start, word.end)
    return Mention(span, word.text, line.section, (entry,), likely=True) if entry else None


def _longest(line: Line, at: int, lexicon: Lexicon) -> tuple[int, tuple[PlaceEntry, ...]]:
    """The last word of the longest name that begins at a word, and the places known by it."""
    words, atlas = line.words, lexicon.atlas
    best, known = at, _single(line, at, lexicon)
    if words[at].owner or not atlas.begins(words[at].text):
        return best, known  # nearly always
    for end in range(at + 1, min(at + _LONGEST, len(words))):
        if words[end - 1].owner or not line.joined(end):
            break
        name = line.written(at, end)
        entries = atlas.senses(name)
        article = words[at].lower in lexicon.articles
        if article and atlas.senses(line.written(at + 1, end)):
            break
        large = entries and entries[0].kind in {"country", "area", "water"}
        if entries and (large or is_capital(words[end])):
            best, known = end, entries
        if not atlas.begins(name):
            break
    return best, known


def _single(line: Line, at: int, lexicon: Lexicon) -> tuple[PlaceEntry, ...]:
    """The places known by one word; an acronym is never an ordinary word."""
    word = line.words[at]
    acronym = 1 < len(word.text) < _WORDS and word.text.isupper()
    if acronym and line.gap(at).endswith("/"):
        return ()
    if not acronym and word.lower in lexicon.never:
        return ()
    ending = lexicon.genitive
    found = lexicon.atlas.senses(word.text)
    if not found and ending and len(word.text) > 4 and word.text.endswith(ending):
        return lexicon.atlas.senses(word.text[: -len(ending)])
    return found


def _region(line: Line, at: int, lexicon: Lexicon) -> Mention | None:
    """The region that is abbreviated after a town's name: `Fresno, Calif.`, `Küssnacht SZ`."""
    if at >= len(line.words) or line.gap(at) not in {", ", " "}:
        return None
    start, end = line.words[at].start, line.words[at].end
    for name in (line.content[start : end + 1], line.content[start:end]):
        entry = abbreviation(name, lexicon.lang) if name in lexicon.abbreviated else None
        if entry:
            span = Span(start, start + len(name))
            return Mention(span, name, line.section, (entry,), believed=True)
    return None


def _believed(line: Line, first: int, last: int, entry: PlaceEntry, lexicon: Lexicon) -> bool:
    """Whether the words around a name show that a place is meant, or its fame alone does."""
    named = line.words[first : last + 1]
    located = _located(line, first, lexicon)
    glued = _follows_name(line, first, lexicon)
    if entry.kind not in {"country", "area", "site"}:
        glued = glued or _precedes_name(line, last, lexicon)
    famous = _is_famous(named, entry, lexicon)
    if entry.kind == "city" and _opens(line, first):
        famous = entry.population >= _HUGE
    if is_doubtful(named, entry, lexicon):
        return famous and located and not glued
    return (located or not glued) if famous else (located and not glued)


def _is_famous(named: list[Token], entry: PlaceEntry, lexicon: Lexicon) -> bool:
    """Whether the name alone is enough: a large city's, a state's, what the pack itself names."""
    if entry.kind not in {"city", "region"} or entry.population >= _LARGE:
        return True
    return fold(" ".join(word.text for word in named)) in lexicon.regions


def is_doubtful(named: list[Token], entry: PlaceEntry, lexicon: Lexicon) -> bool:
    """Whether a name is a common word or a person's too, or an acronym of a town's length."""
    text = named[0].text
    if len(named) > 1:
        return False
    if text.isupper() and 1 < len(text) < _WORDS:
        return entry.kind == "city"
    written = text.lower() in lexicon.written and entry.kind not in {"area", "country", "site"}
    return entry.ordinary or written or text.lower() in lexicon.doubtful


def _likely(line: Line, first: int, last: int, entry: PlaceEntry, lexicon: Lexicon) -> bool:
    """Whether a name stands by itself, a small town's after a word such as `in` or `of`."""
    named = line.words[first : last + 1]
    if _follows_name(line, first, lexicon) or _precedes_name(line, last, lexicon):
        return False
    if _opens(line, first):
        return entry.population >= _LARGE and not is_doubtful(named, entry, lexicon)
    before = line.words[first - 1]
    if is_capital(before) or not line.joined(first) or lexicon.nouns_capital:
        return False
    if entry.ordinary:
        places = before.lower in lexicon.linking or before.lower in lexicon.locative
        return places and before.lower not in lexicon.articles
    return not is_doubtful(named, entry, lexicon)


def _opens(line: Line, at: int) -> bool:
    """Whether a word stands where every word has a capital."""
    return at == 0 or not _OPENERS.isdisjoint(line.gap(at))


def _located(line: Line, first: int, lexicon: Lexicon) -> bool:
    """Whether a locative word, or a noun such as `village of`, stands before the name."""
    at = first
    while at > 0 and first - at < 3 and line.joined(at):
        at -= 1
        lower = line.words[at].lower
        if lower in lexicon.settlements or lower in lexicon.locative:
            return True
        if lower not in lexicon.linking or lexicon.nouns_capital:
            return False
    return False


def _precedes_name(line: Line, last: int, lexicon: Lexicon) -> bool:
    """Whether the name goes on: `Lincoln Center`, but not `California Governor`."""
    words, after = line.words, last + 1
    if lexicon.nouns_capital or after >= len(words) or words[last].owner:
        return False
    word = words[after]
    return is_capital(word) and word.lower not in lexicon.roles and line.joined(after)


def _follows_name(line: Line, first: int, lexicon: Lexicon) -> bool:
    """Whether a name or a body stands before: `Michael Jordan`, `Bank of England`, `180 Kent`."""
    words, at = line.words, first - 1
    while at > 0 and words[at].lower in lexicon.linking and line.joined(at + 1):
        at -= 1
    if at < 0 or words[at].owner or not line.joined(at + 1):
        return False
    before = words[at]
    if is_capital(before) and before.lower in lexicon.bodies:
        return True
    if at + 1 < first or (lexicon.nouns_capital and not _is_acronym(before)):
        return False
    if before.text.isdigit() and len(before.text) < 4:
        return True
    opens = before.lower in lexicon.opening or before.lower in lexicon.demonyms
    return is_capital(before) and not opens


def _is_acronym(word: Token) -> bool:
    return word.text.isupper() and len(word.text) > 1
