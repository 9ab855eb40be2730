"""The pages in a file, of every kind."""

import gzip
from pathlib import Path

import pytest
from lede_reader.bulk.records import Record, records
from lede_reader.bulk.shards import shards_in
from lede_reader.contract import Page

from tests.server.bulk.archives import PAGE, rows, write_lines, write_table, write_warc

SIZE = 1 << 20


def found(path: Path, size: int = SIZE) -> list[Record]:
    return [record for shard in shards_in(path) for record in records(shard, size)]


@pytest.mark.parametrize("name", ["page.html", "page.htm", "page.html.gz"])
def test_a_page_in_a_file_goes_by_its_name(tmp_path: Path, name: str) -> None:
    data = PAGE.encode()
    (tmp_path / name).write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    assert found(tmp_path) == [Record(name, Page(data))]


def test_a_text_in_a_file_is_plain_text(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("Pier to reopen")
    assert found(tmp_path) == [Record("page.txt", Page(b"Pier to reopen", "text"))]


def test_of_a_file_no_more_is_read_than_shows_that_it_is_too_large(tmp_path: Path) -> None:
    (tmp_path / "bomb.html.gz").write_bytes(gzip.compress(b"a" * 10_000_000))
    [record] = found(tmp_path, 1000)
    assert record.page is not None
    assert len(record.page.body) == 1001


@pytest.mark.parametrize(
    ("write", "name"),
    [(write_lines, "a.jsonl"), (write_lines, "a.ndjson.gz"), (write_table, "a.parquet")],
)
def test_rows_have_their_ids_and_addresses(tmp_path: Path, write, name: str) -> None:
    given = rows(3)
    assert found(write(tmp_path / name, given)) == [
        Record(row["id"], Page(row["html"].encode(), "html", "utf-8", row["url"])) for row in given
    ]


@pytest.mark.parametrize(("write", "name"), [(write_lines, "a.jsonl"), (write_table, "a.parquet")])
def test_a_row_without_an_id_goes_by_its_place(tmp_path: Path, write, name: str) -> None:
    path = write(tmp_path / name, [{"text": "one"}, {"text": "two"}])
    assert found(path) == [
        Record(f"{name}:1", Page(b"one", "text", "utf-8")),
        Record(f"{name}:2", Page(b"two", "text", "utf-8")),
    ]


def test_a_line_that_is_no_page_is_malformed_and_the_next_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"html": 1}\n\xff\n{"url": "https://news.example/"}\n\n{"text": "two"}')
    assert [(record.id, record.page is None) for record in found(path)] == [
        ("a.jsonl:1", True),
        ("a.jsonl:2", True),
        ("a.jsonl:3", True),
        ("a.jsonl:5", False),
    ]


@pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz"])
def test_a_crawl_gives_its_pages_and_nothing_else(tmp_path: Path, name: str) -> None:
    path = write_warc(
        tmp_path / name,
        [
            ("https://news.example/a", "200 OK", "text/html; charset=latin-1", PAGE.encode()),
            ("https://news.example/gone", "404 Not Found", "text/html", b"<p>Gone</p>"),
            ("https://news.example/p.png", "200 OK", "image/png", b"\x89PNG"),
            ("https://news.example/t", "200 OK", "text/plain", b"Pier to reopen"),
        ],
    )
    first, second = found(path)
    assert first.page == Page(PAGE.encode(), "html", "latin-1", "https://news.example/a")
    assert second.page == Page(b"Pier to reopen", "text", None, "https://news.example/t")
    assert first.id.startswith("<urn:uuid:")
    assert [record.id for record in found(path)] == [first.id, second.id]
