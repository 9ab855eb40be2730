"""Weighs the signs of each leaf, and says which leaves are the article."""

from __future__ import annotations

from math import inf

from server.extract.scale import scale
from server.extract.signs import Evidence, signs


def weigh(evidence: Evidence) -> list[float]:
    """How far each leaf is of the article: above 0 it is, below it is not."""
    standing = scale()
    heavy = standing.weights
    return [
        -inf
        if not standing.never.isdisjoint(own)
        else standing.bias + sum([heavy.get(sign, 0.0) * value for sign, value in own.items()])
        for own in signs(evidence)
    ]
