"""Fits `server/lede_reader/boilerplate/classifier/weights.toml` to pages whose article is known.

`python -m tests.quality.fit FOLDER…`, folders as `cases` reads them; needs `pip install .[fit]`.
Prints each folder's figures, those of publishers left out of the fit beside them, and writes both.

Whole truths tell of each block what it is; passages of one tell of a few, and those the ones that
readers find hard. So a first model is fitted to the whole truths, and what it is sure of on the
other pages counts a little, too: else what is easy there would be forgotten.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path
from statistics import fmean

import lede_reader.boilerplate
import numpy as np

from tests.quality.regression import FOLDS, Fitted, fold_of, regress, table_of, write
from tests.quality.samples import Sample, samples, weight_of
from tests.quality.score import overlap

WEIGHTS = Path(lede_reader.boilerplate.__file__).parent / "classifier" / "weights.toml"
_FIRST_PENALTY = 3.0
_PENALTY = 1.0
_FEWEST_PAGES = 3
# From here on the first model is sure; what it is sure of counts so much a page and side.
_SURE = 1.5
_SURELY = 0.5

Figure = tuple[float, float, float]


def fit_all(pages: Sequence[Sample], names: list[str]) -> Fitted:
    """The model of the whole truths, and with what it is sure of that of all pages."""
    whole = [page for page in pages if page.is_whole]
    first = fit(whole, names, _FIRST_PENALTY)
    return fit([x if x.is_whole else _surmised(x, first) for x in pages], names, _PENALTY)


def _surmised(page: Sample, first: Fitted) -> Sample:
    """The page, with labels where the model is sure and the truth does not say."""
    scores = first.scores(page.features)
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
    """Logistic regression over the blocks of which something is known."""
    known = [np.array(page.counts) > 0 for page in pages]
    tables = [table_of(x.features, names)[k] for x, k in zip(pages, known, strict=True)]
    right, counts = (
        np.concatenate([np.array(of(x), float)[k] for x, k in zip(pages, known, strict=True)])
        for of in (lambda x: [bool(label) for label in x.labels], lambda x: x.counts)
    )
    return Fitted(names, regress(np.vstack(tables), right, counts, penalty))


def figures(pages: Sequence[Sample], model_of: Callable[[Sample], Fitted]) -> dict[str, Figure]:
    """Each folder's precision, recall and F1: of runs of words, or of passages."""
    means: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    tallies: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for page in pages:
        pairs = zip(page.texts, model_of(page).scores(page.features), strict=True)
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
    folds = {x.publisher: fold_of(x.publisher) for x in pages}
    shown = [[x for x in pages if folds[x.publisher] != fold] for fold in range(FOLDS)]
    with ProcessPoolExecutor(processes) as pool:
        models = list(pool.map(fit_all, shown, [names] * FOLDS))
    return figures(pages, lambda page: models[folds[page.publisher]])


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
    write(model, said, WEIGHTS)
    return 0


if __name__ == "__main__":
    sys.exit(main())
