"""Where: the named places, each with its country."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from msgspec.structs import replace

from lede_reader.contract import Place, Span
from lede_reader.languages.lexicons.toponyms import PlaceEntry, fold
from lede_reader.logistic import Features
from lede_reader.nlp.document import Document
from lede_reader.nlp.entity import EntityKind
from lede_reader.places.mention import PlaceMention
from lede_reader.places.recognition.gazetteer_names import (
    find_gazetteer_names,
    possible_beginnings,
)
from lede_reader.places.recognition.lines import Line, split_lines
from lede_reader.places.recognition.sites import find_sites, may_tell
from lede_reader.places.recognition.venues import SIGN, find_venues
from lede_reader.places.resolution.country import home_of, resolve_countries
from lede_reader.places.resolution.features import Evidence
from lede_reader.places.resolution.merging import make_place, merge_places
from lede_reader.places.search import PlaceSearch

__all__ = ["find", "weigh_places"]

# What stays a place where it acts as a body: Moscow's Kremlin, the Soviet Union.
_OVER_PARTIES = {"area", "country", "site"}


_LIKELY = 0.45
# A city in the name of a body is a city only if it is this large.
_KNOWN = 100_000
# Capitals throughout make an acronym of a shorter word: DACA is no town, whatever Dhaka is called.
_WORDS = 5


def find(document: Document) -> tuple[Place, ...]:
    """Finds the places, the most important first."""
    likely = document.language.models.place.probability
    weighed = ((group, likely(features)) for group, features in weigh_places(document))
    return tuple(make_place(group, round(x, 2)) for group, x in weighed if x >= _LIKELY)


def weigh_places(document: Document) -> list[tuple[list[PlaceMention], Features]]:
    """What may be a place, with what tells whether it is, the most important first."""
    blocks = split_lines(document)
    search = _search(document, blocks)
    mentions = _apart(sorted(_mentions(document, blocks, search), key=_order))
    named = _outside(mentions, _parties(document))
    untold = not document.country and not home_of(named)
    home = home_of(_within(mentions, named)) if untold else document.country
    settled = resolve_countries(document.content, named, search, home)
    groups = merge_places(settled, document.headline or "", search)
    evidence = Evidence(document, settled, search)
    return [(group, evidence.features(group)) for group in groups]


def _search(document: Document, blocks: list[Line]) -> PlaceSearch:
    """The language's words, and what those of the article itself tell."""
    language = document.language
    lexicon, regions = language.places, language.toponyms.abbreviated
    written = frozenset([word.text for line in blocks for word in line.words])
    search = PlaceSearch(lexicon, regions, document.atlas, written)
    large = [x for x in written if not x.islower()]
    small = (lexicon.sited | regions.keys()) & written
    built = [x for x in large if may_tell(x, search)]
    return replace(search, telling=small.union(possible_beginnings(large, search), built))


def _mentions(
    document: Document, blocks: list[Line], search: PlaceSearch
) -> Iterator[PlaceMention]:
    """Every mention, from the prose itself and from the table of names."""
    every, listed = search.telling, SIGN in document.content
    for line in blocks:
        telling = [at for at, word in enumerate(line.words) if word.text in every]
        if telling:
            yield from find_sites(line, telling, search)
            yield from find_gazetteer_names(line, telling, search)
            if listed:
                yield from find_venues(line, document.language.entities.never, search)
    starts = [section.span.start for section in document.blocks]
    for name in document.entities:
        if name.kind not in {"place", "other"}:
            continue
        places = {x: _named(x, search) for x in name.forms} if name.kind == "place" else {}
        for span in name.mentions:
            written = document.content[span.start : span.end]
            entries = places.get(written)
            if entries is not None:
                yield PlaceMention(span, written, _section(starts, span), entries, believed=True)
            elif name.kind == "other" or document.content.startswith(" (", span.end):
                yield PlaceMention(span, written, _section(starts, span))


def _section(starts: list[int], span: Span) -> int:
    return bisect_right(starts, span.start) - 1


def _named(name: str, search: PlaceSearch) -> tuple[PlaceEntry, ...] | None:
    """What is known by a name that the table of names holds for a place's; None: it is a word too.

    One that no gazetteer knows is none where every noun looks like it.
    """
    entries = search.atlas.senses(name)
    lower = name.lower()
    certain = any(entry.kind in {"area", "country", "site"} for entry in entries[:1])
    word = lower in search.lexicon.doubtful or (lower in search.written and not certain)
    ordinary = any(entry.ordinary for entry in entries[:1])
    local = entries[:1] and entries[0].kind in {"city", "region"}
    acronym = local and name.isupper() and len(name) < _WORDS and not search.atlas.calls(name)
    unknown = not entries and (name.isupper() or search.lexicon.typology.nouns_capitalised)
    doubted = "/" in name or word or ordinary or unknown or acronym or lower in search.lexicon.never
    return None if doubted else entries


def _order(mention: PlaceMention) -> tuple[int, int]:
    return mention.span.start, -mention.span.end


def _apart(mentions: list[PlaceMention]) -> list[PlaceMention]:
    """Drops what lies inside a longer mention; what two have found is believed if either is."""
    kept: list[PlaceMention] = []
    end = 0
    for mention in mentions:
        if mention.span.start >= end:
            kept.append(mention)
            end = mention.span.end
        elif kept[-1].span == mention.span:
            kept[-1] = _both(kept[-1], mention)
    return kept


def _both(one: PlaceMention, other: PlaceMention) -> PlaceMention:
    """One mention of what two have found."""
    return replace(
        one,
        senses=one.senses or other.senses,
        believed=one.believed or other.believed,
        likely=one.likely or other.likely,
    )


def _parties(document: Document) -> list[tuple[Span, EntityKind]]:
    """Where people and organisations are named, in order."""
    kinds = {"person", "organization"}
    named = (
        (x, name.kind) for name in document.entities if name.kind in kinds for x in name.mentions
    )
    return sorted(named)


def _outside(
    mentions: list[PlaceMention], parties: list[tuple[Span, EntityKind]]
) -> list[PlaceMention]:
    """Drops the mentions that touch a party's name and are no place even so."""
    kept: list[PlaceMention] = []
    at = 0
    for mention in mentions:
        while at < len(parties) and parties[at][0].end <= mention.span.start:
            at += 1
        touched = at < len(parties) and parties[at][0].start < mention.span.end
        if not touched or _prevails(mention, *parties[at]):
            kept.append(mention)
    return kept


def _within(mentions: list[PlaceMention], outside: list[PlaceMention]) -> Iterator[PlaceMention]:
    """The towns that bodies are called by: `Columbus Police Department` tells the country too."""
    kept = {mention.span.start for mention in outside}
    for mention in mentions:
        city = next((x for x in mention.senses[:1] if x.kind == "city" and not x.ordinary), None)
        if city and city.population >= _KNOWN and mention.span.start not in kept:
            yield replace(mention, believed=True)


def _prevails(mention: PlaceMention, party: Span, kind: EntityKind) -> bool:
    """Whether a place is meant although a part of it, or a namesake, is taken for a party."""
    inside = mention.span.start <= party.start and party.end <= mention.span.end
    if mention.built:
        return inside or kind == "person"
    if party == mention.span:
        if mention.senses and kind == "person" and " " in mention.name:
            return True  # "Punta Arenas": a town of two words, which looks like a person
        body = kind == "organization" and any(x.kind in _OVER_PARTIES for x in mention.senses)
        saint = mention.believed and fold(mention.name).startswith("saint ")
        return body or saint or (mention.likely and mention.name.isupper())
    return inside and mention.believed and bool(mention.senses)
