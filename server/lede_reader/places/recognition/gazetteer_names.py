"""Known places: names that the gazetteer has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from lede_reader.contract import Span
from lede_reader.languages.lexicons.toponyms import PlaceEntry
from lede_reader.places.mention import PlaceMention
from lede_reader.places.recognition.belief import is_place, may_be_place
from lede_reader.places.recognition.lines import Line, is_capital
from lede_reader.places.search import PlaceSearch

_LONGEST = 5
# Capitals throughout make an acronym of a shorter word.
_WORDS = 5
_DISTRICTS = frozenset({"D.C.", "DC"})


def possible_beginnings(words: Iterable[str], search: PlaceSearch) -> list[str]:
    """The words that a place's name may begin with, its genitive's ending cut off or not."""
    capital = [x for x in words if x[0].isupper()]
    knows = search.atlas.knows
    found = list(filter(knows, capital))
    if ending := search.lexicon.genitive:
        bare = {x[: -len(ending)]: x for x in capital if x.endswith(ending)}
        found += [whole for x, whole in bare.items() if knows(x)]
    return found


def find_gazetteer_names(
    line: Line, telling: Sequence[int], search: PlaceSearch
) -> Iterator[PlaceMention]:
    """Finds the names of places in a block, the longest first, none inside another.

    `telling`: where those may begin.
    """
    free = 0
    for at in telling:
        if at < free:
            continue
        last, entries = _longest(line, at, search) if is_capital(line.words[at]) else (at, ())
        found: PlaceMention | None = None
        if entries:
            found = _weighed(line, (at, last), entries, search)
        elif line.bracketed(at):
            found = _bracketed(line, at, search)
        region = _region(line, last + 1, search) if entries else None
        if region and found:
            found = replace(found, believed=True, country=region.senses[0].country)
        whole = found and region and _with_district(line, found, region)
        for known_one in (whole,) if whole else (found, region):
            if known_one:
                yield known_one
        free = last + (2 if region else 1)


def _with_district(line: Line, city: PlaceMention, region: PlaceMention) -> PlaceMention | None:
    """A city and the district that is no more than it: "Washington, D.C." is one name."""
    if region.name not in _DISTRICTS:
        return None
    span = Span(city.span.start, region.span.end)
    return replace(city, span=span, name=line.content[span.start : span.end])


def _span(line: Line, first: int, last: int, search: PlaceSearch) -> Span:
    """Where a name stands, without the ending of a genitive that the gazetteer does not know."""
    words, ending = line.words, search.lexicon.genitive
    inflected = ending and first == last and not search.atlas.senses(words[first].text)
    return Span(words[first].start, words[last].end - len(ending if inflected else ""))


def _weighed(
    line: Line, named: tuple[int, int], entries: tuple[PlaceEntry, ...], search: PlaceSearch
) -> PlaceMention:
    span = _span(line, *named, search)
    sure = is_place(line, named, entries[0], search)
    perhaps = not sure and may_be_place(line, named, entries[0], search)
    name = line.content[span.start : span.end]
    return PlaceMention(span, name, line.section, entries, sure, likely=perhaps)


def _bracketed(line: Line, at: int, search: PlaceSearch) -> PlaceMention | None:
    """The region behind a person's name, `(ZH)`: likely one, where the article is at home."""
    word = line.words[at]
    if not line.content.startswith(")", word.end):
        return None
    entry = search.abbreviated.get(word.text)
    span = Span(word.start, word.end)
    return PlaceMention(span, word.text, line.section, (entry,), likely=True) if entry else None


def _longest(line: Line, at: int, search: PlaceSearch) -> tuple[int, tuple[PlaceEntry, ...]]:
    """The last word of the longest name that begins at a word, and the places known by it."""
    words, atlas = line.words, search.atlas
    best, known = at, _single(line, at, search)
    if words[at].owner or not atlas.begins(words[at].text):
        return best, known  # nearly always
    for end in range(at + 1, min(at + _LONGEST, len(words))):
        if words[end - 1].owner or not line.joined(end):
            break
        name = line.written(at, end)
        entries = atlas.senses(name)
        article = words[at].lower in search.lexicon.articles
        country = entries and entries[0].kind == "country"  # El Salvador, not the Salvador
        if article and not country and atlas.senses(line.written(at + 1, end)):
            break
        large = entries and entries[0].kind in {"country", "area", "water"}
        if entries and (large or is_capital(words[end])):
            best, known = end, entries
        if not atlas.begins(name):
            break
    return best, known


def _single(line: Line, at: int, search: PlaceSearch) -> tuple[PlaceEntry, ...]:
    """The places known by one word; an acronym is never an ordinary word."""
    word = line.words[at]
    acronym = 1 < len(word.text) < _WORDS and word.text.isupper()
    if acronym and line.gap(at).endswith("/"):
        return ()
    if not acronym and word.lower in search.lexicon.never:
        return ()
    ending = search.lexicon.genitive
    found = search.atlas.senses(word.text)
    if not found and ending and len(word.text) > 4 and word.text.endswith(ending):
        return search.atlas.senses(word.text[: -len(ending)])
    return found


def _region(line: Line, at: int, search: PlaceSearch) -> PlaceMention | None:
    """The region that is abbreviated after a town's name: `Fresno, Calif.`, `Küssnacht SZ`."""
    if at >= len(line.words) or line.gap(at) not in {", ", " "}:
        return None
    start, end = line.words[at].start, line.words[at].end
    for name in (line.content[start : end + 1], line.content[start:end]):
        entry = search.abbreviated.get(name)
        if entry:
            span = Span(start, start + len(name))
            return PlaceMention(span, name, line.section, (entry,), believed=True)
    return None
