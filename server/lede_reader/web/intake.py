"""What was sent? A request in, a `Page` out; nothing is spooled, and every size is bounded."""

from __future__ import annotations

import zlib
from typing import Protocol

import msgspec
from flask import Request
from gunicorn.http.errors import ParseException
from msgspec import Struct
from werkzeug.exceptions import UnsupportedMediaType

from lede_reader.addresses import base_address
from lede_reader.contract import Page, PageKind
from lede_reader.errors import Malformed, TooLarge

_KINDS: dict[str, PageKind] = {
    "application/json": "html",
    "text/html": "html",
    "text/plain": "text",
}
_PLAIN_ENCODINGS = ("", "identity")
_GZIP_ENCODINGS = ("gzip", "x-gzip")
_GZIP_WINDOW = 31
_MOST_MEMBERS = 16
_PIECE = 1 << 20


class ReadRequest(Struct, frozen=True):
    """A page as JSON. `url`: its own address, which only resolves relative links."""

    html: str
    url: str | None = None


class Readable(Protocol):
    """A stream of bytes, such as `wsgi.input`."""

    def read(self, size: int, /) -> bytes: ...


def page_of(request: Request, limit: int) -> Page:
    """Takes the page out of a request.

    `limit`: the most bytes, as sent and once decompressed. Raises `errors.Malformed` and
    `errors.TooLarge`, and werkzeug's `UnsupportedMediaType`.
    """
    kind = _KINDS.get(request.mimetype)
    encoding = request.headers.get("Content-Encoding", "").strip().lower()
    if kind is None or encoding not in (*_PLAIN_ENCODINGS, *_GZIP_ENCODINGS):
        raise UnsupportedMediaType
    body = _receive(request, limit)
    if encoding in _GZIP_ENCODINGS:
        body = decompress(body, limit)
    if request.mimetype == "application/json":
        return _from_json(body)
    charset = request.mimetype_params.get("charset")
    return Page(body, kind, charset, base_address(request.headers.get("Content-Location")))


def _receive(request: Request, limit: int) -> bytes:
    """Reads the body; a body that ends early or is badly chunked is malformed."""
    announced = request.content_length
    if announced is not None and announced > limit:
        raise TooLarge
    try:
        # Not `request.stream`: it hides where a chunked body broke off.
        body = _all(request.environ["wsgi.input"], limit + 1 if announced is None else announced)
    except (OSError, ParseException):
        raise Malformed from None
    if len(body) > limit:
        raise TooLarge
    if announced is not None and len(body) < announced:
        raise Malformed
    return body


def _all(stream: Readable, most: int) -> bytes:
    pieces: list[bytes] = []
    size = 0
    while size < most and (piece := stream.read(min(_PIECE, most - size))):
        pieces.append(piece)
        size += len(piece)
    return b"".join(pieces)


def decompress(body: bytes, limit: int) -> bytes:
    """Opens gzip without ever holding more than `limit` bytes of it."""
    pieces: list[bytes] = []
    size = 0
    for _ in range(_MOST_MEMBERS):
        member = zlib.decompressobj(_GZIP_WINDOW)
        try:
            piece = member.decompress(body, limit + 1 - size)
        except zlib.error:
            raise Malformed from None
        size += len(piece)
        if size > limit:
            raise TooLarge
        if not member.eof:
            raise Malformed
        pieces.append(piece)
        body = member.unused_data
        if not body:
            return b"".join(pieces)
    raise Malformed


def _from_json(body: bytes) -> Page:
    try:
        sent = msgspec.json.decode(body, type=ReadRequest)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        # What the decoder says repeats what was sent, so that it is dropped.
        raise Malformed from None
    return Page(sent.html.encode("utf-8", "replace"), "html", "utf-8", base_address(sent.url))
