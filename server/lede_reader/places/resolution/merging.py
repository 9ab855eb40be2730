"""One entry a place: its mentions together, in its fullest form, the most important first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from lede_reader.contract import Place, Span
from lede_reader.languages.lexicons.toponyms import fold
from lede_reader.places.mention import PlaceMention
from lede_reader.places.search import PlaceSearch

# How many sites that end in the same noun are compared.
_NAMESAKES = 20


def merge_places(
    mentions: Iterable[PlaceMention], headline: str, search: PlaceSearch
) -> list[list[PlaceMention]]:
    """The mentions of each place, the most important first; a country is one by all its names."""
    groups: dict[str, list[PlaceMention]] = defaultdict(list)
    for mention in mentions:
        groups[_key(mention, search)].append(mention)
    _join(groups, search)
    title = f" {fold(headline)} "
    return sorted(groups.values(), key=lambda group: _rank(group, title))


def _key(mention: PlaceMention, search: PlaceSearch) -> str:
    if _is_country(mention):
        return f"={mention.country}"
    return search.atlas.key(mention.name)


def _is_country(mention: PlaceMention) -> bool:
    """Whether the country is meant, not its namesake: Georgia on the Black Sea."""
    first = mention.senses[0] if mention.senses else None
    return first is not None and first.kind == "country" and first.country == mention.country


def _join(groups: dict[str, list[PlaceMention]], search: PlaceSearch) -> None:
    """Puts a name to its longer form: `Gaza` to `Gaza Strip`, `Bath` to `Bath on Orrin`."""
    for key in sorted(groups, key=len, reverse=True):
        if key not in groups:
            continue
        words = (key.replace(",", "") if "," in key else key).split()
        bare = " ".join(word for word in words if word not in search.lexicon.nouns)
        shorter = (" ".join(words[:at]) for at in range(len(words) - 1, 0, -1))
        same = next((x for x in shorter if _is_same(groups.get(x), groups[key])), bare)
        if same and same != key and same in groups:
            groups[key] += groups.pop(same)
    _join_sites(groups)


def _is_same(short: list[PlaceMention] | None, long: list[PlaceMention]) -> bool:
    """Whether two names are one town's by all that the gazetteer knows."""
    if not short or not long[0].senses:
        return False
    if "," in long[0].name:  # "Washington, D.C."
        return short[0].country == long[0].country
    if long[0].senses[0].kind != "city":
        return False
    return short[0].senses[:1] == long[0].senses[:1]


def _join_sites(groups: dict[str, list[PlaceMention]]) -> None:
    """Puts `Orrin Park` to `Orrin Town Park`."""
    longer: dict[str, list[str]] = defaultdict(list)
    for key in sorted(groups, key=len, reverse=True):
        words = key.split()
        if groups[key][0].senses or len(words) < 2:
            continue
        whole = next((x for x in longer[words[-1]] if set(words) <= set(x.split())), None)
        if whole:
            groups[whole] += groups.pop(key)
        elif len(longer[words[-1]]) < _NAMESAKES:
            longer[words[-1]].append(key)


def _rank(group: Sequence[PlaceMention], title: str) -> tuple[int, Span]:
    named = any(f" {fold(name)} " in title for name in {x.name for x in group})
    early = sum(mention.section < 2 for mention in group)
    return -(len(group) + early + 3 * named), min(mention.span for mention in group)


def make_place(group: Sequence[PlaceMention], confidence: float) -> Place:
    """The place of these mentions, in its fullest form."""
    countries = [mention.country for mention in group if mention.country]
    country = max(countries, key=countries.count) if countries else None
    spans = tuple(sorted(mention.span for mention in group))
    return Place(_fullest(group), country, spans, confidence)


def _fullest(group: Sequence[PlaceMention]) -> str:
    """The longest form; a country's that the article prefers, written out."""
    names = [mention.name for mention in group]
    if _is_country(group[0]):
        best = max(names, key=lambda x: (names.count(x), len(x)))
        if best.isupper():  # "USA", though "US-" stands in more compounds
            best = max((x for x in names if x.isupper()), key=len)
        spelt = [x for x in names if not x.isupper() and " " in x]
        return max(spelt, key=names.count) if best.isupper() and spelt else best
    # A dateline has capitals that the name has not: "NORBURY", elsewhere "Norbury".
    return max(names, key=lambda x: (len(x.split()), not x.isupper(), names.count(x), len(x)))
