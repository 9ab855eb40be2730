"""Fits the models of `server/lede_reader/languages/weights/` to pages whose facts are known.

`python -m tests.quality.fit_facts MODEL FOLDER…`, folders as `cases` reads them; needs `pip install
.[fit]`. Prints the figures, those of publishers left out of the fit first, and writes both beside
the weights.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import lede_reader.languages
import numpy as np
from lede_reader.errors import Refusal
from lede_reader.extract import extract
from lede_reader.faults import Faults
from lede_reader.nlp.document import Document
from lede_reader.pipeline import Pipeline

from tests.quality import fit_antecedent, fit_moment, fit_news, fit_party, fit_place, fit_statement
from tests.quality.cases import Case, cases
from tests.quality.choice import fit_choice, left_out_first, right_first
from tests.quality.regression import (
    Example,
    Fitted,
    chances,
    figures,
    fit,
    left_out,
    names_of,
    write,
)

_WEIGHTS = Path(lede_reader.languages.__file__).parent / "weights"
# What each weight is held to 0 by; a model of few candidates that are easy to tell needs less, or it
# says too little of what it is sure of.
_PENALTY, _PENALTIES = 3.0, {"moment": 1.0}
_FEWEST_PUBLISHERS = 4
# Where only the order of a page's candidates counts; what each weight is held to 0 by.
_CHOICES = {"antecedent": 10.0, "description": 3.0, "news": 5.0}

TASKS: dict[str, Callable[[Document, Case], Iterator[Example]]] = {
    "antecedent": fit_antecedent.examples,
    "description": fit_antecedent.described_examples,
    "moment": fit_moment.examples,
    "news": fit_news.examples,
    "party": fit_party.examples,
    "place": fit_place.examples,
    "source": fit_statement.source_examples,
    "statement": fit_statement.examples,
}
"""By model: a document's candidates, each with its features, and whether the truth has it."""

_pipeline = Pipeline()


def _examples_of(asked: tuple[str, Case]) -> list[Example]:
    task, case = asked
    try:
        document = _pipeline.analyser.analyse(extract(case.page), Faults())
    except Refusal as refusal:
        print(f"{case.slug}: {type(refusal).__name__}")
        return []
    return list(TASKS[task](document, case)) if document.language.code else []


def main() -> int:
    """Fits, prints and writes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", choices=sorted(TASKS))
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--dry", action="store_true", help="print alone")
    given = parser.parse_args()
    asked = [(given.model, case) for folder in given.folders for case in cases(folder)]
    with ProcessPoolExecutor(given.processes) as pool:
        examples = [x for found in pool.map(_examples_of, asked, chunksize=4) for x in found]
    names = names_of(examples, _FEWEST_PUBLISHERS)
    said = [f"{len(examples)} candidates of {len({x.publisher for x in examples})} publishers"]
    model, told = _fitted(given.model, examples, names)
    print("\n".join(said + told))
    if not given.dry:
        write(model, said + told, _WEIGHTS / f"{given.model}.toml")
    return 0


def _fitted(task: str, examples: list[Example], names: list[str]) -> tuple[Fitted, list[str]]:
    """The model of a task, and its figures."""
    if task in _CHOICES:
        model = fit_choice(examples, names, _CHOICES[task])
        first, pages = left_out_first(examples, names, _CHOICES[task])
        own, _ = right_first(model, examples)
        return model, [
            f"publisher left out: a right one first on {first} of {pages} pages",
            f"fitted: on {own}",
        ]
    right = np.array([x.right for x in examples], float)
    penalty = _PENALTIES.get(task, _PENALTY)
    model = fit(examples, names, penalty)
    own_chances = chances(model.scores([x.features for x in examples]))
    left = figures(right, left_out(examples, names, penalty))
    fitted = figures(right, own_chances)[0]
    return model, [*(f"publisher left out: {x}" for x in left), f"fitted: {fitted}"]


if __name__ == "__main__":
    sys.exit(main())
