"""The bench: its figures are what they are called, and it runs end to end."""

import gzip
from pathlib import Path

import pytest
from lede_reader.contract import Page

from tests.quality import bench
from tests.quality.work import PAGE


def test_the_ratio_is_the_median_of_the_ratios_page_by_page() -> None:
    times = {"ours": [1.0, 2.0, 30.0], "theirs": [2.0, 2.0, 10.0]}
    assert bench.table(times, "ours").splitlines()[2:] == [
        "| ours | 2.0 | 30.0 | – |",
        "| theirs | 2.0 | 10.0 | 1.00 |",
    ]


@pytest.mark.parametrize(("most", "rank"), [(1, 1), (20, 19), (100, 95)])
def test_the_percentile_is_by_the_nearest_rank(most: int, rank: int) -> None:
    assert bench.percentile([float(value) for value in range(most, 0, -1)]) == rank


def test_pages_are_found_at_any_depth_packed_or_not(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "page.html.gz").write_bytes(gzip.compress(b"<p>two"))
    (tmp_path / "a.html").write_bytes(b"<p>one")
    assert bench.pages(tmp_path) == [b"<p>one", b"<p>two"]


def test_a_page_passes_every_stage() -> None:
    named = ["parse", "metadata", "article", "nlp", "facts", "sanitise", "encode"]
    assert [name for name, _ in bench.stages(PAGE)] == named


def test_a_page_that_is_none_is_timed_as_far_as_it_gets() -> None:
    none = Page(b"<html><body><a href=/>Home</a></body></html>")
    assert [name for name, _ in bench.stages(none)] == ["parse", "metadata"]


def test_a_reader_that_fails_has_had_its_time() -> None:
    times = bench.over_readers([b"<p>"], {"fails": lambda _: 1 / 0, "reads": len})
    assert all(took[0] >= 0 for took in times.values())


def test_what_a_service_computes_for_a_reader_is_the_readers() -> None:
    told = iter([{1: 5.0}, {1: 1005.0}] * bench.REPEATS)
    times = bench.over_readers([b"<p>"], {"asks": len}, lambda: next(told))
    assert times["asks"][0] == pytest.approx(1000, abs=100)


def test_a_page_for_which_a_process_is_replaced_counts_for_nobody() -> None:
    told = iter([{1: 5.0}, {2: 0.0}, {2: 0.0}, {2: 0.0}] * bench.REPEATS)
    times = bench.over_readers([b"<p>"], {"asks": len, "calls": len}, lambda: next(told))
    assert times == {"asks": [], "calls": []}


def test_over_http_the_service_reads_the_page_and_tells_what_it_took() -> None:
    with bench.lede_over_http() as ask:
        before = sum(ask.served().values())
        reading = ask(PAGE.body)
        assert sum(ask.served().values()) > before
    assert isinstance(reading, bench.Reading)
    assert reading.facts.who
