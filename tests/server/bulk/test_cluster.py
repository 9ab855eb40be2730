"""Archives read on a Ray cluster of this machine, one of whose workers is killed on the way."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import ray
from lede_reader.bulk import cluster, local
from lede_reader.bulk.job import Job, Limits
from lede_reader.bulk.shards import shards_in

from tests.server.bulk.archives import rows, write_lines
from tests.service.running import children, until

PAGES = 120


@pytest.fixture
def two_workers(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    # Workers find the project where the test does.
    path = os.pathsep.join(
        [str(Path(__file__).parents[3] / "server"), os.environ.get("PYTHONPATH", "")]
    )
    ray.init(
        num_cpus=2,
        include_dashboard=False,
        log_to_driver=False,
        runtime_env={"env_vars": {"PYTHONPATH": path}},
    )
    yield
    ray.shutdown()


def reading_workers() -> list[int]:
    """The Ray workers that have a reading process of their own."""
    below = children(os.getpid())
    found: list[int] = []
    while below:
        pid = below.pop()
        below += (beneath := children(pid))
        if any("lede_reader.sandbox.cell" in command(child) for child in beneath):
            found.append(pid)
    return found


def command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return ""


@pytest.mark.usefixtures("two_workers")
def test_a_killed_worker_loses_nothing_and_nothing_comes_twice(tmp_path: Path) -> None:
    shards = tuple(
        shard
        for part in range(6)
        for shard in shards_in(
            write_lines(tmp_path / f"{part}.jsonl", rows(PAGES)[part * 20 : part * 20 + 20])
        )
    )
    job = Job(shards, frozenset({"page-5"}), Limits(20, 1 << 20), 2)
    with ThreadPoolExecutor(1) as pool:
        reading = pool.submit(list, cluster.read_all(job))
        # Each has begun its first page by then, and has most of them before it.
        until(lambda: len(reading_workers()) == 2, 120)
        os.kill(reading_workers()[0], signal.SIGKILL)
        found = reading.result()
    assert sorted(outcome.id for outcome in found) == sorted(
        row["id"] for row in rows(PAGES) if row["id"] != "page-5"
    )
    assert {outcome.id: outcome for outcome in found} == {
        outcome.id: outcome for outcome in local.read_all(job)
    }
