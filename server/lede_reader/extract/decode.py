"""Turns a page's bytes into text: byte order mark, the sender's charset, the page's, or a guess."""

from __future__ import annotations

import re
from functools import cache

import turbohtml
from turbohtml.detect import detect

_MARKS = ((b"\xef\xbb\xbf", "utf_8"), (b"\xfe\xff", "utf_16_be"), (b"\xff\xfe", "utf_16_le"))
# Browsers look for the declaration in the first kilobyte only; scripts push it further down.
_HEAD = 16_384
_METAS = "meta[charset], meta[http-equiv=content-type i]"
_CHARSET = re.compile(r"charset\s{0,8}=\s{0,8}[\"']?\s{0,8}([A-Za-z0-9_:.\-]{2,40})", re.I)
_XML = re.compile(
    rb"""^\s{0,8}<\?xml[^>]{0,80}encoding\s{0,8}=\s{0,8}["']([A-Za-z0-9_:.\-]{2,40})"""
)
_NO_ASCII = re.compile(rb"[\x80-\xff]")
_UTF_8 = "utf-8"
# Not for text: the standard has them for what must not be read, and for bytes as such.
_UNREADABLE = frozenset(["replacement", "x-user-defined"])
# As much of what is no ASCII as a guess takes; more takes time, and does not make it better.
_SAMPLE = 65_536
_LONGEST_LABEL = 40
_LONGEST_TYPE = 200


def decode(body: bytes, charset: str | None = None) -> str:
    """Reads the bytes in the charset that they are in; bytes that it lacks become U+FFFD."""
    for mark, codec in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(codec, "replace")
    said = _encoding(charset)
    if said and (text := _whole(body, said)) is not None:
        return text
    declared = _declared(body)
    for encoding in (declared, _UTF_8):
        if encoding and (text := _whole(body, encoding)) is not None:
            return text
    return body.decode(_codec(said or declared or _guessed(body)), "replace")


def _whole(body: bytes, encoding: str) -> str | None:
    """The text, None where the bytes are in another encoding."""
    try:
        text = body.decode(_codec(encoding))
    except UnicodeDecodeError:
        return None
    return text if encoding == _UTF_8 or "\ufffd" not in text else None


def _declared(body: bytes) -> str | None:
    """The encoding that the page names for itself in its XML line or in a `meta`, or None."""
    head = body[:_HEAD]
    labels = [found[1].decode("ascii")] if (found := _XML.search(head)) else []
    if b"charset" in head.lower():
        page = turbohtml.parse(head.decode("latin-1"), positions=False)
        labels += map(_label, page.select(_METAS))
    encoding = next(filter(None, map(_encoding, labels)), None)
    # The declaration was read as ASCII, so that the page cannot be in a charset of two-byte units.
    return _UTF_8 if encoding in ("utf-16be", "utf-16le") else encoding


def _label(meta: turbohtml.Element) -> str:
    """The charset that a `meta` names."""
    if charset := meta.attrs.get("charset"):
        return str(charset)
    found = _CHARSET.search(str(meta.attrs.get("content"))[:_LONGEST_TYPE])
    return found[1] if found else ""


def _guessed(body: bytes) -> str:
    """The encoding that the bytes look most like."""
    first = _NO_ASCII.search(body)
    start = first.start() if first else 0
    return (detect(body[start : start + _SAMPLE]).encoding or "windows-1252").lower()


@cache
def _codec(encoding: str) -> str:
    return encoding if encoding == _UTF_8 else f"whatwg-{encoding}"


def _encoding(label: str | None) -> str | None:
    """The encoding that a label stands for in the WHATWG standard, or None."""
    if not label or len(label) > _LONGEST_LABEL:
        return None
    try:
        encoding = turbohtml.parse(b"", encoding=label, positions=False).encoding
    except LookupError:
        return None
    return None if encoding is None or encoding in _UNREADABLE else encoding.lower()
