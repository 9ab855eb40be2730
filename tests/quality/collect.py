"""Makes folders that `cases` reads out of collections in other layouts.

`python -m tests.quality.collect FROM TO`. FROM is a clone of trafilatura's `tests` (its list
as `evaldata.json`, pages in `pages`, `cache` or `eval`), or a folder of labelled articles
(`<slug>.json` beside `<slug>.html.gz`). TO gets a folder a page. A page that stands in two
collections is one too many: leave it out of one of them.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Found = tuple[str, bytes, dict[str, Any]]

_SHELVES = ("pages", "cache", "eval")
# As collections of news name their pages: country, publisher, day.
_DATED = re.compile(r"(?:^|_)[a-z]{2,3}_([^_]+)_\d{4}_\d\d_\d\d$")


def passages(folder: Path) -> Iterator[Found]:
    """Pages of which passages are known that are and are not in the article."""
    for url, item in json.loads((folder / "evaldata.json").read_text("utf-8")).items():
        page = _page(folder, item["file"])
        if page is None:
            continue
        truth = {"url": url if url.isascii() else None, "charset": None}
        truth |= {key: item[key] for key in ("with", "without")}
        if title := str(item.get("title") or "").strip():
            truth["title"] = title
        yield item["file"].removesuffix(".html"), page, truth


def articles(folder: Path) -> Iterator[Found]:
    """Pages whose facts are labelled; the sentences of the labels are passages of the article."""
    for labels in sorted(folder.glob("*.json")):
        packed = labels.with_suffix(".html.gz")
        if packed.exists():
            truth = facts(json.loads(labels.read_text("utf-8")))
            if dated := _DATED.search(labels.stem):
                truth["publisher"] = dated[1]
            yield labels.stem, gzip.decompress(packed.read_bytes()), truth


def facts(label: dict[str, Any]) -> dict[str, Any]:
    """The truth as `cases` has it, of a label that tells each fact as an object."""
    said = [(x, _forms(source)) for source in label["sources"] for x in source["statements"]]
    return {
        "url": label.get("url"),
        "lang": label.get("lang"),
        "published": label.get("published"),
        "with": list(dict.fromkeys([*label["what"], *(sentence for sentence, _ in said)])),
        "what": label["what"],
        "who": [[x["name"], x["kind"], *x["aliases"]] for x in label["who"]],
        "when": [x["date"] for x in label["when"]],
        "where": [[x["name"], x["country"]] for x in label["where"]],
        "sources": [[x["name"], x["kind"], x["anonymous"]] for x in label["sources"]],
        "said": said,
        "forms": [_forms(source) for source in label["sources"]],
    }


def _forms(source: dict[str, Any]) -> list[str]:
    return [source["name"], *source["aliases"]]


def _page(folder: Path, name: str) -> bytes | None:
    for shelf in _SHELVES:
        if (packed := folder / shelf / f"{name}.gz").is_file():
            return gzip.decompress(packed.read_bytes())
        if (plain := folder / shelf / name).is_file():
            return plain.read_bytes()
    return None


def write(found: Iterator[Found], folder: Path) -> int:
    """Writes a folder a page, and tells how many."""
    number = 0
    for slug, page, truth in found:
        own = folder / slug
        own.mkdir(parents=True, exist_ok=True)
        (own / "page.html.gz").write_bytes(gzip.compress(page, mtime=0))
        (own / "truth.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1), "utf-8")
        number += 1
    return number


def main() -> int:
    """Makes the folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path, metavar="FROM")
    parser.add_argument("target", type=Path, metavar="TO")
    given = parser.parse_args()
    layout = passages if (given.source / "evaldata.json").exists() else articles
    print(write(layout(given.source), given.target), "pages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
