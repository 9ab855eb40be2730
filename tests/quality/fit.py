"""Fits `server/lede_reader/extract/classifier/weights.toml` to pages whose article is known.

`python -m tests.quality.fit FOLDER… [--without-standfirsts FOLDER…]`, folders as `cases` reads
them; needs `pip install .[fit]`. Prints what publishers left out of the fit score, then writes.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean

import lede_reader.extract
import numpy as np
from lede_reader.errors import Refusal
from lede_reader.extract import fields, links, markup
from lede_reader.extract.classifier.model import model
from lede_reader.extract.features.feature import Features
from lede_reader.extract.features.layout import features_of_layout
from lede_reader.extract.features.words import features_of_words
from lede_reader.extract.gather import gather
from lede_reader.extract.textblocks.segmentation import segment
from numpy.typing import NDArray

from tests.quality.cases import Case, cases
from tests.quality.labels import labels
from tests.quality.score import overlap

_WEIGHTS = Path(lede_reader.extract.__file__).parent / "classifier" / "weights.toml"
_PENALTY = 3.0
_FOLDS = 10
_FEWEST_PAGES = 3
_LEAST_WEIGHT = 0.05

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Sample:
    """A page's leaves that the classifier decides: their features, labels, and what each counts in the fit.

    What `never` decides is left out.
    """

    folder: str
    publisher: str
    truth: str
    texts: list[str]
    features: list[Features]
    labels: list[bool]
    counts: list[float]


@dataclass(frozen=True, slots=True)
class Model:
    """The last of `weights` is the bias."""

    names: list[str]
    weights: Array


def samples(folders: Sequence[Path], silent: frozenset[Path]) -> Iterator[Sample]:
    """The folders' pages; of a folder in `silent` the truths tell nothing of standfirsts."""
    for folder in folders:
        for case in cases(folder):
            if case.page.kind == "html" and case.truth.get("text"):
                try:
                    sample = _sample(case, folder)
                    yield _hush(sample) if folder in silent else sample
                except Refusal as refusal:
                    print(f"{case.slug}: {type(refusal).__name__}")


def _sample(case: Case, folder: Path) -> Sample:
    tree = markup.parse(case.page)
    found = segment(tree, links.place(tree, case.page.url))
    context = gather(found, fields.find(tree, case.page.url))
    own = [
        seen | features_of_words(number, context)
        for number, seen in enumerate(features_of_layout(context))
    ]
    right = labels(found, case.truth["text"])
    kept = [n for n, leaf in enumerate(found) if leaf.text and model().never.isdisjoint(own[n])]
    words = [min(60.0, max(10.0, _words(found[n].text))) for n in kept]
    return Sample(
        folder=folder.name,
        publisher=case.slug.split("_")[0],
        truth=case.truth["text"],
        texts=[found[n].text for n in kept],
        features=[own[n] for n in kept],
        labels=[right[n] for n in kept],
        counts=_counts(words, [right[n] for n in kept]),
    )


def _counts(words: list[float], right: list[bool]) -> list[float]:
    """What each leaf counts: those of the article 1 together, the others no more than that."""
    whole = sum(size for size, is_right in zip(words, right, strict=True) if is_right)
    stray = max(sum(words) - whole, whole)
    shares = (whole if is_right else stray for is_right in right)
    return [size / share if whole else 0.0 for size, share in zip(words, shares, strict=True)]


def _hush(sample: Sample) -> Sample:
    """The sample, of whose standfirsts nothing is to be learnt."""
    pairs = zip(sample.counts, sample.features, strict=True)
    counts = [0.0 if "long standfirst" in own else count for count, own in pairs]
    return replace(sample, counts=counts)


def _words(text: str) -> float:
    """Words of a text, of which three characters make one where it is written without spaces."""
    wide = sum(character > "\u2e7f" for character in text[:50])
    return len(re.findall(r"\w+", text)) + (len(text) / 3 if wide > 10 else 0)


