"""How often may one client ask? Counted in memory that the workers share, and nowhere else."""

from __future__ import annotations

import mmap
import secrets
import struct
import time
from hashlib import blake2b
from ipaddress import IPv6Address, ip_address

_SLOTS = 1 << 14
_SLOT = struct.Struct("=QII")
_MINUTE = 60


class Turnstile:
    """Admits each client `limit` times a minute; 0 admits always.

    A client is known by a hash of its address under a key that only these processes have, and that
    ends with them. The table has a fixed size; of two clients in one slot the later takes it over,
    which errs on the side of the client. Workers are forked after it is made, and so share it.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._key = secrets.token_bytes(32)
        self._table = mmap.mmap(-1, _SLOTS * _SLOT.size) if limit > 0 else None

    def admits(self, client: str) -> bool:
        """Counts one request of this client; tells whether it is within the limit."""
        if self._table is None:
            return True
        tag = int.from_bytes(blake2b(network_of(client), digest_size=8, key=self._key).digest())
        minute = int(time.monotonic()) // _MINUTE
        place = (tag % _SLOTS) * _SLOT.size
        known, since, count = _SLOT.unpack_from(self._table, place)
        if (known, since) != (tag, minute):
            count = 0
        if count >= self._limit:
            return False
        _SLOT.pack_into(self._table, place, tag, minute, count + 1)
        return True


def network_of(client: str) -> bytes:
    """The address, or of an IPv6 address the half that one household shares."""
    try:
        address = ip_address(client.partition("%")[0])
    except ValueError:
        return client.encode("utf-8", "replace")
    return address.packed[:8] if isinstance(address, IPv6Address) else address.packed
