"""Features: what tells whether a sentence tells the news."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from heapq import nsmallest
from itertools import chain
from math import fsum, log, log1p, sqrt

from lede_reader.contract import Span
from lede_reader.facts.what.candidates import Told, stems_of
from lede_reader.logistic import Features
from lede_reader.nlp.document import Document

_HEADLINE = 500
_MOSTLY, _VERY_LONG = 0.6, 55
# A colon so near the beginning stands behind a label, or begins a caption.
_LABEL = 60
# So many stems, at most, that the text has more than once are what it is about.
_THEMES = 25
_OPENERS = "\"“„«»'‘"


def news_features(document: Document, told: Sequence[Told]) -> Iterator[Features]:
    """What holds of each sentence; its place among those that may tell the news counts.

    `beside the nearest`: the share of the headline's stems that it has, the rarer the more, beside
    the sentence that has the most; `themes`: the stems that the text repeats; `calendar`: a weekday
    or a month.
    """
    calendar, tokens = document.language.entities.never, document.tokens.all
    dated = {token.sentence for token in tokens if token.lower in calendar}
    counted = {token.sentence for token in tokens if token.shape == "number"}
    near = _near_the_headline(document.headline or "", told)
    nearest = max(near, default=0.0) or 1.0
    themes = _themes(told)
    parties, places = _mentions(document, "person", "organization"), _mentions(document, "place")
    links = [link.span for link in document.links]
    starts = [span.start for span in links]
    for rank, each in enumerate(told):
        found = {
            "rank": log1p(rank),
            "beside the nearest": near[rank] / nearest,
            "themes": len(each.stems & themes) / sqrt(1 + len(each.stems)),
            "words": log(each.words),
            "parties": log1p(_within(parties, each.span)),
            "places": log1p(_within(places, each.span)),
            "linked": _linked(each.span, links, starts) if links else 0.0,
        }
        holds = {
            "mostly quoted": each.quoted > _MOSTLY,
            "opens with a quotation": document.content[each.span.start] in _OPENERS,
            "very long": each.words > _VERY_LONG,
            "item": each.kind == "item",
            "heading": each.kind == "heading",
            "figures": each.index in counted,
            "calendar": each.index in dated,
            "label": ": " in document.content[each.span.start : each.span.start + _LABEL],
        }
        yield found | {name: 1.0 for name, does in holds.items() if does}


def _themes(told: Sequence[Told]) -> frozenset[str]:
    """The stems that the text has most often; of two as often the earlier in the alphabet."""
    counts = Counter(chain.from_iterable(x.stems for x in told))
    repeated = [(-count, stem) for stem, count in counts.items() if count > 1]
    return frozenset(stem for _, stem in nsmallest(_THEMES, repeated))


def _near_the_headline(headline: str, told: Sequence[Told]) -> list[float]:
    stems = stems_of(headline[:_HEADLINE])
    shared = [x.stems & stems for x in told]
    counts = Counter(chain.from_iterable(shared))
    weights = {stem: 1 / (3 + counts[stem]) for stem in stems}
    whole = fsum(weights.values()) or 1.0
    # exact sums: sets are walked in another order each time that Python starts
    return [fsum([weights[stem] for stem in own]) / whole if own else 0.0 for own in shared]


def _mentions(document: Document, *kinds: str) -> list[int]:
    """Where entities of those kinds are named, in order."""
    return sorted(
        x.start for name in document.entities if name.kind in kinds for x in name.mentions
    )


def _within(starts: list[int], span: Span) -> int:
    return bisect_left(starts, span.end) - bisect_left(starts, span.start)


def _linked(span: Span, links: list[Span], starts: list[int]) -> float:
    """The part of a sentence that is linked; links stand in order, and not in each other."""
    last = bisect_left(starts, span.end)
    if not last or links[last - 1].end <= span.start:
        return 0.0  # nearly always
    first = max(0, bisect_left(starts, span.start) - 1)
    inside = (min(x.end, span.end) - max(x.start, span.start) for x in links[first:last])
    return sum(max(0, x) for x in inside) / (span.end - span.start)
