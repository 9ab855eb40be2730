"""Archives read for good: on this machine, with processes that hang or are killed, taken up again."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from lede_reader.bulk import local
from lede_reader.bulk.__main__ import main
from lede_reader.bulk.job import Job, Limits, Outcome
from lede_reader.bulk.reader import Reader
from lede_reader.bulk.records import Record
from lede_reader.bulk.shards import shards_in
from lede_reader.contract import Page

from tests.reading import read
from tests.server.bulk.archives import PAGE, rows, write_folder, write_lines
from tests.service.running import until

LIMITS = Limits(20, 1 << 20)


@pytest.fixture
def reader() -> Iterator[Reader]:
    begun = Reader(LIMITS)
    yield begun
    begun.close()


def test_a_page_is_read_as_anywhere_else(reader: Reader) -> None:
    outcome = reader.read(Record("a", Page(PAGE.encode())))
    assert outcome == Outcome("a", msgspec.Raw(msgspec.json.encode(read(Page(PAGE.encode())))))


def test_what_cannot_be_read_has_its_problem_and_the_next_page_is_read(reader: Reader) -> None:
    problems = [
        reader.read(Record("a", page)).problem
        for page in (None, Page(b"a" * (LIMITS.size + 1)), Page(b"<p></p>"), Page(PAGE.encode()))
    ]
    assert problems == ["malformed", "too-large", "no-article", None]


def test_a_page_out_of_time_costs_no_other_page(born: Callable[[], list[int]]) -> None:
    reader = Reader(Limits(1, 1 << 20))
    assert reader.read(Record("a", Page(PAGE.encode()))).problem is None
    [cell] = born()
    os.kill(cell, signal.SIGSTOP)
    assert reader.read(Record("b", Page(PAGE.encode()))).problem == "out-of-time"
    assert reader.read(Record("c", Page(PAGE.encode()))).problem is None
    reader.close()
    assert born() == []


def test_a_page_whose_process_is_killed_is_read_by_another(
    born: Callable[[], list[int]], reader: Reader
) -> None:
    reader.read(Record("a", Page(PAGE.encode())))
    os.kill(born()[0], signal.SIGKILL)
    assert reader.read(Record("b", Page(PAGE.encode()))).problem is None


def test_all_are_read_once_and_what_is_done_is_left_out(tmp_path: Path) -> None:
    shards = tuple(shards_in(write_lines(tmp_path / "a.jsonl", rows(12))))
    job = Job(shards, frozenset({"page-3", "page-7"}), LIMITS, 2)
    outcomes = list(local.read_all(job))
    assert sorted(outcome.id for outcome in outcomes) == sorted(
        row["id"] for row in rows(12) if row["id"] not in job.done
    )
    assert {outcome.problem for outcome in outcomes} == {None}


def test_the_command_goes_on_where_it_stopped(tmp_path: Path, capfd) -> None:
    folder, to = write_folder(tmp_path / "pages", 3), tmp_path / "readings.jsonl"
    assert main([str(folder), "--to", str(to), "--workers", "1"]) == 0
    first = to.read_bytes()
    (folder / "later.html").write_text("<p></p>")
    to.write_bytes(first[:-9])
    assert main([str(folder), "--to", str(to), "--workers", "2"]) == 0
    lines = {line["id"]: line for line in map(json.loads, to.read_bytes().splitlines())}
    assert len(to.read_bytes().splitlines()) == len(lines) == 4
    assert lines["later.html"] == {"id": "later.html", "problem": "no-article"}
    assert lines["page-1.html"]["reading"]["article"]["title"].startswith("Pier number 1")
    assert to.read_bytes().startswith(first[: first[:-9].rindex(b"\n") + 1])
    assert "4 pages" in capfd.readouterr().err


def test_the_command_says_what_is_not_there(tmp_path: Path, capfd) -> None:
    assert main([str(tmp_path / "none.html"), "--to", str(tmp_path / "out")]) == 1
    assert "none.html" in capfd.readouterr().err


def test_reading_ends_with_its_processes_when_it_is_left_early(
    born: Callable[[], list[int]], tmp_path: Path
) -> None:
    shards = tuple(shards_in(write_lines(tmp_path / "a.jsonl", rows(12))))
    outcomes = local.read_all(Job(shards, frozenset(), LIMITS, 2))
    next(outcomes)
    outcomes.close()
    until(lambda: born() == [], 10)
