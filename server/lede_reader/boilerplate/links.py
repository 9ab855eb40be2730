"""Settles addresses: absolute, of a kind that may be followed, without what tracks the reader."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement
from msgspec import Struct

from lede_reader.addresses import Pictures, followable, pictures_of, plain, without_trackers

_LONGEST = 4096
# Most others: from the site's root, without a step up or a second host, or from another host's.
_ROOTED = re.compile(
    r"(?=/)(//[a-z0-9][a-z0-9.-]*+)?(?:/[a-zA-Z0-9_~%,=-][a-zA-Z0-9_.~%,=-]*+)*+/?"
    r"(?:\?[a-zA-Z0-9_/.~%&=+,:-]++)?(?:#[a-zA-Z0-9_/.~%&=+,:-]++)?"
)
_SITE = re.compile(r"(https?:)//[a-z0-9][a-z0-9.-]*(?=/)")


class Place(Struct, frozen=True):
    """Where a page's pictures are: `base` is what relative ones are relative to, if known."""

    base: str | None = None
    pictures: Pictures = Pictures()

    def picture(self, address: str) -> str | None:
        """The absolute address of a picture that the page may show, or None."""
        whole = settle(address, self.base)
        return self.pictures.loadable(whole) if whole else None


class Addresses(dict[str, str | None]):
    """A page's addresses as `settle` has them, many of which a page has several times."""

    def __init__(self, against: str | None) -> None:
        super().__init__()
        self._against = against

    def __missing__(self, address: str) -> str | None:
        found = self[address] = settle(address, self._against)
        return found


def base(tree: HtmlElement, url: str | None) -> str | None:
    """The address that the page's links are relative to, or None."""
    declared = next(
        (element.get("href") for element in tree.iter("base") if element.get("href")), None
    )
    return settle(declared, url) or settle(url, None)


def place(tree: HtmlElement, url: str | None) -> Place:
    """Where the page's pictures are, and which of them it may show."""
    return Place(base(tree, url), pictures_of(url))


def settle(address: str | None, against: str | None) -> str | None:
    """The address as a reader's browser would follow it, or None where it may not or cannot."""
    if not address or len(address) > _LONGEST:
        return None
    if whole := plain(address):
        return whole
    if rooted := _ROOTED.fullmatch(address):
        if against is None and not rooted[1]:
            return None
        if site := _SITE.match(against or ""):
            return without_trackers((site[1] if rooted[1] else site[0]) + address)
    return _joined(address, against)


def _joined(address: str, against: str | None) -> str | None:
    try:
        whole = urljoin(against or "", address.strip())
        parts = urlsplit(whole)
    except ValueError:
        return None
    if not parts.netloc and parts.scheme != "mailto":
        return None
    return followable(whole)
