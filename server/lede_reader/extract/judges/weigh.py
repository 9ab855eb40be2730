"""Weighs the signs of each leaf, and says which leaves are the article."""

from __future__ import annotations

from functools import cache

from lede_reader.extract.judges.evidence import Evidence
from lede_reader.extract.judges.scale import scale, weights
from lede_reader.extract.judges.sign import Signs
from lede_reader.extract.judges.signs import signs
from lede_reader.extract.judges.wording import NAMES, needs_none, wording


def weigh(evidence: Evidence) -> list[float]:
    """How far each leaf is of the article: above 0 it is, below it is not.

    One that no words could lift above 0 is not read for them, as most that are beside the article;
    nor is one above it whose words could not take it below.
    """
    bias, lift = scale().bias, _lift()
    found: list[float] = []
    for number, own in enumerate(signs(evidence)):
        weight = bias + _sum(own)
        if weight + lift > 0 and not (weight > 0 and needs_none(number, evidence)):
            weight += _sum(wording(number, evidence))
        found.append(weight)
    return found


def _sum(signs: Signs) -> float:
    heavy = weights()
    return sum([heavy.get(sign, 0.0) * value for sign, value in signs.items()])


@cache
def _lift() -> float:
    """The most that words can add."""
    return sum(max(0.0, weights().get(name, 0.0)) for name in NAMES)
