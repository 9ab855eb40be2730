"""The site: its name, and the names that it goes by."""

from __future__ import annotations

from urllib.parse import urlsplit

from server.extract.fields.head import Head
from server.extract.fields.story import Story

_LONGEST = 80


def find(head: Head, story: Story) -> str | None:
    """The site's name as it calls itself."""
    said = (
        head.first("og:site_name", "application-name", "apple-mobile-web-app-title"),
        story.publisher.name if story.publisher else None,
    )
    return next(
        (name for name in said if name and len(name) <= _LONGEST and "//" not in name), None
    )


def names(head: Head, story: Story) -> tuple[str, ...]:
    """Every name of the site: its own, its publisher's, its host's, its handle's."""
    handle = head.first("twitter:site")
    said = (
        head.first("og:site_name"),
        head.first("application-name"),
        head.first("apple-mobile-web-app-title"),
        story.publisher.name if story.publisher else None,
        handle.lstrip("@") if handle and handle.startswith("@") else None,
        *hosts(head.url, head.canonical, head.first("og:url")),
    )
    return tuple(dict.fromkeys(name for name in said if name and len(name) <= _LONGEST))


def hosts(*addresses: str | None) -> tuple[str, ...]:
    """The hosts of the addresses, without `www.`."""
    found: list[str] = []
    for address in addresses:
        try:
            host = urlsplit(address or "").hostname
        except ValueError:
            continue
        if host and host.removeprefix("www.") not in found:
            found.append(host.removeprefix("www."))
    return tuple(found)
