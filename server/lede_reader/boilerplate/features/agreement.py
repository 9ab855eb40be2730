"""The features of a second look: what the first one keeps beside a leaf, and of its make."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from lede_reader.boilerplate.root import holder
from lede_reader.boilerplate.textblocks.textblock import Box, TextBlock
from lede_reader.logistic import Features

_SHORT = 80
_BESIDE = {-2: "kept 2 before", -1: "kept 1 before", 1: "kept 1 after", 2: "kept 2 after"}
# What is told of each kind of leaf by itself, too.
_BY_LOOK = ("kept 1 before", "kept 1 after", "most of its class")
# A leaf counts by its length, and one of few letters or very many no less and no more than this.
_LEAST, _MOST = 10.0, 400.0
_LONGEST_CLASS = 300
_MOST_CLASSES = 12

Classes = frozenset[str]
_NONE: Classes = frozenset()


class Leaves(msgspec.Struct, frozen=True):
    """What a second look asks of all leaves with text, in page order.

    `weights`: how much each tells of its classes, by its length. `looks`: of what kind it is, for
    that changes what its neighbours tell.
    """

    weights: list[float]
    classes: list[Classes]
    looks: list[str]


def leaves(blocks: Sequence[TextBlock]) -> Leaves:
    """What a second look asks of the blocks.

    A block's classes are those of its own box and of the one that its neighbours share with it.
    """
    known: dict[Box, Classes] = {}
    found: list[Classes] = []
    for block in blocks:
        own, around = block.frame, holder(block)
        if around not in known:
            known[around] = _classes(around.element.get("class"))
        classes = known[around]
        if own is not around and (said := own.element.get("class")):
            classes |= _classes(said)
        found.append(classes)
    return Leaves(
        [_LEAST + (block.size if block.size < _MOST else _MOST) for block in blocks],
        found,
        [
            ("short" if block.size < _SHORT else "long")
            if block.kind == "paragraph"
            else "heading"
            if block.kind == "heading"
            else "other"
            for block in blocks
        ],
    )


def features_of_agreement(
    found: Leaves, chances: Sequence[float], wanted: Sequence[int]
) -> list[Features]:
    """What the first look keeps near each of the wanted leaves: from -.5, nothing, to .5, all.

    `chances`: how likely each leaf is of the article.
    """
    shares = _Shares(found, chances)
    own: list[Features] = []
    for number in wanted:
        near = {
            name: chances[number + step] - 0.5
            for step, name in _BESIDE.items()
            if 0 <= number + step < len(chances)
        } | shares.of(number)
        look = found.looks[number]
        own.append(near | {f"{name}, {look}": near[name] for name in _BY_LOOK if name in near})
    return own


class _Shares:
    """How much of what has a class is kept, by the class."""

    def __init__(self, found: Leaves, chances: Sequence[float]) -> None:
        self._found, self._chances = found, chances
        self._kept: defaultdict[str, float] = defaultdict(float)
        self._all: defaultdict[str, float] = defaultdict(float)
        for classes, weight, chance in zip(found.classes, found.weights, chances, strict=True):
            for name in classes:
                self._kept[name] += chance * weight
                self._all[name] += weight

    def of(self, number: int) -> Features:
        """Of the leaf's classes that others have: the least and the most of the others kept."""
        weight = self._found.weights[number]
        kept = weight * self._chances[number]
        shares = [
            (self._kept[name] - kept) / (self._all[name] - weight)
            for name in self._found.classes[number]
            if self._all[name] - weight > 1
        ]
        if not shares:
            return {}
        return {"least of its class": min(shares) - 0.5, "most of its class": max(shares) - 0.5}


def _classes(said: str | None) -> Classes:
    return frozenset(said[:_LONGEST_CLASS].split()[:_MOST_CLASSES]) if said else _NONE
