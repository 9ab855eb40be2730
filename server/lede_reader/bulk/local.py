"""The engine of this machine: a thread a worker, each with a reading process of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from queue import SimpleQueue

from lede_reader.bulk.job import Job, Outcome
from lede_reader.bulk.reader import Reader
from lede_reader.bulk.records import Record, records

_WAITING_A_WORKER = 2


def read_all(job: Job) -> Iterator[Outcome]:
    """Reads what is not done, and gives each outcome as soon as it is there.

    So many pages are held at a time as there are workers, and twice as many that wait.
    """
    readers = [Reader(job.limits) for _ in range(job.workers)]
    free: SimpleQueue[Reader] = SimpleQueue()
    for reader in readers:
        free.put(reader)

    def read(record: Record) -> Outcome:
        reader = free.get()
        try:
            return reader.read(record)
        finally:
            free.put(reader)

    try:
        with ThreadPoolExecutor(job.workers) as pool:
            yield from _as_they_come(pool, read, job)
    finally:
        for reader in readers:
            reader.close()


def _as_they_come(
    pool: ThreadPoolExecutor, read: Callable[[Record], Outcome], job: Job
) -> Iterator[Outcome]:
    pending: set[Future[Outcome]] = set()
    for record in _undone(job):
        pending.add(pool.submit(read, record))
        if len(pending) > job.workers * (1 + _WAITING_A_WORKER):
            finished, pending = wait(pending, return_when=FIRST_COMPLETED)
            yield from (future.result() for future in finished)
    for future in pending:
        yield future.result()


def _undone(job: Job) -> Iterator[Record]:
    for shard in job.shards:
        for record in records(shard, job.limits.size):
            if record.id not in job.done:
                yield record
