"""Composes letters that a page spells as a letter and its marks (Unicode's form NFC).

What is read afterwards looks words up and cuts at what is no letter: "o" and U+0308 is neither the
"ö" of any word list nor a letter to the end. Only letters are composed: in markup a mark behind
">" is no part of it. A run of marks is composed up to its eighth, for the library takes quadratic
time for longer ones, which no language writes.
"""

from __future__ import annotations

import re
from unicodedata import normalize

# Marks of Latin, Greek and Cyrillic letters, of Arabic and of Japanese ones; the parts of Korean.
_MARKED = re.compile(
    r"[^\W\d_][\u0300-\u036f\u0653-\u0655\u3099\u309a]{1,8}+"
    r"|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?"
)
# What follows a letter where there is something to compose: looked for in a fraction of the time.
_MARK = re.compile("[\u0300-\u036f\u0653-\u0655\u1100-\u1112\u3099\u309a]")
# How those begin in UTF-8, by the first byte: what a text without any is told by. One byte is
# looked for in no time, several in as much as all the rest of this takes.
_LEADS = {
    b"\xcc": (b"\xcc",),
    b"\xcd": (b"\xcd",),
    b"\xd9": (b"\xd9\x93", b"\xd9\x94", b"\xd9\x95"),
    b"\xe1": (b"\xe1\x85",),
    b"\xe3": (b"\xe3\x82\x99", b"\xe3\x82\x9a"),
}


def compose(text: str) -> str:
    """The text with its letters composed."""
    if text.isascii() or not _MARK.search(text):
        return text
    return _MARKED.sub(lambda found: normalize("NFC", found[0]), text)


def compose_utf_8(text: bytes) -> bytes:
    """The same for a text in UTF-8; bytes that are none become U+FFFD."""
    if text.isascii() or not _could_be_marked(text):
        return text
    return compose(text.decode("utf-8", "replace")).encode("utf-8")


def _could_be_marked(text: bytes) -> bool:
    return any(first in text and any(map(text.__contains__, _LEADS[first])) for first in _LEADS)
