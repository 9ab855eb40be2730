"""Fits `server/lede_reader/extract/classifier/weights.toml` to pages whose article is known.

`python -m tests.quality.fit FOLDER…`, folders as `cases` reads them; needs `pip install .[fit]`.
Prints each folder's figures, those of publishers left out of the fit beside them, and writes both.

Whole truths tell of each block what it is; passages of one tell of a few, and those the ones that
readers find hard. So a first model is fitted to the whole truths, and what it is sure of on the
other pages counts a little, too: else what is easy there would be forgotten.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from hashlib import md5
from pathlib import Path
from statistics import fmean

import lede_reader.extract
import numpy as np
from numpy.typing import NDArray

from tests.quality.samples import Sample, samples, weight_of
from tests.quality.score import overlap

_WEIGHTS = Path(lede_reader.extract.__file__).parent / "classifier" / "weights.toml"
_FIRST_PENALTY = 3.0
_PENALTY = 1.0
_FOLDS = 10
_FEWEST_PAGES = 3
_LEAST_WEIGHT = 0.05
# From here on the first model is sure; what it is sure of counts so much a page and side.
_SURE = 1.5
_SURELY = 0.5
_FURTHEST = 30.0

Array = NDArray[np.float64]
Figure = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Fitted:
    """A model's features and their weights; the last of `weights` is the bias."""

    names: list[str]
    weights: Array

    def scores(self, page: Sample) -> Array:
        return _table(page, self.names) @ self.weights


def fit_all(pages: Sequence[Sample], names: list[str]) -> Fitted:
    """The model of the whole truths, and with what it is sure of that of all pages."""
    whole = [page for page in pages if page.is_whole]
    first = fit(whole, names, _FIRST_PENALTY)
    return fit([x if x.is_whole else _surmised(x, first) for x in pages], names, _PENALTY)


def _surmised(page: Sample, first: Fitted) -> Sample:
    """The page, with labels where the model is sure and the truth does not say."""
    scores = first.scores(page)
    labels, counts = list(page.labels), list(page.counts)
    for is_right in (True, False):
        sure = [
            n
            for n, score in enumerate(scores)
            if labels[n] is None and abs(score) > _SURE and (score > 0) is is_right
        ]
        total = sum(weight_of(page.texts[n]) for n in sure)
        for n in sure:
            labels[n], counts[n] = is_right, _SURELY * weight_of(page.texts[n]) / total
    return replace(page, labels=labels, counts=counts)


def names_of(pages: Sequence[Sample]) -> list[str]:
    """The features that enough pages show in blocks of which something is known."""
    seen: Counter[str] = Counter()
    for page in pages:
        known = [f for f, count in zip(page.features, page.counts, strict=True) if count > 0]
        seen.update(set().union(*known))
    return sorted(name for name, times in seen.items() if times >= _FEWEST_PAGES)


def fit(pages: Sequence[Sample], names: list[str], penalty: float) -> Fitted:
    """Logistic regression by Newton's method, with a penalty on every weight but the bias."""
    known = [np.array(page.counts) > 0 for page in pages]
    table = np.vstack([_table(page, names)[k] for page, k in zip(pages, known, strict=True)])
    right, counts = (
        np.concatenate([np.array(of(x), float)[k] for x, k in zip(pages, known, strict=True)])
        for of in (lambda x: [bool(label) for label in x.labels], lambda x: x.counts)
    )
    counts /= counts.mean()
    held = np.append(np.full(len(names), penalty), 0.0)
    weights, step = np.zeros(len(names) + 1), np.ones(1)
    while np.abs(step).max() > 1e-3:
        chance = 1 / (1 + np.exp(-np.clip(table @ weights, -_FURTHEST, _FURTHEST)))
        slope = table.T @ (counts * (chance - right)) + held * weights
        bend = (table.T * (counts * chance * (1 - chance))) @ table + np.diag(held)
        step = np.linalg.solve(bend, slope)
        weights = weights - step * min(1.0, 5.0 / np.abs(step).max())
    return Fitted(names, weights)


def _table(page: Sample, names: Sequence[str]) -> Array:
    """A row a block, a column a feature, and a column of ones for the bias."""
    column = {name: number for number, name in enumerate(names)}
    table = np.zeros((len(page.features), len(names) + 1))
    table[:, -1] = 1.0
    for row, own in enumerate(page.features):
        for name, value in own.items():
            if name in column:
                table[row, column[name]] = value
    return table


def figures(pages: Sequence[Sample], model_of: Callable[[Sample], Fitted]) -> dict[str, Figure]:
    """Each folder's precision, recall and F1: of runs of words, or of passages."""
    means: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    tallies: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for page in pages:
        pairs = zip(page.texts, model_of(page).scores(page), strict=True)
        text = "\n\n".join(text for text, score in pairs if score > 0)
        if page.is_whole:
            means[page.folder].append(overlap(text, page.truth["text"]))
        else:
            tallies[page.folder].update(_passages(text, page))
    found = {f: (fmean(p for p, _ in x), fmean(r for _, r in x)) for f, x in means.items()}
    for folder, tally in tallies.items():
        right = tally["right"]
        found[folder] = right / (right + tally["stray"]), right / (right + tally["lost"])
    return {folder: (p, r, 2 * p * r / (p + r)) for folder, (p, r) in found.items()}


def _passages(text: str, page: Sample) -> Counter[str]:
    plain = " ".join(text.split())
    own = [" ".join(x.split()) in plain for x in page.truth["with"]]
    stray = sum(" ".join(x.split()) in plain for x in page.truth.get("without", ()))
    return Counter(right=sum(own), lost=len(own) - sum(own), stray=stray)


def cross_validate(pages: Sequence[Sample], names: list[str], processes: int) -> dict[str, Figure]:
    """Each folder's figures by models that saw no page of the page's publisher."""
    folds = {x.publisher: int(md5(x.publisher.encode()).hexdigest(), 16) % _FOLDS for x in pages}
    shown = [[x for x in pages if folds[x.publisher] != fold] for fold in range(_FOLDS)]
    with ProcessPoolExecutor(processes) as pool:
        models = list(pool.map(fit_all, shown, [names] * _FOLDS))
    return figures(pages, lambda page: models[folds[page.publisher]])


def write(model: Fitted, said: Sequence[str], path: Path) -> None:
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


def main() -> int:
    """Fits, prints and writes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    given = parser.parse_args()
    pages = list(samples(given.folders, given.processes))
    names = names_of(pages)
    model = fit_all(pages, names)
    left_out, said = cross_validate(pages, names, given.processes), []
    for folder, (_, _, own) in figures(pages, lambda _: model).items():
        precision, recall, f1 = left_out[folder]
        said.append(
            f"{folder:12} F1 {own:.3f}; publisher left out {f1:.3f} ({precision:.3f}, {recall:.3f})"
        )
    print("\n".join(said))
    write(model, said, _WEIGHTS)
    return 0


if __name__ == "__main__":
    sys.exit(main())
