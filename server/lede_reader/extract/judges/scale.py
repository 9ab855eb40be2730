"""What `weights.toml` says: where the scale stands, and what each sign of a leaf weighs."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from math import inf

import msgspec


class Scale(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`weights.toml`: what stands on the scale before a leaf does, and what each sign weighs.

    `never`: the signs of what is no part of an article by definition, whatever speaks for it.
    """

    bias: float
    never: frozenset[str]
    weights: dict[str, float]


@cache
def scale() -> Scale:
    """What `weights.toml` says."""
    text = files("lede_reader.extract.judges").joinpath("weights.toml").read_bytes()
    return msgspec.toml.decode(text, type=Scale)


@cache
def weights() -> dict[str, float]:
    """What each sign weighs; all the others together are no match for one of `never`."""
    return scale().weights | dict.fromkeys(scale().never, -inf)
