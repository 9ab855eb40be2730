"""For whom does a proxy ask? Its word is taken where the settings name it, and nobody else's is."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

_MOST_HOPS = 16


class Proxies:
    """The networks that our proxies have; raises ValueError on one that is none."""

    def __init__(self, networks: tuple[str, ...]) -> None:
        self._networks = tuple(ip_network(network) for network in networks)

    def client(self, peer: str | None, forwarded: str) -> str | None:
        """Who asks: the peer, or if that is one of ours, the last stranger whom it names.

        `forwarded`: the value of `X-Forwarded-For`, to which each proxy adds whom it saw; what
        stands before the last stranger is that stranger's own word, and worth nothing.
        """
        client = peer
        hops = forwarded.split(",")[-_MOST_HOPS:] if self._networks else []
        while client is not None and hops and self.is_ours(client):
            named = hops.pop().strip()
            if _address(named) is None:
                break
            client = named
        return client

    def is_ours(self, client: str) -> bool:
        """Tells whether an address is of one of our proxies."""
        address = _address(client)
        return address is not None and any(address in network for network in self._networks)


def _address(text: str) -> IPv4Address | IPv6Address | None:
    """The address, an IPv4 one also where IPv6 wraps it."""
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address
