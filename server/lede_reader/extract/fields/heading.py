"""The page's headings: the headline, and the title that only ends the trail of sections above it.

Some sites end the trail ("Home > Berlin > …") with their h1, which is made for search engines, and
put the headline that readers see into an h2.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import dropwhile, islice

from lxml.html import HtmlElement

_MOST = 20
_MOST_BOXES = 6
_BOXES = frozenset(["article", "header", "main", "section"])
_TRAILS = frozenset(["li", "nav"])


def headings(h1s: Iterable[HtmlElement]) -> tuple[HtmlElement, ...]:
    """Those of a page's h1 that end no trail."""
    return tuple(h1 for h1 in h1s if not _is_crumb(h1))


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
