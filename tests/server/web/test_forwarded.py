"""For whom a proxy asks, and whose word is taken for that."""

from __future__ import annotations

import pytest
from lede_reader.web.forwarded import Proxies

OURS = ("10.0.0.0/8", "fd00::/8")
CLIENTS = {
    "of-a-stranger-nothing-is-believed": ("198.51.100.4", "203.0.113.9", "198.51.100.4"),
    "of-our-proxy-the-client": ("10.1.2.3", "203.0.113.9", "203.0.113.9"),
    "what-the-client-claims-comes-before": ("10.1.2.3", "192.0.2.1, 203.0.113.9", "203.0.113.9"),
    "through-two-of-ours": ("10.1.2.3", "203.0.113.9, 10.9.9.9", "203.0.113.9"),
    "by-ipv6": ("fd00::1", "2001:db8::7", "2001:db8::7"),
    "by-ipv4-within-ipv6": ("::ffff:10.1.2.3", "203.0.113.9", "203.0.113.9"),
    "no-word-of-it": ("10.1.2.3", "", "10.1.2.3"),
    "nonsense": ("10.1.2.3", "203.0.113.9, <script>", "10.1.2.3"),
    "a-long-list": ("10.1.2.3", "10.0.0.1, " * 10_000 + "203.0.113.9", "203.0.113.9"),
    "nobody": (None, "203.0.113.9", None),
}


@pytest.mark.parametrize(("peer", "forwarded", "client"), CLIENTS.values(), ids=CLIENTS)
def test_the_client_is_the_last_stranger(
    peer: str | None, forwarded: str, client: str | None
) -> None:
    assert Proxies(OURS).client(peer, forwarded) == client


def test_without_proxies_nobody_is_believed() -> None:
    assert Proxies(()).client("10.1.2.3", "203.0.113.9") == "10.1.2.3"


def test_a_network_that_is_none_is_a_reason_not_to_start() -> None:
    with pytest.raises(ValueError, match="nonsense"):
        Proxies(("nonsense",))
