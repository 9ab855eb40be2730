"""The page's headings: the headline, and those that are none.

Some sites end the trail of sections ("Home > Berlin > …") with their h1, which is made for search
engines, and put the headline that readers see into an h2. On others the h1 is the site's name, and
leads to its front page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import dropwhile, islice
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from lede_reader.metadata.lines import heading_of

_MOST = 20
_MOST_BOXES = 6
_BOXES = frozenset(["article", "header", "main", "section"])
_TRAILS = frozenset(["li", "nav"])


def headings(h1s: Iterable[HtmlElement]) -> tuple[HtmlElement, ...]:
    """Those of a page's h1 that end no trail."""
    return tuple(h1 for h1 in h1s if not _is_crumb(h1))


def mastheads(h1s: Iterable[HtmlElement], url: str | None) -> Iterator[HtmlElement]:
    """Those that are nothing but a link to the site's front page."""
    return (h1 for h1 in h1s if any(_is_home(a, url) for a in _whole_links(h1)))


def _whole_links(h1: HtmlElement) -> Iterator[HtmlElement]:
    """The links that hold all that a heading says, or that hold the heading."""
    said = "".join(heading_of(h1).split())
    yield from (a for a in islice(h1.iter("a"), 2) if "".join(heading_of(a).split()) == said)
    yield from (a for a in islice(h1.iterancestors("a"), 1))


def _is_home(link: HtmlElement, url: str | None) -> bool:
    """Whether a link leads to the front page of the page's own site."""
    try:
        target, own = urlsplit(link.get("href") or "#"), urlsplit(url or "")
    except ValueError:
        return False
    is_front = target.path in ("", "/", "/index.html", "/index.php") and not target.query
    named = target.netloc.removeprefix("www.") in ("", own.netloc.removeprefix("www."))
    return is_front and not target.fragment and named and (target.path + target.netloc) != ""


def crumb(h1s: Iterable[HtmlElement]) -> HtmlElement | None:
    """The h1 that ends the trail of sections, where one does."""
    return next(filter(_is_crumb, h1s), None)


def below(trail: HtmlElement) -> HtmlElement | None:
    """The first heading below the trail of sections."""
    root = trail.getroottree()
    found = dropwhile(lambda heading: heading is not trail, root.iter("h1", "h2"))
    return next(
        (h for h in islice(found, _MOST) if isinstance(h, HtmlElement) and not _is_crumb(h)), None
    )


def _is_crumb(heading: HtmlElement) -> bool:
    for box in (heading, *islice(heading.iterancestors(), _MOST_BOXES)):
        if box.tag in _TRAILS or "crumb" in (box.get("class") or "")[:300].lower():
            return True
        if box.tag in _BOXES:
            return False
    return False
