"""What is counted, and what of it is shown."""

import time
from collections import Counter
from pathlib import Path

import pytest
from lede_reader.faults import Fault
from lede_reader.web.counts import LANGUAGES, Seen, counts_of, names_of, names_of_faults
from lede_reader.web.ledger import Ledger
from lede_reader.web.metrics import to_prometheus


def test_a_page_that_was_read_adds_to_four_totals() -> None:
    assert names_of("read", Seen(20_000, 0.3, "de")) == (
        "outcomes/read",
        "languages/de",
        "sizes/64KiB",
        "seconds/0.5",
    )


@pytest.mark.parametrize("lang", [None, "", "xx", "en; drop", "de\n"])
def test_a_language_that_is_not_on_the_list_makes_no_name(lang: str | None) -> None:
    assert names_of("read", Seen(1, 0.1, lang))[1] == "languages/other"


def test_steps_include_their_end_and_the_last_has_none() -> None:
    assert names_of("read", Seen(16_384, 0.1, "en"))[2:] == ("sizes/16KiB", "seconds/0.1")
    assert names_of("read", Seen(10**9, 99.0, "en"))[2:] == ("sizes/more", "seconds/more")


def test_a_language_with_fewer_than_ten_pages_is_other() -> None:
    shown = counts_of(
        {"languages/en": 10, "languages/de": 9, "languages/fr": 1, "languages/other": 2}
    )
    assert shown.languages == {"en": 10, "other": 10}


def test_what_is_shown_is_a_multiple_of_ten() -> None:
    values = {"outcomes/read": 119, "languages/en": 19, "sizes/16KiB": 10, "seconds/0.1": 9}
    shown = counts_of(values)
    assert (shown.outcomes["read"], shown.languages) == (110, {"en": 10})
    assert (shown.sizes["16KiB"], shown.seconds["0.1"]) == (10, 0)
    assert counts_of(values, step=1).outcomes["read"] == 119


def test_what_is_published_stays_until_it_is_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1_000_000.0
    monkeypatch.setattr(time, "time", lambda: now)
    first, second = Ledger(tmp_path), Ledger(tmp_path)
    first.add(("a",))
    assert first.published(900) == Counter(a=1)
    first.add(("a", "b"))
    for ledger in (first, second, Ledger(tmp_path)):
        now += 290
        assert ledger.published(900) == Counter(a=1)
    now += 30
    assert second.published(900) == first.published(900) == Counter(a=2, b=1)
    second.add(("b",))
    now -= 5_000  # the clock was set back
    assert first.published(900) == Counter(a=2, b=2)


def test_where_nothing_can_be_written_the_publication_waits_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1_000_000.0
    monkeypatch.setattr(time, "time", lambda: now)
    (tmp_path / "var").write_text("in the way")
    ledger = Ledger(tmp_path / "var")
    ledger.add(("a",))
    assert ledger.published(900) == Counter(a=1)
    ledger.add(("a",))
    assert ledger.published(900) == Counter(a=1)
    now += 900
    assert ledger.published(900) == Counter(a=2)


def test_the_file_is_its_owner_s_alone(tmp_path: Path) -> None:
    (tmp_path / "counts.sqlite3").touch(0o644)
    for folder in (tmp_path, tmp_path / "new"):
        Ledger(folder).add(("a",))
        modes = {file.name: file.stat().st_mode & 0o777 for file in folder.glob("counts*")}
        assert set(modes.values()) == {0o600}
        assert len(modes) == 3


def test_every_language_that_can_be_told_has_a_name() -> None:
    assert {"en", "de", "es", "fr", "it", "ja", "zh-cn"} <= set(LANGUAGES)


def test_a_fault_is_counted_by_step_exception_and_our_own_line() -> None:
    fault = Fault("when", "IndexError", "temporal/thread.py:40")
    (name,) = names_of_faults([fault])
    shown = counts_of({name: 3}, step=1)
    assert shown.faults == {"when IndexError temporal/thread.py:40": 3}
    assert counts_of({name: 3}).faults == {}
    assert 'lede_faults_total{fault="when IndexError temporal/thread.py:40"} 3\n' in to_prometheus(
        shown
    )


@pytest.mark.parametrize(
    "fault",
    [
        Fault("when", "IndexError", "?"),
        Fault("when", "Index Error: Ann Lee", "facts/what.py:1"),
        Fault("when", "IndexError", "Ann Lee.py:1"),
        Fault("Ann Lee", "IndexError", "facts/what.py:1"),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_name_of_ours_is_not_counted_as_a_fault(fault: Fault) -> None:
    assert names_of_faults([fault]) == ()


def test_counts_last_and_add_up_over_ledgers(tmp_path: Path) -> None:
    first, second = Ledger(tmp_path), Ledger(tmp_path)
    first.add(("a", "b"))
    second.add(("a",))
    assert first.values() == second.values() == Counter(a=2, b=1)
    assert Ledger(tmp_path).values() == Counter(a=2, b=1)


def test_counts_wait_until_they_can_be_written(tmp_path: Path) -> None:
    folder = tmp_path / "var"
    folder.write_text("in the way")
    ledger = Ledger(folder)
    ledger.add(("a",))
    assert ledger.values() == Counter(a=1)
    folder.unlink()
    ledger.add(("a",))
    assert Ledger(folder).values() == Counter(a=2)


def test_a_damaged_file_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "counts.sqlite3").write_bytes(b"no database at all" * 99)
    ledger = Ledger(tmp_path)
    ledger.add(("a",))
    assert ledger.values() == Counter(a=1)


def test_prometheus_reads_each_family_once() -> None:
    lines = to_prometheus(counts_of({"outcomes/read": 3, "sizes/16KiB": 3}, step=1)).splitlines()
    assert lines.count("# TYPE lede_requests_total counter") == 1
    assert 'lede_requests_total{outcome="read"} 3' in lines
    assert 'lede_pages_by_size_total{at_most="16KiB"} 3' in lines
