"""What a page declares of itself in its markup, read once: meta, links, titles, microdata."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from lxml.etree import XPath
from lxml.html import HtmlElement

from lede_reader.metadata import heading
from lede_reader.metadata.lines import heading_of
from lede_reader.metadata.settle import settle

_MOST = 2000
_MOST_VALUES = 20
_MOST_HEADINGS = 20
_MOST_H2S = 10


@dataclass(frozen=True, slots=True)
class Head:
    """`metas`: contents by lower-case name; `headings`: what the page's h1 say, in order, and
    `subheadings` what its first h2 do.

    `crumb`: what the h1 says that is none of them, as it only ends the trail of sections;
    `masthead`: what one says that is the site's name and leads to its front page.
    """

    tree: HtmlElement
    url: str | None
    metas: Mapping[str, tuple[str, ...]]
    title: str | None
    h1s: tuple[HtmlElement, ...]
    scripts: tuple[HtmlElement, ...]
    headings: tuple[str, ...]
    subheadings: tuple[str, ...]
    crumb: str | None
    masthead: str | None
    canonical: str | None
    base: str | None

    def first(self, *names: str) -> str | None:
        """The first content under the first name that has any."""
        return next((self.metas[name][0] for name in names if name in self.metas), None)


def read(tree: HtmlElement, url: str | None) -> Head:
    """Reads the page's declarations."""
    found = _elements(tree)
    h1s = tuple(found["h1"][:_MOST_HEADINGS])
    headings = (settle(heading_of(h1)) for h1 in heading.headings(h1s))
    crumb = heading.crumb(h1s)
    home = (settle(heading_of(h1)) for h1 in heading.mastheads(h1s, url))
    return Head(
        tree=tree,
        url=url,
        metas=_metas(found["meta"][:_MOST]),
        title=next((settle(title.text) for title in found["title"]), None),
        h1s=h1s,
        scripts=tuple(found["script"]),
        headings=tuple(h for h in headings if h),
        subheadings=tuple(filter(None, map(settle, map(heading_of, found["h2"][:_MOST_H2S])))),
        crumb=settle(heading_of(crumb)) if crumb is not None else None,
        masthead=next(filter(None, home), None),
        canonical=_canonical(found["link"][:_MOST]),
        base=next((settle(base.get("href")) for base in found["base"]), None),
    )


def _elements(tree: HtmlElement) -> defaultdict[str, list[HtmlElement]]:
    """What a page declares itself with, by tag: one look at the tree for all of it."""
    found: defaultdict[str, list[HtmlElement]] = defaultdict(list)
    for element in tree.iter("base", "h1", "h2", "link", "meta", "script", "title"):
        found[element.tag].append(element)
    return found


def holders(path: XPath, tree: HtmlElement, most: int) -> list[HtmlElement]:
    """The elements of the first attributes that a path finds, in page order.

    To look for attributes takes half as long as to look for elements that have them; to step from
    them to their elements within the path would take quadratic time.
    """
    found: Any = path(tree)
    return [attribute.getparent() for attribute in islice(found, most)]


def _metas(metas: list[HtmlElement]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for meta in metas:
        content = settle(meta.get("content"))
        said = meta.get("property") or meta.get("name") or _own_property(meta) or ""
        # one property attribute may hold several names
        for said_name in said[:500].lower().split()[:8] if content else ():
            library = said_name.startswith(("dc:", "dcterm:", "dcterms:"))
            name = said_name.replace(":", ".", 1) if library else said_name
            values = found.setdefault(name, [])
            if content and len(values) < _MOST_VALUES and content not in values:
                values.append(content)
    return {name: tuple(values) for name, values in found.items()}


def _own_property(meta: HtmlElement) -> str | None:
    """The property that it gives, but for that of a comment."""
    name = meta.get("itemprop")
    scopes = (box.get("itemtype") for box in meta.iterancestors()) if name else ()
    scope = next(filter(None, scopes), "")
    return None if scope.endswith("Comment") else name


def _canonical(links: list[HtmlElement]) -> str | None:
    return next(
        (x.get("href") for x in links if "canonical" in (x.get("rel") or "").lower().split()), None
    )
