"""Settles addresses: absolute, of a kind that may be followed, without what tracks the reader."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from server.addresses import followable

_LONGEST = 4096
# Most links by far: whole, with nothing to settle.
_PLAIN = re.compile(r"https?://[a-z0-9][a-z0-9.-]*/[\w/.~%-]*", re.ASCII)


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
        whole = urljoin(against or "", address.strip())
        parts = urlsplit(whole)
    except ValueError:
        return None
    if not parts.netloc and parts.scheme != "mailto":
        return None
    return followable(whole)
