"""Times Lede beside its peers, same pages, same run: `python -m tests.quality.bench [FOLDER] [PEER…]`.

The folder holds pages (`*.html`, `*.html.gz`, at any depth), the project's own without one. All
figures are CPU time, which what else the machine does changes less than it does the clock's. The
first table has the stages of the line. The second has a whole page: Lede over HTTP from a service
that is started for it, article, facts and sanitising included, what the service's processes and the
client compute together; and each peer that is installed (`make compare` installs them) as a call in
this process. Pages are taken one after the other, each by everybody in turn, so that a machine that
is busy or slow for a while is so for all; each page counts by its best of three. `ratio` is the
median over the pages of Lede's time over the peer's on the same page: below 1 Lede is faster.
"""

from __future__ import annotations

import gc
import gzip
import logging
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection
from math import inf
from pathlib import Path

import msgspec
from lede_reader import metadata
from lede_reader.contract import Page, Reading
from lede_reader.errors import Refusal
from lede_reader.extract import Extract, body, markup
from lede_reader.sanitize import sanitize

from tests.quality.cases import OWN, Case
from tests.quality.compare import PEERS, Peer
from tests.reading import PIPELINE, analyse, find, read
from tests.service.running import Service

REPEATS = 3
IN_PROCESS = "Lede, no HTTP"
OVER_HTTP = "Lede over HTTP"
_SLOW = ("Readability.js", "Defuddle")

Milliseconds = dict[str, list[float]]


def pages(folder: Path) -> list[bytes]:
    """The folder's pages, by name."""
    found = sorted(path for path in folder.rglob("*.htm*") if path.is_file())
    return [gzip.decompress(p.read_bytes()) if p.suffix == ".gz" else p.read_bytes() for p in found]


def stages(page: Page) -> Iterator[tuple[str, float]]:
    """Each stage of the line and the CPU milliseconds that the page takes there."""
    clock = _Laps()
    tree = markup.parse(page)
    yield "parse", clock.lap()
    fields = metadata.find(tree, page.url)
    yield "metadata", clock.lap()
    with suppress(Refusal):
        extracted = Extract(fields, body.find(tree, fields, page.url).blocks)
        yield "article", clock.lap()
        text = analyse(extracted)
        yield "nlp", clock.lap()
        found = find(text)
        yield "facts", clock.lap()
        sanitize(extracted.html)
        yield "sanitise", clock.lap()
        msgspec.json.encode(found)
        yield "encode", clock.lap()


class _Laps:
    def __init__(self) -> None:
        self._last = time.process_time()

    def lap(self) -> float:
        """The CPU milliseconds since the last lap."""
        now = time.process_time()
        took, self._last = now - self._last, now
        return 1000 * took


def over_stages(found: list[bytes]) -> Milliseconds:
    """The least milliseconds of each page in each stage."""
    times: Milliseconds = defaultdict(list)
    for page in found:
        best: dict[str, float] = {}
        for _ in range(REPEATS):
            for name, took in stages(Page(page)):
                best[name] = min(took, best.get(name, took))
        for name, took in best.items():
            times[name].append(took)
    return times


def over_readers(
    found: list[bytes],
    readers: dict[str, Callable[[bytes], object]],
    served: Callable[[], dict[int, float]] = dict,
) -> Milliseconds:
    """The least CPU milliseconds that each reader takes for each page, the readers in turn.

    `served`: what each process of a service has computed so far. A page in whose every turn one of
    these was replaced, as after very large pages, counts for nobody.
    """
    times: Milliseconds = {name: [] for name in readers}
    for page in found:
        best = dict.fromkeys(readers, inf)
        for _ in range(REPEATS):
            for name, reader in readers.items():
                best[name] = min(best[name], _took(lambda: reader(page), served))  # noqa: B023
        for name, took in best.items() if inf not in best.values() else ():
            times[name].append(took)
    return times


def _took(job: Callable[[], object], served: Callable[[], dict[int, float]]) -> float:
    """The CPU milliseconds of a job, here and in the service; endless where they cannot be told."""
    before, clock = served(), _Laps()
    with suppress(Exception):  # A peer that fails on a page has had its time, too.
        job()
    here, after = clock.lap(), served()
    if before.keys() != after.keys():
        return inf
    return here + sum(after.values()) - sum(before.values())


class Asking:
    """Sends pages to a service, a connection each, as the extension does."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def __call__(self, page: bytes) -> Reading:
        connection = HTTPConnection("127.0.0.1", self._service.port, timeout=60)
        connection.request("POST", "/v1/read", page, {"Content-Type": "text/html"})
        answer = connection.getresponse().read()
        connection.close()
        return msgspec.json.decode(answer, type=Reading)

    def served(self) -> dict[int, float]:
        """The CPU milliseconds that each process of the service has taken so far."""
        return self._service.computed()


@contextmanager
def lede_over_http() -> Iterator[Asking]:
    """What sends a page to a service that lives as long as this does."""
    with tempfile.TemporaryDirectory() as folder:
        service = Service(Path(folder), WEB_CONCURRENCY="1", RATE_LIMIT="0").start()
        try:
            yield Asking(service)
        finally:
            service.stop()


def peers(names: list[str]) -> Iterator[tuple[str, Callable[[bytes], object]]]:
    """The installed peers: those of these names, or all that take less than a second a page."""
    for name, start in PEERS.items():
        if name != "Lede" and (name in names if names else name not in _SLOW):
            with suppress(ImportError, KeyError):
                yield name, _reader(start())


def _reader(peer: Peer) -> Callable[[bytes], object]:
    return lambda page: peer(Case("", Page(page), {}))


def _lede(page: bytes) -> bytes:
    return msgspec.json.encode(read(Page(page)))


def table(times: Milliseconds, ours: str | None = None) -> str:
    """The times as Markdown: medians, 95th percentiles, and the ratios to ours where it is told."""
    lines = ["| | median ms | p95 ms | ratio |", "| --- | --- | --- | --- |"]
    for name, took in times.items():
        pairs = zip(times[ours], took, strict=True) if ours and name != ours else ()
        ratios = [mine / theirs for mine, theirs in pairs if theirs]
        cells = (f"{statistics.median(took):.1f}", f"{percentile(took):.1f}")
        ratio = f"{statistics.median(ratios):.2f}" if ratios else "–"
        lines.append(f"| {name} | {' | '.join(cells)} | {ratio} |")
    return "\n".join(lines)


def percentile(values: list[float]) -> float:
    """The 95th percentile, by the nearest rank."""
    return sorted(values)[max(0, -(-95 * len(values) // 100) - 1)]


def main() -> int:
    """Prints both tables."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else OWN
    found = pages(folder)
    logging.disable()
    PIPELINE.compile_languages()
    installed = dict(peers(sys.argv[2:]))
    gc.collect()
    gc.freeze()  # As the service does before it forks.
    print(f"{len(found)} pages\n\n{table(over_stages(found))}\n", flush=True)
    with lede_over_http() as ask:
        readers = {OVER_HTTP: ask, IN_PROCESS: _lede, **installed}
        print(table(over_readers(found, readers, ask.served), OVER_HTTP))
    return 0


if __name__ == "__main__":
    sys.exit(main())
