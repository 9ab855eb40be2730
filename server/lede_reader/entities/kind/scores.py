"""Kinds: how strongly something speaks for each, and when that is enough."""

from __future__ import annotations

from collections.abc import Iterable

from lede_reader.nlp.entity import EntityKind

Hint = tuple[EntityKind, float]
Scores = dict[EntityKind, float]

CERTAIN, STRONG, GOOD, FAIR, SLIGHT = 8.0, 4.5, 3.0, 1.5, 0.6
ENOUGH, CLEAR = 1.2, 0.5


def sum_hints(hints: Iterable[Hint], most: float) -> Scores:
    """Adds up the hints, no kind getting more than `most`."""
    scores: Scores = {}
    for kind, weight in hints:
        scores[kind] = min(most, scores.get(kind, 0.0) + weight)
    return scores


def add_scores(one: Scores, other: Scores) -> Scores:
    """Adds up two sets of scores."""
    if not one or not other:
        return one or other
    return {kind: one.get(kind, 0.0) + other.get(kind, 0.0) for kind in one | other}


def decide_kind(scores: Scores) -> EntityKind:
    """The kind that the scores tell clearly, else `other`."""
    most = max(scores.values(), default=0.0)
    if most < ENOUGH:
        return "other"
    near = [kind for kind, weight in scores.items() if most - weight < CLEAR]
    return near[0] if len(near) == 1 else "other"
