"""Finds the content root: the box that holds the article, where the votes for its leaves meet."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from lede_reader.boilerplate.textblocks.textblock import Box, TextBlock

_LINES = frozenset(["dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "li", "p", "pre", "td", "tr"])
_BULK = 0.7


@dataclass(frozen=True, slots=True)
class Root:
    """`around`: the article's box, and the boxes around it.

    `share`: of the votes, by the box that they lie in directly; `like`: by the shape of the box.
    `first`, `last`: the leaves between which nine tenths of the votes lie.
    """

    box: Box | None
    around: frozenset[Box]
    share: dict[Box, float]
    like: dict[int, float]
    first: int
    last: int

    def holds(self, frame: Box) -> bool:
        """Whether a box lies in the article's."""
        return self.box is not None and any(around is self.box for around in _chain(frame))


def holder(leaf: TextBlock) -> Box:
    """The box that a leaf's neighbours share with it: its paragraph's, list's or table's parent."""
    frame = leaf.frame
    while frame.parent is not None and frame.tag in _LINES:
        frame = frame.parent
    return frame


def find(leaves: tuple[TextBlock, ...], votes: list[float]) -> Root:
    """Finds the lowest box with the bulk of the votes."""
    mass: dict[Box, float] = defaultdict(float)
    direct: dict[Box, float] = defaultdict(float)
    like: dict[int, float] = defaultdict(float)
    total = sum(votes) or 1.0
    for leaf, vote in zip(leaves, votes, strict=True):
        if vote:
            direct[holder(leaf)] += vote / total
            like[leaf.frame.shape] += vote / total
    for frame, share in list(direct.items()):
        around: Box | None = frame
        while around is not None:
            mass[around] += share
            around = around.parent
    box = _lowest(mass)
    first, last = _middle(votes, total)
    return Root(box, frozenset(_chain(box)), dict(direct), dict(like), first, last)


def _lowest(mass: dict[Box, float]) -> Box | None:
    """The deepest frame with the bulk; more than half lies in one line of descent only."""
    holding = [frame for frame, share in mass.items() if share >= _BULK]
    return min(holding, key=lambda frame: (mass[frame], -frame.depth), default=None)


def _chain(frame: Box | None) -> list[Box]:
    found: list[Box] = []
    while frame is not None:
        found.append(frame)
        frame = frame.parent
    return found


def _middle(votes: list[float], total: float) -> tuple[int, int]:
    """The first and the last leaf, but for the outer twentieths of the votes."""
    first, last, sum_ = -1, len(votes) - 1, 0.0
    for index, vote in enumerate(votes):
        sum_ += vote / total
        if first < 0 and sum_ > 0.05:
            first = index
        if sum_ >= 0.95:
            last = index
            break
    return max(first, 0), last
