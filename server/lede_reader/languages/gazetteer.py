"""The table of places, searched where it lies, never unpacked.

`places.tsv` is a sorted table of folded names, made by `lede_reader.languages.build.places` from
CLDR (territories, Unicode licence) and GeoNames (cities, CC BY 4.0).
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from importlib.resources import files

# Short, since most of what is looked up is not there, and then all of the stretch is read.
_STRETCH = 256
_HASHES = 1 << 20
_NAME, _BEGINNING = 1, 2


def knows(key: str) -> bool:
    """Whether a name in the table may be a key or begin with it; what is not there, mostly not."""
    return _known()[hash(key) % _HASHES] != 0


def line(key: str) -> str | None:
    """Finds the senses of a key in the stretch of the table that it would stand in."""
    if not _known()[hash(key) % _HASHES] & _NAME:
        return None
    table, firsts, starts = _table()
    sought = key.encode()
    at = bisect_right(firsts, sought) - 1
    if at < 0:
        return None
    head = b"\n" + sought + b"\t"
    found = table.find(head, starts[at], starts[at + 1])
    return table[found + len(head) : table.index(b"\n", found + 1)].decode() if found >= 0 else None


def begins(key: str) -> bool:
    """Whether a name in the table begins with a key and goes on with other words."""
    if not _known()[hash(key) % _HASHES] & _BEGINNING:
        return False
    table, firsts, starts = _table()
    sought = f"{key} ".encode()
    at = bisect_right(firsts, sought)
    if at < len(firsts) and firsts[at].startswith(sought):
        return True
    return at > 0 and table.find(b"\n" + sought, starts[at - 1], starts[at]) >= 0


@cache
def _known() -> bytes:
    """Whether a hash is of a key of the table, of the first words of one, or of both.

    Most of what is sought is not there, which this tells at once.
    """
    found = bytearray(_HASHES)
    for row in _table()[0][1:].decode().split("\n"):
        key = row.partition("\t")[0]
        found[hash(key) % _HASHES] |= _NAME
        at = key.find(" ")
        while at >= 0:
            found[hash(key[:at]) % _HASHES] |= _BEGINNING
            at = key.find(" ", at + 1)
    return bytes(found)


@cache
def _table() -> tuple[bytes, list[bytes], list[int]]:
    """The table, the first key of each stretch, and where each starts and the last one ends."""
    table = b"\n" + (files("lede_reader.languages") / "places.tsv").read_bytes()
    starts = sorted({table.rindex(b"\n", 0, at + 1) for at in range(0, len(table) - 1, _STRETCH)})
    firsts = [table[at + 1 : table.index(b"\t", at)] for at in starts]
    return table, firsts, [*starts, len(table)]
