"""Hosts: whose they are, and whose network they are in, told by their names alone."""

from __future__ import annotations

import re
import socket
from functools import cache
from ipaddress import IPv4Address, IPv6Address, IPv6Network
from urllib.parse import unquote, urlsplit

from publicsuffixlist import PublicSuffixList

_PLAIN = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*")
# Browsers read whatever ends like this as a number: 127.1, 0x7f.1, 2130706433.
_NUMERIC = re.compile(r"(?:.*\.)?(?:[0-9]+|0x[0-9a-f]*)")
# What resolvers answer from the own network: RFC 6761, 6762 (with appendix G), 8375, and ICANN's.
_OWN = tuple(
    ".corp .home .home.arpa .internal .intranet .lan .local .localdomain"
    " .localhost .private".split()
)
_WORLD = IPv6Network("2000::/3")
# Countries whose domains are sold to the whole world, and the Union.
_SOLD = frozenset(
    "ac ai am cc cd co eu fm gg im io la ly me ms mu nu sh st tk to tv vc vg ws".split()
)
# A page that a cache of AMP pages shows: `s/` where the publisher has https, then its address.
_CACHED = re.compile(
    r"https://(?:[a-z0-9-]+\.(?:cdn\.ampproject\.org|bing-amp\.com)/[a-z]{1,4}"
    r"|(?:www\.)?google\.[a-z.]{2,6}/amp)/(s/)?([a-z0-9][a-z0-9.-]*\.[a-z]{2,}(?:/.*)?)",
    re.DOTALL,
)


def host_of(address: str | None) -> str | None:
    """The host of an address in the one spelling that resolvers know, or None."""
    try:
        host = urlsplit(address or "").hostname
    except ValueError:
        return None
    return _spelt(host) if host else None


def domain(host: str) -> str:
    """The registrable domain of a host: what one owner has bought; the host itself where none."""
    if ":" in host or _NUMERIC.fullmatch(host):
        return host
    return _suffixes().privatesuffix(host) or host


def country_of(address: str | None) -> str | None:
    """The country that an address's domain is of, as ISO 3166-1 alpha-2."""
    ending = (host_of(address) or "").rpartition(".")[2]
    if len(ending) != 2 or ending in _SOLD:
        return None
    return "GB" if ending == "uk" else ending.upper()


def are_of_one_owner(one: str | None, other: str | None) -> bool:
    """Whether two addresses are of the same registrable domain."""
    here, there = host_of(one), host_of(other)
    return here is not None and there is not None and domain(here) == domain(there)


def publishers(address: str) -> str:
    """The publisher's own address of a page that an AMP cache shows; any other as it is."""
    found = _CACHED.fullmatch(address)
    return f"http{'s' if found[1] else ''}://{found[2]}" if found else address


def is_internal(host: str) -> bool:
    """Whether a host, spelt as by `host_of`, is in a reader's own network, or may be."""
    if ":" in host:
        return not _is_public6(host)
    if _NUMERIC.fullmatch(host):
        return not _is_public4(host)
    return "." not in host or host.endswith(_OWN)


def _spelt(host: str) -> str | None:
    """As browsers do: without what is encoded or unseen, of one width, an empty end left out."""
    host = unquote(host).lower()
    if ":" not in host and not host.isascii():
        try:
            host = host.encode("idna").decode()
        except UnicodeError:
            return None
    host = host.removesuffix(".")
    return host if ":" in host or _PLAIN.fullmatch(host) else None


def _is_public4(host: str) -> bool:
    try:
        address = IPv4Address(socket.inet_aton(host))
    except OSError:
        return False
    return address.is_global and not address.is_multicast


def _is_public6(host: str) -> bool:
    """Whether it is the world's; what wraps an address of the fourth version is not asked."""
    try:
        address = IPv6Address(host.partition("%")[0])
    except ValueError:
        return False
    return address.is_global and address in _WORLD and address.sixtofour is None


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()
