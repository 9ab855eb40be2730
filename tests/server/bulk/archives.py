"""Archives of invented pages, one of each kind."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path

import pyarrow as pa
from pyarrow import parquet
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tests.service.pages import page

PAGE = page()


def rows(count: int) -> list[dict[str, str]]:
    """As many pages, each with an id, a title and an address of its own."""
    return [
        {
            "id": f"page-{number}",
            "html": page(title=f"Pier number {number} to reopen after a long vote"),
            "url": f"https://news.example/{number}",
        }
        for number in range(count)
    ]


def write_folder(folder: Path, count: int) -> Path:
    folder.mkdir()
    for row in rows(count):
        (folder / f"{row['id']}.html").write_text(row["html"])
    return folder


def write_lines(path: Path, given: list[dict[str, str]]) -> Path:
    text = "".join(json.dumps(row) + "\n" for row in given)
    data = text.encode()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return path


def write_table(path: Path, given: list[dict[str, str]]) -> Path:
    parquet.write_table(pa.Table.from_pylist(given), path)
    return path


def write_warc(path: Path, answers: list[tuple[str, str, str, bytes]]) -> Path:
    """`answers`: address, status, content type, body."""
    with path.open("wb") as stream:
        writer = WARCWriter(stream, gzip=path.suffix == ".gz")
        for url, status, kind, body in answers:
            headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
            writer.write_record(
                writer.create_warc_record(
                    url, "response", payload=io.BytesIO(body), http_headers=headers
                )
            )
    return path
