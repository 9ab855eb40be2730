"""Who wrote it: JSON-LD, meta, the visible byline, in this order of trust.

Where the trusted ones name nobody but the site itself, a person in the visible byline goes first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice, pairwise, takewhile

from lxml.etree import XPath
from lxml.html import HtmlElement

from server.extract.fields import byline, opening
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
_STYLED: XPath = XPath("//*[contains(@class,'uthor') or contains(@class,'yline')]")
_MOST = 200
_MOST_PIECES = 40
_LONGEST = 200
_OPENING = 8
_LONGEST_RUN = 16
_MOST_WORDS = 12


def find(head: Head, story: Story, sites: tuple[str, ...]) -> tuple[str, ...]:
    """The authors' names; an organisation where it is the byline."""
    declared = _told(story) or _declared(head)
    candidates = chain((declared,), _seen(head.tree))
    return next((names for names in candidates if not _only_site(names, sites)), declared)


def _only_site(names: tuple[str, ...], sites: tuple[str, ...]) -> bool:
    return all(is_site(name, sites) for name in names)


def _told(story: Story) -> tuple[str, ...]:
    found: list[str] = []
    for party in story.authors:
        organization = (party.kind or "").endswith("Organization")
        people = byline.only_people(party.name) if organization else byline.names(party.name)
        found += people if people or not organization else (byline.without_by(party.name),)
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
    heading = opening.heading(tree)
    around = frozenset(heading.iterancestors()) if heading is not None else frozenset()
    marked = [e for e in select(_MARKED, tree, _MOST) if not _is_elsewhere(e, around)]
    yield _once(name for e in _beside(marked) for name in _named(e))
    for element in select(_STYLED, tree, _MOST):
        if not _is_elsewhere(element, around):
            yield _people(element)
    if heading is not None:
        yield from _under(opening.pieces(heading))


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


def _under(pieces: tuple[opening.Piece, ...]) -> Iterator[tuple[str, ...]]:
    """The people in a line under the headline that opens with "By", or that are all of a line."""
    for number, piece in enumerate(pieces):
        if piece.first and byline.is_opening(piece.text):
            yield _run(pieces[number + 1 : number + 1 + _LONGEST_RUN])
        elif piece.first and byline.opens(piece.text):
            yield byline.people(piece.text)
    for piece in pieces[:_OPENING]:
        names = byline.people(piece.text) if piece.whole else ()
        if len(piece.text.split()) <= 2 * sum(len(name.split()) for name in names):
            yield names


def _run(pieces: tuple[opening.Piece, ...]) -> tuple[str, ...]:
    """The people in one piece after the other, up to the first that names none."""
    between = takewhile(lambda p: byline.people(p.text) or byline.is_between(p.text), pieces)
    return _once(name for piece in between for name in byline.people(piece.text))


def _is_elsewhere(element: HtmlElement, around: frozenset[HtmlElement]) -> bool:
    unseen = element.tag in ("link", "meta", "script")
    return unseen or opening.is_elsewhere(element, around)


def _is_slug(value: str) -> bool:
    return " " not in value and "-" in value and value == value.lower()


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
