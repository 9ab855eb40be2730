"""Turns a page's bytes into text: byte order mark, then the sender's charset, then the page's."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

import msgspec

_MARKS = ((b"\xef\xbb\xbf", "utf_8"), (b"\xfe\xff", "utf_16_be"), (b"\xff\xfe", "utf_16_le"))
# Browsers look for the declaration in the first kilobyte only; scripts push it further down.
_HEAD = 8192
_DECLARED = re.compile(rb"""charset\s{0,8}=\s{0,8}["']?\s{0,8}([A-Za-z0-9_:.\-]{2,40})""", re.I)
_XML = re.compile(
    rb"""^\s{0,8}<\?xml[^>]{0,80}encoding\s{0,8}=\s{0,8}["']([A-Za-z0-9_:.\-]{2,40})"""
)


def decode(body: bytes, charset: str | None = None) -> str:
    """Reads the bytes in the charset that they are in; bytes that it lacks become U+FFFD."""
    return _decoded(body, charset)[0]


def in_utf_8(body: bytes, charset: str | None = None) -> bytes:
    """The same in UTF-8; most pages are in it, and stay as they are."""
    text, is_same = _decoded(body, charset)
    return body if is_same else text.encode("utf-8")


def _decoded(body: bytes, charset: str | None) -> tuple[str, bool]:
    """The text, and whether the bytes are it in UTF-8."""
    for mark, codec in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(codec, "replace"), False
    wanted = [codec for codec in (_codec(charset), _declared(body)) if codec]
    for codec in (*wanted, "utf_8"):
        try:
            return body.decode(codec), codec == "utf_8"
        except UnicodeDecodeError:
            continue
    return body.decode(wanted[0] if wanted else "cp1252", "replace"), False


def _declared(body: bytes) -> str | None:
    """The codec that the page names for itself, or None."""
    head = body[:_HEAD]
    found = _DECLARED.search(head) or _XML.search(head)
    codec = _codec(found[1].decode("ascii")) if found else None
    # The declaration was read as ASCII, so that the page cannot be in a charset of two-byte units.
    return "utf_8" if codec in ("utf_16_be", "utf_16_le") else codec


def _codec(label: str | None) -> str | None:
    return _codecs().get(label.strip().lower()) if label else None


@cache
def _codecs() -> dict[str, str]:
    """Each label's Python codec."""
    table = files("lede_reader.extract").joinpath("encodings.toml").read_bytes()
    labels = msgspec.toml.decode(table, type=dict[str, str])
    return {label: codec for codec, names in labels.items() for label in names.split()}
