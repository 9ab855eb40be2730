"""The engine of a Ray cluster (`lede-reader[ray]`): Ray Data moves the pages and brings back what a
dead worker took with it; every worker has a reading process of its own, as on one machine.

It joins the cluster that RAY_ADDRESS names, or begins one on this machine. The files must be
there, under the same path, on every node; so must Lede.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from lede_reader.bulk.job import Job, Limits, Outcome
from lede_reader.bulk.reader import Reader
from lede_reader.bulk.records import Record, records
from lede_reader.bulk.shards import Shard
from lede_reader.contract import Page

_Cells = dict[str, Any]  # a row of Ray's tables


def read_all(job: Job) -> Iterator[Outcome]:
    """Reads what is not done; raises ModuleNotFoundError where Ray is not installed."""
    # Ray tells its makers how it is used, unless it is told not to.
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    import ray.data  # heavy, and for this engine only

    if not ray.is_initialized():
        ray.init(include_dashboard=False, log_to_driver=False, logging_level=logging.WARNING)
    logging.getLogger("ray.data").setLevel(logging.WARNING)
    ray.data.DataContext.get_current().enable_progress_bars = False
    shards = [{"path": shard.path, "name": shard.name} for shard in job.shards]
    pages = ray.data.from_items(shards).flat_map(_unpacking(ray.put(job.done), job.limits.size))
    read = pages.map(_reading(job.limits), concurrency=job.workers)
    for row in read.iter_rows():
        yield _outcome(row)


def _unpacking(done: Any, size: int) -> Callable[[_Cells], Iterator[_Cells]]:
    """What makes of a shard its pages; `done`: where Ray keeps the ids to leave out."""
    import ray

    def unpack(shard: _Cells) -> Iterator[_Cells]:
        known = ray.get(done)
        found = records(Shard(shard["path"], shard["name"]), size)
        return (_row(record) for record in found if record.id not in known)

    return unpack


def _reading(limits: Limits) -> Any:
    """What Ray makes once a worker, and calls for each page."""

    class Reading:
        # The limits come with the class: a worker that is begun anew has no other memory.
        def __init__(self) -> None:
            self._reader = Reader(limits)

        def __call__(self, row: _Cells) -> _Cells:
            outcome = self._reader.read(_record(row))
            reading = bytes(outcome.reading or b"")
            return {"id": outcome.id, "reading": reading, "problem": outcome.problem or ""}

    return Reading


def _row(record: Record) -> _Cells:
    return {"record": msgspec.msgpack.encode((record.id, record.page))}


def _record(row: _Cells) -> Record:
    return Record(*msgspec.msgpack.decode(row["record"], type=tuple[str, Page | None]))


def _outcome(row: _Cells) -> Outcome:
    if row["problem"]:
        return Outcome(row["id"], problem=row["problem"])
    return Outcome(row["id"], reading=msgspec.Raw(row["reading"]))
