"""Times a click, from the button to the painted article: `python -m tests.extension.speed [FOLDER] [BROWSER…]`.

The folder holds pages (`*.html`, `*.html.gz`, at any depth), those of the project's own without one; fifteen
of them are read, mixed, each once for warmth and three times for its median. Each click finds the background asleep, and
nobody looks into the browser while it works, as in life. What a person sees is asked of the browser
itself: the article is painted when the largest text of its head or body is (Largest Contentful
Paint). All moments are milliseconds since the click, by the system's clock.
"""

from __future__ import annotations

import gzip
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from tests.extension.browsers import Browser, until
from tests.extension.browsers.firefox import Firefox
from tests.extension.browsers.unwatched import Unwatched
from tests.extension.people import Reader
from tests.extension.servers import PAGES, NewsSite, Service

BROWSERS: tuple[type[Browser], ...] = (Unwatched, Firefox)
COUNT = 15
REPEATS = 3
LOOKS = 1  # second that a person looks at the page before the click
READS = 1.5  # seconds that nobody asks the browser anything after it

_MOMENTS = """
  const { timeOrigin } = performance;
  const painted = await new Promise((done) => {
    const isOf = ({ element }) => element?.closest('.head, .article');
    new PerformanceObserver((list) => {
      const found = list.getEntries().find(isOf);
      if (found) done(found.startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => done(NaN), 5000);
  });
  const [first] = performance.getEntriesByName('first-contentful-paint');
  const [page] = performance.getEntriesByType('navigation');
  const since = { begun: 0, first: first?.startTime, loaded: page.domContentLoadedEventStart, painted };
  return Object.fromEntries(Object.entries(since).map(([name, value]) => [name, timeOrigin + value]));
"""
_ASKED = """
  const asked = performance.getEntriesByType('resource').findLast(({ name }) => name.endsWith('/v1/read'));
  return [performance.timeOrigin + asked.startTime, performance.timeOrigin + asked.responseEnd];
"""
ROWS = {
    "sent": "the page is copied, packed and on its way to the service",
    "begun": "the tab is at the reader page",
    "first": "the reader page shows itself",
    "loaded": "its modules are there",
    "answered": "the service has answered",
    "painted": "the article is painted",
}


Moments = dict[str, float]


def lay_out(folder: Path, target: Path) -> list[str]:
    """Lays the folder's pages out for the news site; their names, mixed the same way each time."""
    found = sorted(path for path in folder.rglob("*.htm*") if path.is_file())
    random.Random(1).shuffle(found)
    for number, path in enumerate(found):
        data = path.read_bytes()
        page = gzip.decompress(data) if path.suffix == ".gz" else data
        (target / f"{number}.html").write_bytes(page)
    return [f"{number}.html" for number in range(len(found))]


def click(reader: Reader, page: str) -> Moments | None:
    """The moments of one click on a page, in milliseconds since it; None where it is no article."""
    browser = reader.browser
    browser.open(reader.site.address(page))
    time.sleep(LOOKS)
    clicked = browser.click_button()
    time.sleep(READS)
    until(browser.in_reader)
    reader.await_page()
    if browser.count(".failure"):
        return None
    sent, answered = browser.run_beside_background(_ASKED)
    seen = browser.run(_MOMENTS) | {"sent": sent, "answered": answered}
    return {row: seen[row] - clicked for row in ROWS}


def clicks(reader: Reader, names: Iterable[str]) -> Iterator[Moments]:
    """For each page that is an article the click whose paint is its median."""
    for name in names:
        if click(reader, name) is None:
            continue
        again = [click(reader, name) for _ in range(REPEATS)]
        known = sorted((x for x in again if x), key=lambda x: x["painted"])
        yield known[len(known) // 2]


def measure(
    kind: type[Browser], site: NewsSite, service: Service, names: list[str]
) -> list[Moments]:
    """The first pages that are articles, in a browser of their own."""
    browser = kind(site.host)
    browser.start()
    try:
        reader = Reader(browser, site)
        reader.choose(service=service.address)
        return list(islice(clicks(reader, names), COUNT))
    finally:
        browser.stop()


def table(name: str, measured: list[Moments]) -> str:
    """The moments as a table in Markdown."""
    lines = [
        f"| {name}: ms since the click | median of {len(measured)} | worst |",
        "| --- | --- | --- |",
    ]
    for row, words in ROWS.items():
        values = [moments[row] for moments in measured]
        lines.append(f"| {words} | {statistics.median(values):.0f} | {max(values):.0f} |")
    return "\n".join(lines)


def main(folder: Path, wanted: list[str]) -> None:
    """Prints a table for each browser."""
    service = Service()
    service.start()
    with tempfile.TemporaryDirectory() as laid:
        names = lay_out(folder, Path(laid))
        site = NewsSite(Path(laid))
        try:
            for kind in BROWSERS:
                if wanted and kind.name not in wanted:
                    continue
                load = os.getloadavg()[0]
                print(table(kind.name, measure(kind, site, service, names)))
                print(f"load {load:.1f} before, {os.getloadavg()[0]:.1f} after\n", flush=True)
        finally:
            site.stop()
            service.stop()


if __name__ == "__main__":
    given = sys.argv[1:]
    at = Path(given.pop(0)) if given and Path(given[0]).is_dir() else PAGES.parent.parent
    main(at, given)
