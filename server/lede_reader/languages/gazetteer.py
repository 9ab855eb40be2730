"""The table of places, searched where it lies, never unpacked.

`places.tsv` is a sorted table of folded names, made by `lede_reader.lexicography.places` from
CLDR (territories, Unicode licence) and GeoNames (cities, CC BY 4.0).
"""

from __future__ import annotations

from bisect import bisect_right
from importlib.resources import files

# Short, since most of what is looked up is not there, and then all of the stretch is read.
_STRETCH = 256
_HASHES = 1 << 20
_NAME, _BEGINNING = 1, 2


class Gazetteer:
    """The table, the first key of each stretch, and where each starts and the last one ends."""

    def __init__(self, table: bytes) -> None:
        """`table`: rows of a folded name, a tab and its senses, sorted."""
        self._table = table = b"\n" + table
        places = range(0, len(table) - 1, _STRETCH)
        starts = sorted({table.rindex(b"\n", 0, at + 1) for at in places})
        self._firsts = [table[at + 1 : table.index(b"\t", at)] for at in starts]
        self._starts = [*starts, len(table)]
        self._hashed = _hashed(table)

    def knows(self, key: str) -> bool:
        """Whether a name in the table may be a key or begin with it; for most others not."""
        return self._hashed[hash(key) % _HASHES] != 0

    def line(self, key: str) -> str | None:
        """Finds the senses of a key in the stretch of the table that it would stand in."""
        if not self._hashed[hash(key) % _HASHES] & _NAME:
            return None
        sought = key.encode()
        at = bisect_right(self._firsts, sought) - 1
        if at < 0:
            return None
        head = b"\n" + sought + b"\t"
        table = self._table
        found = table.find(head, self._starts[at], self._starts[at + 1])
        if found < 0:
            return None
        return table[found + len(head) : table.index(b"\n", found + 1)].decode()

    def begins(self, key: str) -> bool:
        """Whether a name in the table begins with a key and goes on with other words."""
        if not self._hashed[hash(key) % _HASHES] & _BEGINNING:
            return False
        sought = f"{key} ".encode()
        at = bisect_right(self._firsts, sought)
        if at < len(self._firsts) and self._firsts[at].startswith(sought):
            return True
        if not at:
            return False
        return self._table.find(b"\n" + sought, self._starts[at - 1], self._starts[at]) >= 0


def load_gazetteer() -> Gazetteer:
    """Reads `places.tsv`."""
    return Gazetteer((files("lede_reader.languages") / "places.tsv").read_bytes())


def _hashed(table: bytes) -> bytes:
    """Whether a hash is of a key of the table, of the first words of one, or of both.

    Most of what is sought is not there, which this tells at once.
    """
    found = bytearray(_HASHES)
    for row in table[1:].decode().split("\n"):
        key = row.partition("\t")[0]
        found[hash(key) % _HASHES] |= _NAME
        at = key.find(" ")
        while at >= 0:
            found[hash(key[:at]) % _HASHES] |= _BEGINNING
            at = key.find(" ", at + 1)
    return bytes(found)
