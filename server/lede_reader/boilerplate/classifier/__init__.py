"""The boilerplate classifier: scores each leaf by its features as the article's or not.

Two logistic models over named features, whose weights are `weights.toml`'s and `second.toml`'s: the
second looks again at what the first is not sure of, and knows what that keeps beside it.
"""

from __future__ import annotations

from functools import cache

from lede_reader.boilerplate.classifier.groups import as_one, without_holes
from lede_reader.boilerplate.classifier.model import model, second
from lede_reader.boilerplate.context import Context
from lede_reader.boilerplate.features import agreement
from lede_reader.boilerplate.features.layout import features_of_layout
from lede_reader.boilerplate.features.words import NAMES, features_of_words, needs_none
from lede_reader.logistic import Features, LogisticModel, chance

# What the first look is so sure of is not looked at again.
SURE = 4.0
# From here down a leaf is as good as certainly none of it.
_NOT = -8.0


def scores(context: Context) -> list[float]:
    """How far each leaf is of the article: above 0 it is, below it is not.

    One that no words could lift above 0 is not read for them, as most that are beside the article;
    nor is one above it whose words could not take it below. Neither is looked at twice.
    """
    first, bias, lift = model(), model().bias, _lift()
    found: list[float] = []
    doubtful: dict[int, Features] = {}
    for number, own in enumerate(features_of_layout(context)):
        score = bias + _sum(first, own)
        if score + lift > 0 and not (score > 0 and needs_none(number, context)):
            of_words = features_of_words(number, context)
            score += _sum(first, of_words)
            if -SURE < score < SURE:
                doubtful[number] = own | of_words
        found.append(score)
    found = _looked_at_again(context, found, doubtful)
    return without_holes(context.leaves, as_one(context.leaves, found))


def _looked_at_again(
    context: Context, found: list[float], doubtful: dict[int, Features]
) -> list[float]:
    """The scores, where those of the doubtful leaves are the second model's."""
    if not doubtful:
        return found
    with_text = [number for number, block in enumerate(context.leaves) if block.text]
    chances = [chance(found[n]) if found[n] > _NOT else 0.0 for n in with_text]
    wanted = [place for place, number in enumerate(with_text) if number in doubtful]
    asked = agreement.leaves([context.leaves[number] for number in with_text])
    agreements = agreement.features_of_agreement(asked, chances, wanted)
    scored, model_ = list(found), second()
    for place, near in zip(wanted, agreements, strict=True):
        number = with_text[place]
        scored[number] = model_.bias + _sum(model_, doubtful[number] | near)
    # what takes most of the article away has mistaken it for something else
    return scored if 2 * _kept(context, scored) >= _kept(context, found) else found


def _kept(context: Context, scored: list[float]) -> float:
    pairs = zip(context.leaves, scored, strict=True)
    return sum([block.size for block, score in pairs if score > 0])


def _sum(of: LogisticModel, features: Features) -> float:
    known = of.weights
    return sum([known[name] * value for name, value in features.items()])


@cache
def _lift() -> float:
    """The most that words can add."""
    weights = model().weights
    return sum(max(0.0, weights[name]) for name in NAMES)
