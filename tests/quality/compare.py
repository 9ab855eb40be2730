"""Measures Lede beside its peers, same pages, same run: `python -m tests.quality.compare FOLDER`,
and the names of peers, where not all shall take part.

The folder holds pages with their truth, as `tests.quality.cases` reads them. A peer takes part where
it is installed; `make compare` installs them. PEERS_JS names the folder of those in JavaScript.
"""

from __future__ import annotations

import json
import logging
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from lede_reader.errors import Refusal
from lede_reader.extract.decode import decode

from tests.quality.cases import OWN, Case, cases
from tests.quality.score import letters, names_f1, overlap, same_minute
from tests.reading import read

Answer = dict[str, Any]
Peer = Callable[[Case], Answer]


def lede(case: Case) -> Answer:
    """Lede itself, the whole line: article and facts."""
    try:
        article = read(case.page).article
    except Refusal:
        return {}
    return {
        "text": article.text_content,
        "title": article.title,
        "authors": article.authors,
        "published": article.published_time,
    }


def trafilatura() -> Peer:
    from trafilatura import bare_extraction  # noqa: PLC0415 - a peer need not be installed

    def run(case: Case) -> Answer:
        found = bare_extraction(_html(case), include_comments=False, with_metadata=True)
        if found is None:
            return {}
        authors = [name.strip() for name in (found.author or "").split(";") if name.strip()]
        return {
            "text": found.text,
            "title": found.title,
            "authors": authors,
            "published": found.date,
        }

    return run


def readability_lxml() -> Peer:
    from lxml.html import fromstring  # noqa: PLC0415
    from readability import Document  # noqa: PLC0415

    def run(case: Case) -> Answer:
        document = Document(_html(case))
        tree = fromstring(document.summary(html_partial=True))
        return {"text": "\n".join(tree.itertext()), "title": document.short_title()}

    return run


def newspaper4k() -> Peer:
    from newspaper import Article  # noqa: PLC0415

    def run(case: Case) -> Answer:
        found = Article("https://news.example/", fetch_images=False)
        found.download(input_html=_html(case))
        found.parse()
        published = found.publish_date.isoformat() if found.publish_date else None
        return {
            "text": found.text,
            "title": found.title,
            "authors": found.authors,
            "published": published,
        }

    return run


def resiliparse() -> Peer:
    from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415

    return lambda case: {"text": extract_plain_text(_html(case), main_content=True)}


def in_node(name: str) -> Callable[[], Peer]:
    """A peer written in JavaScript, in one process that answers a line for a line."""

    def start() -> Peer:
        script = Path(__file__).with_name("peers.mjs")
        process = subprocess.Popen(
            ["node", str(script), name, str(Path(os.environ["PEERS_JS"]).resolve())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        if process.stdout.readline().strip() != "ready":
            raise ImportError(name)

        def run(case: Case) -> Answer:
            print(json.dumps(_html(case)), file=process.stdin, flush=True)
            return json.loads(process.stdout.readline())

        return run

    return start


PEERS: dict[str, Callable[[], Peer]] = {
    "Lede": lambda: lede,
    "trafilatura": trafilatura,
    "Readability.js": in_node("readability"),
    "Defuddle": in_node("defuddle"),
    "readability-lxml": readability_lxml,
    "newspaper4k": newspaper4k,
    "resiliparse": resiliparse,
}


def row(peer: Peer, found: list[Case]) -> Iterator[float | None]:
    """Text F1, share of pages below one half, title, authors, minute, median milliseconds."""
    precision, recall, failed, titles, authors, minutes, times = ([] for _ in range(7))
    asked: set[str] = set()
    for case in found:
        truth, started, answer = case.truth, time.perf_counter(), {}
        with suppress(Exception):
            answer = peer(case)
        times.append(time.perf_counter() - started)
        asked.update(answer)
        p, r = overlap(answer.get("text") or "", truth["text"])
        precision += [p] if answer.get("text") else []
        recall.append(r)
        failed.append(2 * p * r < 0.5 * (p + r) or p + r == 0)
        if truth.get("title"):
            titles.append(letters(answer.get("title")) == letters(truth["title"]))
        if truth.get("authors"):
            authors.append(names_f1(answer.get("authors") or (), truth["authors"]))
        if "T" in (truth.get("published") or ""):
            minutes.append(_minute(answer.get("published"), truth["published"]))
    yield statistics.harmonic_mean([_mean(precision) or 0, _mean(recall) or 0])
    yield _mean(failed)
    for field, values in (("title", titles), ("authors", authors), ("published", minutes)):
        yield _mean(values) if field in asked else None
    yield 1000 * statistics.median(times)


def _minute(given: str | None, wanted: str) -> bool:
    with suppress(ValueError):
        return "T" in (given or "") and same_minute(given, wanted)
    return False


def _mean(values: list[float]) -> float | None:
    return statistics.fmean(values) if values else None


def _html(case: Case) -> str:
    return decode(case.page.body, case.page.charset)


def main() -> int:
    """Prints the table, as Markdown."""
    logging.disable()
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else OWN
    found = [x for x in cases(folder) if x.truth.get("text") and x.page.kind == "html"]
    print(f"{len(found)} pages\n")
    print(
        "| | text F1 | failed | title | authors F1 | minute | ms a page |\n| --- |" + " --- |" * 6
    )
    for name, start in PEERS.items():
        if sys.argv[2:] and name not in sys.argv[2:]:
            continue
        with suppress(ImportError, KeyError):
            figures = list(row(start(), found))
            cells = ["–" if figure is None else f"{figure:.3f}" for figure in figures[:-1]]
            print(f"| {name} | {' | '.join(cells)} | {figures[-1]:.0f} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
