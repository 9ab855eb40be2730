"""Addresses: absolute, http or https, and which one is the article's own."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from lede_reader.addresses import without_trackers
from lede_reader.hosts import are_of_one_owner, publishers
from lede_reader.metadata.head import Head
from lede_reader.metadata.story import Story

_LONGEST = 2000
_UNSAFE = re.compile(r"[\x00-\x20\x7f-\x9f\"<>\\^`{|}\u200b-\u200f\u2028-\u202f]")


def find(head: Head, story: Story) -> str | None:
    """The canonical address; a site's front page is not believed where the page has its own.

    Nor is what another owner's domain has, of which any page could say that it is its own.
    """
    own_address = publishers(head.url) if head.url else None
    said = (head.canonical, head.first("og:url"), story.url, own_address)
    known = [address for address in (absolute(a, head) for a in said) if address]
    if own_address:
        known = [address for address in known if are_of_one_owner(address, own_address)]
    own = [address for address in known if urlsplit(address).path.strip("/")]
    return next(iter(own or known), None)


def absolute(address: str | None, head: Head) -> str | None:
    """The address resolved against the page's, or None where it is not http or https."""
    if not address or len(address) > _LONGEST:
        return None
    stripped = address.strip()
    try:
        base = urljoin(head.url or "", head.base or "")
        joined = urljoin(base, stripped)
        parts = urlsplit(joined)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
        return None
    encoded = _UNSAFE.sub(lambda m: "".join(f"%{b:02X}" for b in m[0].encode()), joined)
    return without_trackers(encoded)
