"""When the article was published and when it was last changed; conflicts settled by rule.

Sources in the order of trust: JSON-LD, meta, microdata, `time`, the line under the headline. The
first that says a time of day wins, unless the most trusted one names a different day. Where it
lacks the offset, another source that means the same moment lends its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta

from lxml.etree import XPath
from lxml.html import HtmlElement

from server.extract.fields.head import Head, select, text_of
from server.extract.fields.moments import Moment, parse
from server.extract.fields.story import Story

_PUBLISHED = tuple(
    """article:published_time article:published og:article:published_time og:published_time
    parsely-pub-date datepublished rnews:datepublished pub_date pubdate publishdate publish-date
    publish_date published_at published-date published_time publication_date
    citation_publication_date iso-8601-publish-date
    cxenseparse:recs:publishtime cxenseparse:publishtime
    cxenseparse:recs:published_time date.available date.created datecreated article:post_date
    dc.date.issued dcterms.issued dc.date.created dcterms.created dcterms.date dc.date sailthru.date
    date release_date published""".split()
)
_MODIFIED = tuple(
    """article:modified_time article:modified og:article:modified_time og:updated_time datemodified
    parsely-modified-date date.modified date.updated dc.date.modified dcterms.modified last-modified
    revised lastmod modified_time updated_time""".split()
)
_MICRODATA: XPath = XPath("//*[@itemprop]")
_MOST = 400
_MOST_TIMES = 40


def find(head: Head, story: Story) -> tuple[Moment | None, Moment | None]:
    """The moments of publication and of the last change."""
    published = _settle(
        (
            story.published,
            *_said(head, _PUBLISHED),
            *_microdata(head.tree, "datepublished"),
            *_times(head.tree),
        )
    )
    modified = _settle(
        (story.modified, *_said(head, _MODIFIED), *_microdata(head.tree, "datemodified"))
    )
    if published and modified and _before(modified, published):
        modified = None
    return published, modified


def _settle(said: Iterable[str | None]) -> Moment | None:
    found = [moment for moment in map(parse, said) if moment]
    if not found:
        return None
    day = found[0].day
    near = [m for m in found if abs(m.day - day) <= timedelta(days=1)]
    chosen = next((m for m in near if m.precise), found[0])
    if chosen.precise and chosen.zone is None:
        return next((m for m in near if _same_moment(chosen, m)), chosen)
    return chosen


def _same_moment(bare: Moment, other: Moment) -> bool:
    """Whether `other` has an offset and the same time on its own clock."""
    if other.zone is None or other.clock is None or bare.clock is None:
        return False
    return bare.day == other.day and bare.clock[:2] == other.clock[:2]


def _before(one: Moment, other: Moment) -> bool:
    if one.zone and other.zone:
        return one.at < other.at - timedelta(minutes=1)
    return one.day < other.day


def _said(head: Head, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        yield from head.metas.get(name, ())[:2]


def _microdata(tree: HtmlElement, name: str) -> Iterator[str]:
    for element in select(_MICRODATA, tree, _MOST):
        if name in element.get("itemprop", "").lower().split():
            said = element.get("datetime") or element.get("content")
            yield said or text_of(element, 200)


def _times(tree: HtmlElement) -> Iterator[str]:
    """The `time` elements from the headline on; those before belong to teasers and clocks."""
    after = False
    left = _MOST_TIMES
    for element in tree.iter("h1", "time"):
        after = after or element.tag == "h1"
        if element.tag == "time" and after and left:
            left -= 1
            yield element.get("datetime") or ""
            yield text_of(element, 200)
            return
