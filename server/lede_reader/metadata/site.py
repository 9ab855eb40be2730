"""The site: its name, and the names that it goes by."""

from __future__ import annotations

from urllib.parse import urlsplit

from lede_reader.metadata.head import Head
from lede_reader.metadata.story import Story

_LONGEST = 80
_MOST_WORDS = 7
# Labels below a country's own that anybody registers under.
_SHARED = frozenset("ac co com edu gob gouv gov net or org".split())
# Labels of hosts that say nothing of whose they are.
_COMMON = frozenset("com edu gov net news online org press the www".split())


def find(head: Head, story: Story) -> str | None:
    """The site's name as it calls itself."""
    said = (
        head.first("og:site_name", "application-name", "apple-mobile-web-app-title"),
        story.publisher.name if story.publisher else None,
    )
    names = (name.lstrip("@") for name in said if name and "//" not in name)
    return next((name for name in names if _can_be_name(name, head)), None)


def names(head: Head, story: Story) -> tuple[str, ...]:
    """Every name of the site: its own, its publisher's, its host's, its handle's."""
    handle = head.first("twitter:site")
    known = hosts(head.url, head.canonical, head.first("og:url"))
    said = (
        head.first("og:site_name"),
        head.first("application-name"),
        head.first("apple-mobile-web-app-title"),
        story.publisher.name if story.publisher else None,
        handle.lstrip("@") if handle and handle.startswith("@") else None,
        head.masthead,
        *known,
        *(_label(host) for host in known),
    )
    return tuple(dict.fromkeys(name for name in said if name and _can_be_name(name, head)))


def _can_be_name(name: str, head: Head) -> bool:
    """Whether it is short enough, and not the headline, which some pages give in its place."""
    titles = (head.first("og:title"), *head.headings)
    is_headline = len(name.split()) > _MOST_WORDS and name in titles
    return 0 < len(name) <= _LONGEST and not is_headline


def _label(host: str) -> str:
    """The label that a host is registered by: "bbc" of "news.bbc.co.uk"."""
    labels = host.split(".")[:-1]
    return next((label for label in reversed(labels) if label not in _SHARED), "")


def is_site(name: str, sites: tuple[str, ...]) -> bool:
    """Whether a name is the site's, or made of the site's ("BR24 Redaktion")."""
    mine, words = letters(name), _long_words(name)
    for site in sites:
        theirs = letters(site)
        if mine == theirs or (len(mine) > 3 and mine in theirs) or words & _long_words(site):
            return True
    return False


def letters(text: str) -> str:
    """Letters and digits alone, case folded."""
    return "".join(filter(str.isalnum, text.casefold()))


def _long_words(text: str) -> frozenset[str]:
    """The words of a name that tell it apart; a host's labels are its words."""
    words = text.casefold().replace(".", " ").replace("-", " ").split()
    return frozenset(word for word in words if len(word) > 2 and word not in _COMMON)


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