def fit(pages: Sequence[Sample], start: Model | None = None) -> Model:
    """Logistic regression by Newton's method, with a penalty on every weight but the bias."""
    seen = Counter(name for page in pages for name in set().union(*page.features))
    names = sorted(name for name, times in seen.items() if times >= _FEWEST_PAGES)
    table = np.vstack([_table(page, names) for page in pages])
    right = np.concatenate([page.labels for page in pages]).astype(float)
    counts = np.concatenate([page.counts for page in pages])
    counts /= counts.mean()
    penalty = np.append(np.full(len(names), _PENALTY), 0.0)
    before = dict(zip(start.names, start.weights, strict=False)) if start else {}
    weights = np.array(
        [*(before.get(name, 0.0) for name in names), start.weights[-1] if start else 0.0]
    )
    step = np.ones(1)
    while np.abs(step).max() > 1e-3:
        chance = 1 / (1 + np.exp(-(table @ weights)))
        slope = table.T @ (counts * (chance - right)) + penalty * weights
        bend = (table.T * (counts * chance * (1 - chance))) @ table + np.diag(penalty)
        step = np.linalg.solve(bend, slope)
        weights = weights - step
    return Model(names, weights)


def _table(page: Sample, names: Sequence[str]) -> Array:
    """A row a leaf, a column a feature, and a column of ones for the bias."""
    column = {name: number for number, name in enumerate(names)}
    table = np.zeros((len(page.features), len(names) + 1))
    table[:, -1] = 1.0
    for row, own in enumerate(page.features):
        for name, value in own.items():
            if name in column:
                table[row, column[name]] = value
    return table


def f1(model: Model, page: Sample) -> tuple[float, float]:
    """Precision and recall of what the model chooses of a page."""
    weighed = _table(page, model.names) @ model.weights
    chosen = [text for text, weight in zip(page.texts, weighed, strict=True) if weight > 0]
    return overlap("\n\n".join(chosen), page.truth)


def cross_validate(pages: Sequence[Sample], whole: Model) -> dict[str, float]:
    """Each folder's F1 by models that saw no page of the page's publisher."""
    publishers = sorted({page.publisher for page in pages})
    found: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    for fold in range(_FOLDS):
        out = set(publishers[fold::_FOLDS])
        model = fit([page for page in pages if page.publisher not in out], whole)
        for page in pages:
            if page.publisher in out:
                found[page.folder].append(f1(model, page))
    return {folder: _mean(figures) for folder, figures in found.items()}


def _mean(figures: Sequence[tuple[float, float]]) -> float:
    precision, recall = (fmean(values) for values in zip(*figures, strict=True))
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def write(model: Model, path: Path) -> None:
    """Replaces the weights and the bias, and keeps all that is written above them."""
    head, _ = path.read_text("utf-8").split("[weights]\n")
    head = re.sub(r"(?m)^bias = .*$", f"bias = {model.weights[-1]:.2f}", head)
    lines = [
        f'"{name}" = {round(weight, 2)}\n'
        for name, weight in zip(model.names, model.weights.tolist(), strict=False)
        if abs(round(weight, 2)) >= _LEAST_WEIGHT
    ]
    path.write_text(f"{head}[weights]\n{''.join(lines)}", "utf-8")


def main() -> None:
    """Fits, prints and writes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument("--without-standfirsts", nargs="+", type=Path, default=[], metavar="FOLDER")
    given = parser.parse_args()
    silent = frozenset(given.without_standfirsts)
    pages = list(samples([*given.folders, *given.without_standfirsts], silent))
    model = fit(pages)
    for folder, figure in cross_validate(pages, model).items():
        own = _mean([f1(model, page) for page in pages if page.folder == folder])
        print(f"{folder:20} {own:.3f}, publisher left out {figure:.3f}")
    write(model, _WEIGHTS)


if __name__ == "__main__":
    main()
