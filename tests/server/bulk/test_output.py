"""What is written, and what an earlier run left."""

from pathlib import Path

import msgspec
import pytest
from lede_reader.bulk.job import Outcome
from lede_reader.bulk.output import Output

READ = Outcome("a", reading=msgspec.Raw(b'{"article":{}}'))
REFUSED = Outcome("b", problem="no-article")
LINES = b'{"id":"a","reading":{"article":{}}}\n{"id":"b","problem":"no-article"}\n'


def test_each_outcome_is_a_line(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    with Output(path) as output:
        assert [output.add(READ), output.add(REFUSED)] == [True, True]
    assert path.read_bytes() == LINES


def test_an_id_is_written_once(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    with Output(path) as output:
        output.add(READ)
        assert not output.add(Outcome("a", problem="no-article"))
    with Output(path) as output:
        assert output.done == {"a"}
        assert not output.add(READ)
        output.add(REFUSED)
    assert path.read_bytes() == LINES


@pytest.mark.parametrize("torn", [b'{"id":"c"', b'{"id":"c","reading":"' + b"x" * 200_000, b"{"])
def test_a_line_that_a_killed_run_left_torn_is_written_again(tmp_path: Path, torn: bytes) -> None:
    path = tmp_path / "out.jsonl"
    path.write_bytes(LINES + torn)
    with Output(path) as output:
        assert output.done == {"a", "b"}
        output.add(Outcome("c", problem="unreadable"))
    assert path.read_bytes() == LINES + b'{"id":"c","problem":"unreadable"}\n'


def test_a_file_with_nothing_but_a_torn_line_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_bytes(b'{"id":')
    with Output(path) as output:
        assert output.done == frozenset()
    assert path.read_bytes() == b""
