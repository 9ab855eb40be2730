"""The classifier's model, as `weights.toml` has it: its bias, and the weight of each feature."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from math import inf

import msgspec


class Model(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`weights.toml`: the bias, and the weight of each feature, of a logistic model.

    `never`: the features of what is no part of an article by definition, whatever speaks for it.
    """

    bias: float
    never: frozenset[str]
    weights: dict[str, float]


@cache
def model() -> Model:
    """What `weights.toml` says."""
    text = files("lede_reader.extract.classifier").joinpath("weights.toml").read_bytes()
    return msgspec.toml.decode(text, type=Model)


class _Weights(dict[str, float]):
    """What each feature weighs: one without a line, nothing."""

    def __missing__(self, name: str) -> float:
        found = self[name] = 0.0
        return found


@cache
def weights() -> dict[str, float]:
    """What each feature weighs; all the others together are no match for one of `never`."""
    return _Weights(model().weights | dict.fromkeys(model().never, -inf))
