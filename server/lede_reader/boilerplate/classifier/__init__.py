"""The boilerplate classifier: scores each leaf by its features as the article's or not.

A logistic model over named features, whose weights are `weights.toml`'s.
"""

from __future__ import annotations

from functools import cache

from lede_reader.boilerplate.classifier.groups import as_one, without_holes
from lede_reader.boilerplate.classifier.model import model
from lede_reader.boilerplate.context import Context
from lede_reader.boilerplate.features.layout import features_of_layout
from lede_reader.boilerplate.features.words import NAMES, features_of_words, needs_none
from lede_reader.logistic import Features


def scores(context: Context) -> list[float]:
    """How far each leaf is of the article: above 0 it is, below it is not.

    One that no words could lift above 0 is not read for them, as most that are beside the article;
    nor is one above it whose words could not take it below.
    """
    bias, lift = model().bias, _lift()
    found: list[float] = []
    for number, own in enumerate(features_of_layout(context)):
        score = bias + _sum(own)
        if score + lift > 0 and not (score > 0 and needs_none(number, context)):
            score += _sum(features_of_words(number, context))
        found.append(score)
    return without_holes(context.leaves, as_one(context.leaves, found))


def _sum(features: Features) -> float:
    known = model().weights
    return sum([known[name] * value for name, value in features.items()])


@cache
def _lift() -> float:
    """The most that words can add."""
    weights = model().weights
    return sum(max(0.0, weights[name]) for name in NAMES)
