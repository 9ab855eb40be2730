"""What the classifier is fitted to: the features of each page's blocks, and what is known of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from lede_reader import metadata
from lede_reader.boilerplate import links
from lede_reader.boilerplate.classifier.model import model
from lede_reader.boilerplate.features import agreement
from lede_reader.boilerplate.features.agreement import Leaves
from lede_reader.boilerplate.features.layout import features_of_layout
from lede_reader.boilerplate.features.words import features_of_words
from lede_reader.boilerplate.textblocks.segmentation import segment
from lede_reader.errors import Refusal
from lede_reader.extract import markup
from lede_reader.extract.gather import gather
from lede_reader.logistic import Features

from tests.quality.cases import Case, cases
from tests.quality.labels import labels, labels_of_passages

# A page's passages are some six; a whole truth's blocks count 2 together, and news is what we read.
_PASSAGE = 1 / 10


@dataclass(frozen=True, slots=True)
class Sample:
    """A page's blocks that the classifier decides, in order.

    `labels`: None where the truth does not say. `counts`: what each counts in the fit. `leaves`: all
    blocks with text, as a second look asks for them, and `places` which of them the decided are.
    """

    folder: str
    publisher: str
    truth: dict[str, Any]
    texts: list[str]
    features: list[Features]
    labels: list[bool | None]
    counts: list[float]
    leaves: Leaves
    places: list[int]

    @property
    def is_whole(self) -> bool:
        """Whether the truth is the whole text, and no passages of it alone."""
        return bool(self.truth.get("text"))


def samples(folders: Sequence[Path], processes: int) -> Iterator[Sample]:
    """The folders' pages whose text is known, or passages of it."""
    with ProcessPoolExecutor(processes) as pool:
        asked = [(case, folder.name) for folder in folders for case in cases(folder)]
        yield from filter(None, pool.map(_sample_of, asked, chunksize=4))


def _sample_of(asked: tuple[Case, str]) -> Sample | None:
    case, folder = asked
    if case.page.kind == "text" or not (case.truth.get("text") or "with" in case.truth):
        return None
    try:
        return _sample(case, folder)
    except Refusal as refusal:
        print(f"{case.slug}: {type(refusal).__name__}")
        return None


def _sample(case: Case, folder: str) -> Sample:
    tree = markup.parse(case.page)
    found = segment(tree, links.place(tree, case.page.url))
    context = gather(found, metadata.find(tree, case.page.url))
    own = [
        seen | features_of_words(number, context) if found[number].text else {}
        for number, seen in enumerate(features_of_layout(context))
    ]
    kept = [
        number
        for number, block in enumerate(found)
        if block.text and number != context.headline and model().never.isdisjoint(own[number])
    ]
    texts = [found[number].text for number in kept]
    with_text = [number for number, block in enumerate(found) if block.text]
    place = {number: place for place, number in enumerate(with_text)}
    if case.truth.get("text"):
        whole = labels(found, case.truth["text"])
        right: list[bool | None] = [whole[number] for number in kept]
        counts = _counts(texts, right)
    else:
        right = labels_of_passages(texts, case.truth["with"], case.truth.get("without", ()))
        counts = [0.0 if is_right is None else _PASSAGE for is_right in right]
    return Sample(
        folder=folder,
        publisher=case.truth.get("publisher") or _host(case) or case.slug,
        truth=case.truth,
        texts=texts,
        features=[own[number] for number in kept],
        labels=right,
        counts=counts,
        leaves=agreement.leaves([found[number] for number in with_text]),
        places=[place[number] for number in kept],
    )


def _host(case: Case) -> str | None:
    """The site's own part of the page's address, or None where that has no domain."""
    own = (urlsplit(case.page.url or "").hostname or "").split(".")[-2:]
    return ".".join(own) if len(own) > 1 else None


def _counts(texts: list[str], right: list[bool | None]) -> list[float]:
    """What each block counts: the article's 1 together, the others no more than that."""
    sizes = [weight_of(text) for text in texts]
    whole = sum(size for size, is_right in zip(sizes, right, strict=True) if is_right)
    stray = max(sum(sizes) - whole, whole)
    shares = (whole if is_right else stray for is_right in right)
    return [size / share if whole else 0.0 for size, share in zip(sizes, shares, strict=True)]


def weight_of(text: str) -> float:
    """Its words, from 10 to 60; three characters are one where a text is written without spaces."""
    wide = sum(character > "\u2e7f" for character in text[:50])
    words = len(re.findall(r"\w+", text)) + (len(text) / 3 if wide > 10 else 0)
    return min(60.0, max(10.0, words))
