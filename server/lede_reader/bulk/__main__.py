"""The command line: `lede-reader bulk pages/ crawl.warc.gz --to readings.jsonl`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from lede_reader.bulk import cluster, local
from lede_reader.bulk.job import Job, Limits, Outcome
from lede_reader.bulk.output import Output
from lede_reader.bulk.shards import KNOWN, Shard, shards_in
from lede_reader.sandbox.warm import load_model
from lede_reader.settings import Settings, from_environment

_ENGINES: dict[str, Callable[[Job], Iterator[Outcome]]] = {
    "local": local.read_all,
    "ray": cluster.read_all,
}
_MISSING = (
    "lede-reader: {} is not installed. Install Lede with what reads archives, from its clone:"
    " uv tool install '.[bulk]' (or pipx install '.[bulk]'; '.[ray]' for that engine)"
)


def main(arguments: list[str] | None = None) -> int:
    """Reads what is not in the output yet; returns 1 where that is not to be done."""
    options = _parser(settings := from_environment()).parse_args(arguments)
    load_model(settings.spacy_model)
    try:
        shards = tuple(shard for path in options.pages for shard in shards_in(path))
        with Output(options.to) as output:
            _fill(output, shards, options, settings)
    except FileNotFoundError as error:
        print(f"lede-reader: no file of a known kind at {error.filename or error}", file=sys.stderr)
        return 1
    except ModuleNotFoundError as error:
        print(_MISSING.format(error.name), file=sys.stderr)
        return 1
    return 0


def _parser(settings: Settings) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lede-reader bulk", description=__doc__)
    parser.add_argument(
        "pages", nargs="+", type=Path, help=f"folders, or files that end in {', '.join(KNOWN)}"
    )
    parser.add_argument(
        "--to",
        required=True,
        type=Path,
        help="the JSON Lines that readings are added to; pages that are in it are not read again",
    )
    parser.add_argument("--engine", choices=tuple(_ENGINES), default="local")
    parser.add_argument(
        "--workers", type=int, default=settings.workers, help="pages at once; the cores by default"
    )
    return parser


def _fill(
    output: Output, shards: tuple[Shard, ...], options: argparse.Namespace, settings: Settings
) -> None:
    from tqdm import tqdm  # for this command only

    limits = Limits(settings.time_budget, settings.max_bytes)
    job = Job(shards, output.done, limits, max(1, options.workers))
    with tqdm(unit=" pages", initial=len(job.done), dynamic_ncols=True) as bar:
        for outcome in _ENGINES[options.engine](job):
            bar.update(output.add(outcome))


if __name__ == "__main__":
    sys.exit(main())
