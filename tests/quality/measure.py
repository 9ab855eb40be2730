"""Measures readings against the truth: `python -m tests.quality.measure [FOLDER]`."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from lede_reader.contract import Facts, Reading
from lede_reader.errors import Refusal

from tests.quality.cases import OWN, Case, cases
from tests.quality.score import (
    Tally,
    entries,
    letters,
    names_f1,
    same_minute,
    same_name,
    text_f1,
    values,
)
from tests.reading import read

Figures = dict[str, float]


def measure(found: Iterable[Case]) -> Figures:
    """The figures over all cases: means for the article, micro-averaged F1 for the facts.

    What none of them has and none was given has no figure: empty against empty earns nothing.
    """
    tallies: defaultdict[str, Tally] = defaultdict(Tally)
    for case in found:
        for name, tally in _one(case).items():
            tallies[name] += tally
    told = {name: tally for name, tally in tallies.items() if tally.wanted or tally.given}
    return {name: tally.f1 for name, tally in sorted(told.items())}


def _one(case: Case) -> dict[str, Tally]:
    try:
        reading = read(case.page)
    except Refusal as refusal:
        right = type(refusal).__name__ == case.truth.get("refused")
        return {"refusals": _share(right)} if "refused" in case.truth else {"text": _share(0.0)}
    if "refused" in case.truth:
        return {"refusals": _share(0.0)}
    return _article(reading, case.truth) | _facts(reading.facts, case.truth)


def _article(reading: Reading, truth: dict[str, Any]) -> dict[str, Tally]:
    article = reading.article
    figures: dict[str, Tally] = {}
    if "text" in truth:
        figures["text"] = _share(text_f1(article.text_content, truth["text"]))
    if truth.get("title"):
        figures["title"] = _share(letters(article.title) == letters(truth["title"]))
    if truth.get("authors"):
        figures["authors"] = _share(names_f1(article.authors, truth["authors"]))
    if truth.get("published") and "T" in truth["published"]:
        figures["minute"] = _share(same_minute(article.published_time, truth["published"]))
    return figures


def _facts(facts: Facts, truth: dict[str, Any]) -> dict[str, Tally]:
    if "who" not in truth:
        return {}
    figures = {
        "who": entries(
            [f"{x.name} {x.kind}" for x in facts.who], [" ".join(x[:2]) for x in truth["who"]]
        ),
        "when": values({x.date for x in facts.when}, truth["when"]),
        "where": entries([x.name for x in facts.where], [x[0] for x in truth["where"]]),
        "sources": entries([x.name for x in facts.sources], [x[0] for x in truth["sources"]]),
    }
    if truth["what"]:
        first = facts.what[0].text if facts.what else ""
        figures["what"] = _share(any(text_f1(first, x) > 0.8 for x in truth["what"]))
    return figures | _agreement(facts, truth)


def _agreement(facts: Facts, truth: dict[str, Any]) -> dict[str, Tally]:
    """Country, kind and anonymity, where the place or the source was found at all."""
    figures = {"country": Tally(), "kind": Tally(), "anonymous": Tally()}
    for name, country, *_ in truth["where"]:
        for place in facts.where:
            if same_name(place.name, name):
                figures["country"] += _share(place.country == country)
    for name, kind, anonymous in truth["sources"]:
        for source in facts.sources:
            if same_name(source.name, name):
                figures["kind"] += _share(source.kind == kind)
                figures["anonymous"] += _share(source.anonymous == anonymous)
    return figures


def _share(right: float) -> Tally:
    return Tally(right, 1, 1)


def main() -> int:
    """Prints a folder's figures by language as Markdown, the project's own pages without one."""
    found = list(cases(Path(sys.argv[1]) if len(sys.argv) > 1 else OWN))
    whole = measure(found)
    print(f"| | pages | {' | '.join(whole)} |\n| --- |{' --- |' * (len(whole) + 1)}")
    languages = sorted({str(case.truth.get("lang")) for case in found} - {"None"})
    for language in languages:
        of = [case for case in found if case.truth.get("lang") == language]
        _print(language, of, measure(of), whole)
    _print("all", found, whole, whole)
    return 0


def _print(name: str, of: list[Case], figures: Figures, columns: Iterable[str]) -> None:
    cells = [f"{figures[x]:.2f}" if x in figures else "–" for x in columns]
    print(f"| {name} | {len(of)} | {' | '.join(cells)} |")


if __name__ == "__main__":
    sys.exit(main())
