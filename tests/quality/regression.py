"""Logistic regression over named features, publishers held apart: what every fit command shares."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import md5
from pathlib import Path

import numpy as np
from lede_reader.logistic import Features
from numpy.typing import NDArray

_FURTHEST = 30.0
_LEAST_WEIGHT = 0.05
_BINS = 10
FOLDS = 10

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Example:
    """A candidate: its features, whether it is right, its page and that page's publisher."""

    features: Features
    right: bool
    publisher: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A model's features and their weights; the last of `weights` is the bias."""

    names: list[str]
    weights: Array

    def scores(self, features: Sequence[Features]) -> Array:
        """How far the features of each candidate speak for it."""
        return table_of(features, self.names) @ self.weights


def fold_of(publisher: str) -> int:
    """The fold that all pages of a publisher are left out in."""
    return int(md5(publisher.encode()).hexdigest(), 16) % FOLDS


def names_of(examples: Iterable[Example], fewest: int) -> list[str]:
    """The features that the pages of enough publishers show."""
    seen: defaultdict[str, set[str]] = defaultdict(set)
    for example in examples:
        for name, value in example.features.items():
            if value:
                seen[name].add(example.publisher)
    return sorted(name for name, publishers in seen.items() if len(publishers) >= fewest)


def table_of(features: Sequence[Features], names: Sequence[str]) -> Array:
    """A row a candidate, a column a feature, and a column of ones for the bias."""
    column = {name: number for number, name in enumerate(names)}
    table = np.zeros((len(features), len(names) + 1))
    table[:, -1] = 1.0
    for row, own in enumerate(features):
        for name, value in own.items():
            if name in column:
                table[row, column[name]] = value
    return table


def regress(table: Array, right: Array, counts: Array, penalty: float) -> Array:
    """The weights by Newton's method, with a penalty (L2) on each but the last, the bias."""
    counts = counts / counts.mean()
    held = np.append(np.full(table.shape[1] - 1, penalty), 0.0)
    weights, step = np.zeros(table.shape[1]), np.ones(1)
    while np.abs(step).max() > 1e-3:
        chance = chances(table @ weights)
        slope = table.T @ (counts * (chance - right)) + held * weights
        bend = (table.T * (counts * chance * (1 - chance))) @ table + np.diag(held)
        step = np.linalg.solve(bend, slope)
        weights = weights - step * min(1.0, 5.0 / np.abs(step).max())
    return weights


def chances(scores: Array) -> Array:
    """The probabilities that scores stand for."""
    return 1 / (1 + np.exp(-np.clip(scores, -_FURTHEST, _FURTHEST)))


def fit(examples: Sequence[Example], names: list[str], penalty: float) -> Fitted:
    """The model of the examples, each counting the same."""
    table = table_of([x.features for x in examples], names)
    right = np.array([x.right for x in examples], float)
    return Fitted(names, regress(table, right, np.ones(len(examples)), penalty))


def left_out(examples: Sequence[Example], names: list[str], penalty: float) -> Array:
    """How likely each example is by a model that saw no page of its publisher."""
    folds = np.array([fold_of(x.publisher) for x in examples])
    found = np.zeros(len(examples))
    for fold in range(FOLDS):
        own = np.flatnonzero(folds == fold)
        model = fit([x for x, f in zip(examples, folds, strict=True) if f != fold], names, penalty)
        found[own] = chances(model.scores([examples[n].features for n in own]))
    return found


def figures(right: Array, likely: Array) -> list[str]:
    """Of the probabilities: log loss, precision and recall above one half, and ten bins."""
    sure = np.clip(likely, 1e-6, 1 - 1e-6)
    loss = -(right * np.log(sure) + (1 - right) * np.log(1 - sure)).mean()
    kept = likely >= 0.5
    precision = right[kept].mean() if kept.any() else 0.0
    recall = right[kept].sum() / right.sum()
    said = [f"log loss {loss:.3f}; above .5 precision {precision:.3f}, recall {recall:.3f}"]
    for low in range(_BINS):
        own = (likely * _BINS).astype(int).clip(0, _BINS - 1) == low
        if own.any():
            said.append(
                f"{likely[own].mean():.2f} said, {right[own].mean():.2f} so, of {own.sum()}"
            )
    return said


def write(model: Fitted, said: Iterable[str], path: Path) -> None:
    """Replaces figures, bias and weights, and keeps all else that is written above them."""
    head, _ = path.read_text("utf-8").split("[weights]\n")
    head = re.sub(r"(?m)^bias = .*$", f"bias = {model.weights[-1]:.2f}", head)
    head = re.sub(r"(?m)^#   .*\n", "", head)
    head = head.replace("\nbias =", "".join(f"#   {line}\n" for line in said) + "\nbias =", 1)
    lines = [
        f'"{name}" = {round(weight, 2)}\n'
        for name, weight in zip(model.names, model.weights.tolist(), strict=False)
        if abs(round(weight, 2)) >= _LEAST_WEIGHT
    ]
    path.write_text(f"{head}[weights]\n{''.join(lines)}", "utf-8")
