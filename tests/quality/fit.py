"""Fits the two models of `server/lede_reader/boilerplate/classifier` to pages whose article is known.

`python -m tests.quality.fit FOLDER…`, folders as `cases` reads them; needs `pip install .[fit]`.
Prints each folder's figures, those of publishers left out of the fit beside them, and writes both.

Whole truths tell of each block what it is; passages of one tell of a few, and those the ones that
readers find hard. So a first model is fitted to the whole truths, and what it is sure of on the
other pages counts a little, too: else what is easy there would be forgotten.

The second look learns from what a first one says of pages whose publishers that did not see: of
those that it saw it would say too much.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean

import lede_reader.boilerplate
import numpy as np
from lede_reader.boilerplate.classifier import SURE
from lede_reader.boilerplate.features import agreement
from lede_reader.logistic import Features, chance

from tests.quality.regression import FOLDS, Array, Fitted, fold_of, regress, table_of, write
from tests.quality.samples import Sample, samples, weight_of
from tests.quality.score import overlap

_FOLDER = Path(lede_reader.boilerplate.__file__).parent / "classifier"
WEIGHTS, SECOND = _FOLDER / "weights.toml", _FOLDER / "second.toml"
_FIRST_PENALTY = 3.0
_PENALTY = 1.0
_FEWEST_PAGES = 3
# From here on the first model is sure; what it is sure of counts so much a page and side.
_SURE = 1.5
_SURELY = 0.5

# So many parts of the pages are told by models that saw none of it, for the second look to learn from.
_PARTS = 5

Figure = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Looks:
    """The models of the first and the second look."""

    first: Fitted
    second: Fitted

    def scores(self, page: Sample) -> list[float]:
        """How far each block of the page is of the article, as the classifier has it."""
        first = self.first.scores(page.features)
        again = self.second.scores(_seen_again(page, first))
        pairs = zip(first.tolist(), again.tolist(), strict=True)
        return [x if abs(x) >= SURE else y for x, y in pairs]


def fit_looks(pages: Sequence[Sample], names: list[str]) -> Looks:
    """Both models."""
    unseen: list[Sample] = []
    for part in range(_PARTS):
        model = fit_all([x for x in pages if _part_of(x) != part], names)
        own = (x for x in pages if _part_of(x) == part)
        unseen += [replace(x, features=_seen_again(x, model.scores(x.features))) for x in own]
    return Looks(fit_all(pages, names), fit_all(unseen, names_of(unseen)))


def _part_of(page: Sample) -> int:
    return fold_of(f"part of {page.publisher}") % _PARTS


def _seen_again(page: Sample, scores: Array) -> list[Features]:
    """The features of the page's blocks, with those of what a first look keeps beside them."""
    likely = [0.0] * len(page.leaves.weights)
    for place, score in zip(page.places, scores.tolist(), strict=True):
        likely[place] = chance(score)
    near = agreement.features_of_agreement(page.leaves, likely, page.places)
    return [own | of_near for own, of_near in zip(page.features, near, strict=True)]


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


def figures(pages: Sequence[Sample], looks_of: Callable[[Sample], Looks]) -> dict[str, Figure]:
    """Each folder's precision, recall and F1: of runs of words, or of passages."""
    means: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    tallies: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for page in pages:
        pairs = zip(page.texts, looks_of(page).scores(page), strict=True)
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
        models = list(pool.map(fit_looks, shown, [names] * FOLDS))
    return figures(pages, lambda page: models[folds[page.publisher]])


def main() -> int:
    """Fits, prints and writes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    given = parser.parse_args()
    pages = list(samples(given.folders, given.processes))
    names = names_of(pages)
    looks = fit_looks(pages, names)
    left_out, said = cross_validate(pages, names, given.processes), []
    for folder, (_, _, own) in figures(pages, lambda _: looks).items():
        precision, recall, f1 = left_out[folder]
        said.append(
            f"{folder:12} F1 {own:.3f}; publisher left out {f1:.3f} ({precision:.3f}, {recall:.3f})"
        )
    print("\n".join(said))
    write(looks.first, said, WEIGHTS)
    write(looks.second, (), SECOND)
    return 0


if __name__ == "__main__":
    sys.exit(main())
