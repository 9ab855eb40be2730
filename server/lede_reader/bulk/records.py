"""Which pages are in a file? Each with an id that is the same at every reading."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from typing import Any, BinaryIO, cast

import msgspec
from msgspec import Struct

from lede_reader.addresses import base_address
from lede_reader.bulk.shards import PAGES, ROWS, Shard
from lede_reader.contract import Page, PageKind

_TEXT = "text/plain"
_MARKUP = ("text/html", "application/xhtml+xml")


@dataclass(frozen=True, slots=True)
class Record:
    """A page of an archive; `page` is None where what stands there is none."""

    id: str
    page: Page | None


class Row(Struct, frozen=True):
    """A page as a line of JSON or a row of a table: `html`, or `text` as select-all copies it."""

    id: str | int | None = None
    html: str | None = None
    text: str | None = None
    url: str | None = None


def records(shard: Shard, size: int) -> Iterator[Record]:
    """The pages of a shard, in order.

    Of a page, at most `size` + 1 bytes are read. Raises ModuleNotFoundError where the library for
    such files is not installed (`lede-reader[bulk]`), OSError where the file cannot be read.
    """
    return _READ[shard.kind](shard, size)


def _open(shard: Shard) -> BinaryIO:
    if shard.is_packed:
        return cast("BinaryIO", gzip.open(shard.path, "rb"))
    return Path(shard.path).open("rb")


def _from_page(shard: Shard, size: int) -> Iterator[Record]:
    kind: PageKind = "text" if shard.kind == ".txt" else "html"
    with _open(shard) as stream:
        yield Record(shard.name, Page(stream.read(size + 1), kind))


def _from_lines(shard: Shard, size: int) -> Iterator[Record]:
    del size  # Of a line of JSON nothing can be left out.
    decode = msgspec.json.Decoder(Row).decode
    with _open(shard) as stream:
        for number, line in enumerate(stream, 1):
            if line.strip():
                try:
                    yield _of_row(decode(line), f"{shard.name}:{number}")
                except (msgspec.MsgspecError, UnicodeError):
                    yield Record(f"{shard.name}:{number}", None)


def _from_table(shard: Shard, size: int) -> Iterator[Record]:
    from pyarrow.parquet import ParquetFile  # heavy, and for such files only

    del size
    with ParquetFile(shard.path) as table:
        wanted = [name for name in Row.__struct_fields__ if name in table.schema_arrow.names]
        number = 0
        for batch in table.iter_batches(batch_size=64, columns=wanted):
            for values in batch.to_pylist():
                number += 1
                try:
                    yield _of_row(msgspec.convert(values, Row), f"{shard.name}:{number}")
                except msgspec.ValidationError:
                    yield Record(f"{shard.name}:{number}", None)


def _of_row(row: Row, place: str) -> Record:
    name = place if row.id is None else str(row.id)
    url = base_address(row.url)
    if row.html is not None:
        return Record(name, Page(row.html.encode("utf-8", "replace"), "html", "utf-8", url))
    if row.text is not None:
        return Record(name, Page(row.text.encode("utf-8", "replace"), "text", "utf-8", url))
    return Record(name, None)


def _from_warc(shard: Shard, size: int) -> Iterator[Record]:
    from warcio.archiveiterator import ArchiveIterator  # for such files only

    with Path(shard.path).open("rb") as stream:
        for entry in ArchiveIterator(stream):
            if entry.rec_type == "response" and entry.http_headers.get_statuscode() == "200":
                header = _content_type(entry)
                if header.get_content_type() in (*_MARKUP, _TEXT):
                    yield _of_response(entry, header, size)


def _of_response(entry: Any, header: Message, size: int) -> Record:
    kind: PageKind = "text" if header.get_content_type() == _TEXT else "html"
    url = base_address(entry.rec_headers.get_header("WARC-Target-URI"))
    page = Page(entry.content_stream().read(size + 1), kind, header.get_content_charset(), url)
    return Record(entry.rec_headers.get_header("WARC-Record-ID"), page)


def _content_type(entry: Any) -> Message:
    header = Message()
    header["Content-Type"] = entry.http_headers.get_header("Content-Type", "")
    return header


_READ: dict[str, Callable[[Shard, int], Iterator[Record]]] = {
    **dict.fromkeys(PAGES, _from_page),
    **dict.fromkeys(ROWS, _from_lines),
    ".parquet": _from_table,
    ".warc": _from_warc,
}
