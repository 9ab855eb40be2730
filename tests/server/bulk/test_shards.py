"""Which files are read."""

from pathlib import Path

import pytest
from lede_reader.bulk.shards import shards_in


def test_a_folder_is_its_files_of_a_known_kind_in_order(tmp_path: Path) -> None:
    for name in ("b.html", "a.txt", "deep/c.jsonl.gz", "notes.md", "d.WARC.GZ", "e.parquet"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = list(shards_in(tmp_path))
    assert [shard.name for shard in found] == [
        "a.txt",
        "b.html",
        "d.WARC.GZ",
        "deep/c.jsonl.gz",
        "e.parquet",
    ]
    assert [shard.kind for shard in found] == [".txt", ".html", ".warc", ".jsonl", ".parquet"]


@pytest.mark.parametrize("name", ["missing.html", "notes.md"])
def test_what_is_not_there_or_not_known_is_said(tmp_path: Path, name: str) -> None:
    (tmp_path / "notes.md").touch()
    with pytest.raises(FileNotFoundError):
        list(shards_in(tmp_path / name))
