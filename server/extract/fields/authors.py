"""Who wrote it: JSON-LD, meta, microdata and the visible byline, in this order of trust.

Where the trusted ones name nobody but the site itself, a person in the visible byline goes first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from lxml.etree import XPath
from lxml.html import HtmlElement

from server.extract.fields import byline
from server.extract.fields.head import Head, select
from server.extract.fields.story import Story
from server.extract.fields.title import letters

_METAS = tuple(
    """author article:author parsely-author sailthru.author dc.creator dcterms.creator dc.creator.1
    cxenseparse:author mrf:authors og:author article:author_name byl citation_author authors
    dcsext.author""".split()
)
_MARKED: XPath = XPath(
    "//*[contains(@class,'uthor') or contains(@class,'yline') or contains(@rel,'author')"
    " or contains(@itemprop,'author')]"
)
_MOST = 200
_MOST_ANCESTORS = 30
_LONGEST = 200
# Words of class names around names that are not the article's author.
_ELSEWHERE = frozenset(
    "aside avatar bio caption card comment comments figcaption figure footer nav popular profile"
    " promo recommended related sidebar teaser".split()
)


def find(head: Head, story: Story, sites: tuple[str, ...]) -> tuple[str, ...]:
    """The authors' names; an organisation where it is the byline."""
    told = _told(story)
    declared = told or _declared(head)
    if declared and not all(_is_site(name, sites) for name in declared):
        return declared
    return _first(_seen(head.tree)) or declared


def _told(story: Story) -> tuple[str, ...]:
    found: list[str] = []
    for party in story.authors:
        organization = (party.kind or "").endswith("Organization")
        found += [party.name] if organization else byline.names(party.name)
    return tuple(dict.fromkeys(name for name in found if "://" not in name))


def _declared(head: Head) -> tuple[str, ...]:
    for key in _METAS:
        values = (v for v in head.metas.get(key, ()) if not _is_slug(v) and not v.startswith("("))
        found = tuple(dict.fromkeys(n for value in values for n in byline.names(value)))
        if found:
            return found
    return ()


def _seen(tree: HtmlElement) -> Iterator[tuple[str, ...]]:
    """The people in each visible byline."""
    for element in select(_MARKED, tree, _MOST):
        if element.tag in ("meta", "link", "script") or _is_elsewhere(element):
            continue
        pieces = [" ".join(str(piece).split()) for piece in islice(element.itertext(), 40)]
        text = [piece for piece in pieces if piece]
        if sum(map(len, text)) > _LONGEST:
            continue
        yield tuple(dict.fromkeys(n for piece in text for n in byline.people(piece)))


def _first(found: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return next((names for names in found if names), ())


def _is_elsewhere(element: HtmlElement) -> bool:
    ancestors = islice(element.iterancestors(), _MOST_ANCESTORS)
    return any(
        a.tag in ("aside", "figure", "footer", "nav") or _class_words(a) & _ELSEWHERE
        for a in (element, *ancestors)
    )


def _class_words(element: HtmlElement) -> frozenset[str]:
    said = element.get("class") or ""
    return frozenset(said[:300].lower().replace("_", " ").replace("-", " ").split())


def _is_slug(value: str) -> bool:
    return " " not in value and "-" in value and value == value.lower()


def _is_site(name: str, sites: tuple[str, ...]) -> bool:
    mine = letters(name)
    return any(
        mine == (theirs := letters(site)) or (len(mine) > 3 and mine in theirs) for site in sites
    )
