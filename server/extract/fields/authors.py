"""Who wrote it: JSON-LD, meta, the visible byline, in this order of trust.

Where the trusted ones name nobody but the site itself, a person in the visible byline goes first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from lxml.etree import XPath
from lxml.html import HtmlElement

from server.extract.fields import byline
from server.extract.fields.head import Head, select, text_of
from server.extract.fields.site import is_site
from server.extract.fields.story import Story

_METAS = tuple(
    """author article:author parsely-author sailthru.author dc.creator dcterms.creator dc.creator.1
    cxenseparse:author mrf:authors og:author article:author_name article:byline byl citation_author
    authors dcsext.author articleauthor""".split()
)
# Marked as the author for machines, and by a class for the page's own style.
_MARKED: XPath = XPath("//*[contains(@rel,'author') or contains(@itemprop,'author')]")
_FOLLOWING: XPath = XPath("following::p[normalize-space()]")
_STYLED: XPath = XPath("//*[contains(@class,'uthor') or contains(@class,'yline')]")
_MOST = 200
_MOST_ANCESTORS = 30
_MOST_PIECES = 40
_LONGEST = 200
_OPENING = 8
_MOST_WORDS = 12
# Words of class names around names that are not the article's author.
_ELSEWHERE = frozenset(
    "aside avatar bio caption card comment comments figcaption figure footer nav popular profile"
    " promo recommended related sidebar teaser".split()
)


def find(head: Head, story: Story, sites: tuple[str, ...]) -> tuple[str, ...]:
    """The authors' names; an organisation where it is the byline."""
    declared = _told(story) or _declared(head)
    candidates = (declared, *_seen(head.tree)) if _only_site(declared, sites) else (declared,)
    return next((names for names in candidates if not _only_site(names, sites)), declared)


def _only_site(names: tuple[str, ...], sites: tuple[str, ...]) -> bool:
    return all(is_site(name, sites) for name in names)


def _told(story: Story) -> tuple[str, ...]:
    found: list[str] = []
    for party in story.authors:
        organization = (party.kind or "").endswith("Organization")
        found += [party.name] if organization else byline.names(party.name)
    return _once(name for name in found if "://" not in name)


def _declared(head: Head) -> tuple[str, ...]:
    for key in _METAS:
        values = (v for v in head.metas.get(key, ()) if not _is_slug(v) and not v.startswith("("))
        found = _once(name for value in values for name in byline.names(value))
        if found:
            return found
    return ()


def _seen(tree: HtmlElement) -> Iterator[tuple[str, ...]]:
    """The people that each visible byline names."""
    heading = next((h for h in islice(tree.iter("h1"), 20) if len(text_of(h).split()) > 2), None)
    around = frozenset(heading.iterancestors()) if heading is not None else frozenset()
    marked = [e for e in select(_MARKED, tree, _MOST) if not _is_elsewhere(e, around)]
    yield _once(name for e in _beside(marked) for name in _named(e))
    for element in select(_STYLED, tree, _MOST):
        if not _is_elsewhere(element, around):
            yield _people(element)
    if heading is not None:
        yield from _under(heading, around)


def _beside(elements: list[HtmlElement]) -> Iterator[HtmlElement]:
    """The elements that stand in the same byline as the first."""
    first = elements[0] if elements else None
    near = frozenset(islice(first.iterancestors(), 3)) if first is not None else frozenset()
    return (e for e in elements if near & frozenset(islice(e.iterancestors(), 3)))


def _named(element: HtmlElement) -> tuple[str, ...]:
    """The names in an element that is marked as the author."""
    inner = next((e for e in islice(element.iter(), 20) if e.get("itemprop") == "name"), element)
    text = inner.get("content") or text_of(inner, _LONGEST)
    return byline.names(text) if len(text.split()) <= _MOST_WORDS else ()


def _people(element: HtmlElement) -> tuple[str, ...]:
    """The people in an element's text: those behind "By" where it says so, else all."""
    pieces = [" ".join(str(x).split()) for x in islice(element.itertext(), _MOST_PIECES)]
    texts = [piece for piece in pieces if piece]
    if sum(map(len, texts)) > _LONGEST:
        return ()
    behind = [below for above, below in pairwise(texts) if byline.is_opening(above)]
    return _once(name for text in behind or texts for name in byline.people(text))


def _under(heading: HtmlElement, around: frozenset[HtmlElement]) -> Iterator[tuple[str, ...]]:
    """The people whose names fill one of the first paragraphs under the headline."""
    for paragraph in select(_FOLLOWING, heading, _OPENING):
        if _is_elsewhere(paragraph, around):
            continue
        text = text_of(paragraph, _LONGEST)
        names = byline.people(text)
        if names and len(text.split()) <= 2 * sum(len(name.split()) for name in names):
            yield names


def _is_elsewhere(element: HtmlElement, around: frozenset[HtmlElement]) -> bool:
    """Whether it belongs to a teaser, a comment, a picture; what holds the headline does not."""
    if element.tag in ("link", "meta", "script"):
        return True
    for ancestor in (element, *islice(element.iterancestors(), _MOST_ANCESTORS)):
        if ancestor in around:
            return False
        if ancestor.tag in ("aside", "figure", "footer", "nav") or _words(ancestor) & _ELSEWHERE:
            return True
        if "Image" in (ancestor.get("itemtype") or ""):
            return True
    return False


def _words(element: HtmlElement) -> frozenset[str]:
    said = (element.get("class") or "")[:300].lower()
    return frozenset(said.replace("_", " ").replace("-", " ").split())


def _is_slug(value: str) -> bool:
    return " " not in value and "-" in value and value == value.lower()


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
