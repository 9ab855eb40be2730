"""Weighs the signs of each leaf, and says which leaves are the article."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from math import inf

import msgspec

from server.extract.signs import Evidence, signs


class Scale(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`weights.toml`: what stands on the scale before a leaf does, and what each sign weighs.

    `never`: the signs of what is no part of an article by definition, whatever speaks for it.
    """

    bias: float
    never: frozenset[str]
    weights: dict[str, float]


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


@cache
def scale() -> Scale:
    """What `weights.toml` says."""
    text = files("server.extract").joinpath("weights.toml").read_bytes()
    return msgspec.toml.decode(text, type=Scale)
