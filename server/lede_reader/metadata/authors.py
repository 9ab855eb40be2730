"""Who wrote it: JSON-LD, meta, the visible byline, in this order of trust.

Where the trusted ones name nobody but the site itself, a person in the visible byline goes first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from lxml.etree import XPath
from lxml.html import HtmlElement

from lede_reader.metadata import byline
from lede_reader.metadata.head import Head, holders
from lede_reader.metadata.lines import text_of
from lede_reader.metadata.name import has_job, is_agency, is_known_person, is_user
from lede_reader.metadata.opening import Opening, Piece, is_of_another
from lede_reader.metadata.site import is_site
from lede_reader.metadata.story import Story

_METAS = tuple(
    """author article:author parsely-author sailthru.author dc.creator dcterms.creator dc.creator.1
    cxenseparse:author mrf:authors og:author article:author_name article:byline byl citation_author
    authors dcsext.author articleauthor""".split()
)
# Marked as the author for machines, and by a class for the page's own style.
_MARKED: XPath = XPath(
    "descendant::*/@rel[contains(.,'author')] | descendant::*/@itemprop[contains(.,'author')]"
)
_BY_CLASS: XPath = XPath("descendant::*/@class[contains(.,'uthor') or contains(.,'yline')]")
_UNSEEN = ("link", "meta", "script")
_MOST = 200
_MOST_PIECES = 40
_LONGEST = 200
_OPENING = 8
_LONGEST_RUN = 16
_MOST_WORDS = 12


def find(head: Head, story: Story, under: Opening, sites: tuple[str, ...]) -> tuple[str, ...]:
    """The authors' names; an organisation where it is the byline. `under`: the headline."""
    declared = _told(story, sites) or _declared(head, sites)
    people = _people_of(declared, sites)
    marked = _marked(head.tree, under)
    if people:
        bylines = (marked, *_opened(under.top)) if len(people) == 1 else (marked,)
        named = (_people_of(names, sites) for names in bylines)
        return next((names for names in named if _is_fuller(names, people)), declared)
    signed = [names for names in (marked, *_opened(under.pieces)) if names]
    sure = (_people_of(names, sites) for names in signed)
    if (seen := next(filter(None, sure), ())) or any(map(is_agency, declared)):
        return seen or declared
    likely = (_people_of(names, sites) for names in _styled(head.tree, under))
    agencies = (names for names in signed if all(map(is_agency, names)))
    return next(filter(None, likely), declared or next(agencies, ()))


def _is_fuller(seen: tuple[str, ...], declared: tuple[str, ...]) -> bool:
    """Whether the byline names all that are declared, and others: some pages declare the first."""
    more = set(seen) - set(declared)
    new = all(is_known_person(name) and not any(d in name for d in declared) for name in more)
    return bool(more) and new and set(declared) < set(seen)


def _people_of(names: tuple[str, ...], sites: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the names that are neither the site's nor an agency's, nor a login."""
    others = (name for name in names if not (is_agency(name) or is_user(name)))
    return tuple(name for name in others if not is_site(name, sites))


def _told(story: Story, sites: tuple[str, ...]) -> tuple[str, ...]:
    found: list[str] = []
    for party in story.authors:
        organization = (party.kind or "").endswith("Organization")
        people = byline.only_people(party.name) if organization else byline.names(party.name)
        found += people if people or not organization else (byline.without_by(party.name),)
    return _once(name for name in found if "://" not in name and not _is_login(name, sites))


def _declared(head: Head, sites: tuple[str, ...]) -> tuple[str, ...]:
    for key in _METAS:
        values = (v for v in head.metas.get(key, ()) if not _is_slug(v) and not v.startswith("("))
        names = (name for value in values for name in byline.names(value))
        if found := _once(name for name in names if not _is_login(name, sites)):
            return found
    return ()


def _is_login(name: str, sites: tuple[str, ...]) -> bool:
    """Whether it is what an author logs in with; a site may write its own name as such."""
    return is_user(name) and not is_site(name, sites)


def _marked(tree: HtmlElement, under: Opening) -> tuple[str, ...]:
    """The people that the page marks as authors for machines."""
    marked = [e for e in holders(_MARKED, tree, _MOST) if not _is_elsewhere(e, under)]
    return _once(name for e in _beside(marked) for name in _named(e))


def _styled(tree: HtmlElement, under: Opening) -> Iterator[tuple[str, ...]]:
    """The people in what looks like a byline, the surest first."""
    styled = [e for e in holders(_BY_CLASS, tree, _MOST) if e.tag not in _UNSEEN]
    here = [e for e in styled if not under.is_elsewhere(e)]
    yield from (_people(e) for e in here if under.is_in_header(e))
    # further away, a class may be of anybody whom the page quotes or advertises
    yield from (tuple(filter(is_known_person, _people(e))) for e in here)
    yield from _filling(under.header)
    # a page may set its byline in a column of its own, where only "By" tells it
    column = (e for e in styled if not is_of_another(e))
    yield from (_people(e) for e in column if byline.opens(text_of(e, _LONGEST).strip()))


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
    behind = next((n for n, text in enumerate(texts) if byline.is_opening(text)), -1)
    return _run(texts[behind + 1 :])


def _opened(pieces: tuple[Piece, ...]) -> Iterator[tuple[str, ...]]:
    """The people in the lines under the headline that open with "By"."""
    for number, piece in enumerate(pieces):
        if byline.is_opening(piece.text) and piece.first:
            yield _run([p.text for p in pieces[number + 1 : number + 1 + _LONGEST_RUN]])
        elif byline.opens(piece.text) and piece.first:
            yield byline.people(piece.text)


def _filling(pieces: tuple[Piece, ...]) -> Iterator[tuple[str, ...]]:
    """The people that fill one of the first paragraphs under the headline."""
    return (byline.only_people(piece.text) for piece in pieces[:_OPENING] if piece.whole)


def _run(texts: list[str]) -> tuple[str, ...]:
    """The people in one piece after the other, up to the first piece of something else."""
    found: list[str] = []
    for text in texts:
        people = byline.people(text)
        if found and not (people or byline.is_between(text) or has_job(text)):
            break
        found += people
    return _once(found)


def _is_elsewhere(element: HtmlElement, under: Opening) -> bool:
    return element.tag in _UNSEEN or under.is_elsewhere(element)


def _is_slug(value: str) -> bool:
    return " " not in value and "-" in value and value == value.lower()


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
