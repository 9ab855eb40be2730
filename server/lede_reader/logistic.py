"""Logistic models: named features in, a probability out; what each feature weighs is a file's."""

from __future__ import annotations

from collections.abc import Mapping
from math import exp, inf

import msgspec
from msgspec import Struct
from msgspec.structs import force_setattr

Features = dict[str, float]
"""What holds of a candidate, and how strongly: by the feature's name."""

_FURTHEST = 30.0


class _Weights(dict[str, float]):
    """What each feature weighs: one without a line, nothing."""

    def __missing__(self, name: str) -> float:
        found = self[name] = 0.0
        return found


class LogisticModel(Struct, frozen=True, forbid_unknown_fields=True):
    """The bias, and what each feature weighs; one without a line weighs nothing.

    `never`: the features of what is none by definition, whatever speaks for it.
    """

    bias: float
    weights: dict[str, float]
    never: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        force_setattr(self, "weights", _Weights(self.weights | dict.fromkeys(self.never, -inf)))

    def score(self, features: Mapping[str, float]) -> float:
        """How far the features speak for it: above 0 they do, below they speak against it."""
        known = self.weights
        return self.bias + sum([known[name] * x for name, x in features.items()])

    def probability(self, features: Mapping[str, float]) -> float:
        """How likely it is, from 0 to 1."""
        score = self.score(features)
        # as `chance` has it, without the call: a page asks thousands of times
        if -_FURTHEST < score < _FURTHEST:
            return 1 / (1 + exp(-score))
        return float(score > 0)

    def confidence(self, features: Mapping[str, float]) -> float:
        """The probability as the contract tells it: in hundredths."""
        return round(self.probability(features), 2)


def chance(score: float) -> float:
    """The probability that a score stands for."""
    if -_FURTHEST < score < _FURTHEST:
        return 1 / (1 + exp(-score))
    return float(score > 0)


def decode_model(text: bytes) -> LogisticModel:
    """Reads a model's TOML file; a misspelt key raises `msgspec.ValidationError`."""
    return msgspec.toml.decode(text, type=LogisticModel)
