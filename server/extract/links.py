"""Settles addresses: absolute, of a kind that may be followed, without what tracks the reader."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from urllib.parse import urljoin, urlsplit, urlunsplit

import msgspec
from lxml.html import HtmlElement

_LONGEST = 4096
# Most links by far: whole, with nothing to settle.
_PLAIN = re.compile(r"https?://[a-z0-9][a-z0-9.-]*/[\w/.~%-]*", re.ASCII)
_KINDS = ("http", "https", "mailto")


def base(tree: HtmlElement, url: str | None) -> str | None:
    """The address that the page's links are relative to, or None."""
    declared = next(
        (element.get("href") for element in tree.iter("base") if element.get("href")), None
    )
    return settle(declared, url) or settle(url, None)


def settle(address: str | None, against: str | None) -> str | None:
    """The address as a reader's browser would follow it, or None where it may not or cannot."""
    if not address or len(address) > _LONGEST:
        return None
    if _PLAIN.fullmatch(address):
        return address
    try:
        parts = urlsplit(urljoin(against or "", address.strip()))
    except ValueError:
        return None
    if parts.scheme not in _KINDS or not (parts.netloc or parts.scheme == "mailto"):
        return None
    return (
        urlunsplit(parts._replace(query=_untracked(parts.query))) if parts.query else parts.geturl()
    )


def _untracked(query: str) -> str:
    names, beginnings = _tracking()
    return "&".join(
        pair
        for pair in query.split("&")
        if (name := pair.partition("=")[0].lower()) not in names and not name.startswith(beginnings)
    )


@cache
def _tracking() -> tuple[frozenset[str], tuple[str, ...]]:
    """The parameters to drop: whole names, and beginnings."""
    text = files("server.extract").joinpath("links.toml").read_bytes()
    names = msgspec.toml.decode(text, type=dict[str, list[str]])["tracking"]
    return (
        frozenset(name for name in names if not name.endswith("*")),
        tuple(name[:-1] for name in names if name.endswith("*")),
    )
