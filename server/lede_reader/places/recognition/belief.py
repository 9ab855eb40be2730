"""Whether a text that has a place's name means the place."""

from __future__ import annotations

from lede_reader.languages.lexicons.toponyms import PlaceEntry, fold
from lede_reader.nlp.document import Token
from lede_reader.places.recognition.lines import Line, is_capital
from lede_reader.places.search import PlaceSearch

_OPENERS = frozenset('.!?:“„«"–—•')
# A city that is larger needs no other evidence than its name.
_LARGE = 100_000
# So does this one where every word has a capital.
_HUGE = 500_000
# Capitals throughout make an acronym of a shorter word.
_WORDS = 5


def is_place(line: Line, named: tuple[int, int], entry: PlaceEntry, search: PlaceSearch) -> bool:
    """Whether the words around a name show that a place is meant, or its fame alone does.

    `named`: its first and its last word.
    """
    first, last = named
    words = line.words[first : last + 1]
    located = _located(line, first, search)
    glued = _follows_name(line, first, search)
    if entry.kind not in {"country", "area", "site"}:
        glued = glued or _precedes_name(line, last, search)
    famous = _is_famous(words, entry, search)
    if entry.kind == "city" and _opens(line, first):
        famous = entry.population >= _HUGE
    if _is_doubtful(words, entry, search):
        return famous and located and not glued
    return (located or not glued) if famous else (located and not glued)


def may_be_place(
    line: Line, named: tuple[int, int], entry: PlaceEntry, search: PlaceSearch
) -> bool:
    """Whether a name stands by itself, a small town's after a word such as `in` or `of`."""
    first, last = named
    words = line.words[first : last + 1]
    if _follows_name(line, first, search) or _precedes_name(line, last, search):
        return False
    if _opens(line, first):
        return entry.population >= _LARGE and not _is_doubtful(words, entry, search)
    before = line.words[first - 1]
    if is_capital(before) or not line.joined(first) or search.lexicon.typology.nouns_capitalised:
        return False
    if entry.ordinary:
        places = before.lower in search.lexicon.linking or before.lower in search.lexicon.locative
        return places and before.lower not in search.lexicon.articles
    return not _is_doubtful(words, entry, search)


def _is_famous(words: list[Token], entry: PlaceEntry, search: PlaceSearch) -> bool:
    """Whether the name alone is enough: a large city's, a state's, one of the file's own."""
    if entry.kind not in {"city", "region"} or entry.population >= _LARGE:
        return True
    return fold(" ".join(word.text for word in words)) in search.lexicon.regions


def _is_doubtful(words: list[Token], entry: PlaceEntry, search: PlaceSearch) -> bool:
    """Whether a name is a common word or a person's too, or an acronym of a town's length."""
    text = words[0].text
    if len(words) > 1:
        return False
    if text.isupper() and 1 < len(text) < _WORDS:
        return entry.kind in {"city", "region"} and not search.atlas.calls(text)
    written = text.lower() in search.written and entry.kind not in {"area", "country", "site"}
    return entry.ordinary or written or text.lower() in search.lexicon.doubtful


def _opens(line: Line, at: int) -> bool:
    """Whether a word stands where every word has a capital."""
    return at == 0 or not _OPENERS.isdisjoint(line.gap(at))


def _located(line: Line, first: int, search: PlaceSearch) -> bool:
    """Whether a locative word, or a noun such as `village of`, stands before the name."""
    at = first
    while at > 0 and first - at < 3 and line.joined(at):
        at -= 1
        lower = line.words[at].lower
        if lower in search.lexicon.settlements or lower in search.lexicon.locative:
            return True
        if lower not in search.lexicon.linking or search.lexicon.typology.nouns_capitalised:
            return False
    return False


def _precedes_name(line: Line, last: int, search: PlaceSearch) -> bool:
    """Whether the name goes on: `Lincoln Center`, but not `California Governor`."""
    words, after = line.words, last + 1
    if search.lexicon.typology.nouns_capitalised or after >= len(words) or words[last].owner:
        return False
    word = words[after]
    return is_capital(word) and word.lower not in search.lexicon.roles and line.joined(after)


def _follows_name(line: Line, first: int, search: PlaceSearch) -> bool:
    """Whether a name or a body stands before: `Michael Jordan`, `Bank of England`, `180 Kent`."""
    words, at = line.words, first - 1
    while at > 0 and words[at].lower in search.lexicon.linking and line.joined(at + 1):
        at -= 1
    if at < 0 or words[at].owner or not line.joined(at + 1):
        return False
    before = words[at]
    if is_capital(before) and before.lower in search.lexicon.bodies:
        return True
    if at + 1 < first or (search.lexicon.typology.nouns_capitalised and not _is_acronym(before)):
        return False
    if before.text.isdigit() and len(before.text) < 4:
        return True
    opens = before.lower in search.lexicon.opening or before.lower in search.lexicon.demonyms
    return is_capital(before) and not opens


def _is_acronym(word: Token) -> bool:
    return word.text.isupper() and len(word.text) > 1
