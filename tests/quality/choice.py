"""Conditional logit: a model that chooses one candidate of each page, publishers held apart.

Where only the order of a page's candidates counts, weights are fitted to the choice itself: how
likely one of the right ones is, of all that the page has (a softmax over its scores).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from tests.quality.regression import FOLDS, Array, Example, Fitted, fold_of, table_of

_STEPS = 20


def fit_choice(examples: Sequence[Example], names: list[str], penalty: float) -> Fitted:
    """The weights by scoring, with a penalty (L2) on each, in its feature's spread; no bias."""
    tables = [
        (table_of([x.features for x in page], names)[:, :-1], np.array([x.right for x in page]))
        for page in _pages(examples)
        if any(x.right for x in page)
    ]
    spread = np.vstack([table for table, _ in tables]).std(0) + 1e-9
    weights = np.zeros(len(names))
    for _ in range(_STEPS):
        slope, bend = penalty * weights, penalty * np.eye(len(names))
        for table, right in tables:
            own = table / spread
            chosen = _softmax(own @ weights)
            wanted = chosen * right / (chosen * right).sum()
            mean = own.T @ chosen
            slope = slope - own.T @ (wanted - chosen)
            bend += (own.T * chosen) @ own - np.outer(mean, mean)
        weights = weights - np.linalg.solve(bend, slope)
    return Fitted(names, np.append(weights / spread, 0.0))


def right_first(model: Fitted, examples: Sequence[Example]) -> tuple[int, int]:
    """On how many pages the candidate with the highest score is right, and of how many."""
    pages = _pages(examples)
    tops = [page[int(model.scores([x.features for x in page]).argmax())] for page in pages]
    return sum(x.right for x in tops), len(pages)


def left_out_first(
    examples: Sequence[Example], names: list[str], penalty: float
) -> tuple[int, int]:
    """The same, each page by a model that saw none of its publisher."""
    found = np.zeros(2, int)
    for fold in range(FOLDS):
        own = [x for x in examples if fold_of(x.publisher) == fold]
        others = [x for x in examples if fold_of(x.publisher) != fold]
        if own:
            found += right_first(fit_choice(others, names, penalty), own)
    return int(found[0]), int(found[1])


def _pages(examples: Sequence[Example]) -> list[list[Example]]:
    pages: defaultdict[str, list[Example]] = defaultdict(list)
    for example in examples:
        pages[example.page].append(example)
    return list(pages.values())


def _softmax(scores: Array) -> Array:
    grown = np.exp(scores - scores.max())
    return np.asarray(grown / grown.sum())
