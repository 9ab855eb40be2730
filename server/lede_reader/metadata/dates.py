"""When the article was published and when it was last changed; conflicts settled by rule.

Sources in the order of trust: JSON-LD, meta, microdata, `time`, the line under the headline. The
first that says a time of day wins, unless the most trusted one names a different day. Where it
lacks the offset, another source that means the same moment lends its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import chain

from lxml.etree import XPath
from lxml.html import HtmlElement

from lede_reader.metadata.cldr import Calendar
from lede_reader.metadata.head import Head, holders
from lede_reader.metadata.labels import Label
from lede_reader.metadata.lines import text_of
from lede_reader.metadata.moments import Moment, parse
from lede_reader.metadata.opening import Opening
from lede_reader.metadata.stamps import Stamp, of_lines, of_times
from lede_reader.metadata.story import Story

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
_MICRODATA: XPath = XPath("descendant::*/@itemprop")
_MOST = 400
_CLOSE = timedelta(days=3)
_DAY_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)/(\d\d?|[a-z]{3})/(\d\d?)(?!\d)")


def find(
    head: Head, story: Story, under: Opening, habits: Calendar
) -> tuple[Moment | None, Moment | None]:
    """The moments of publication and of the last change.

    `under`: the headline. `habits`: how dates are written where the page comes from.
    """
    said = _Said(head, story, under, habits)
    addressed = _in_address(head)
    first = said.settle(said.declared("published"), addressed)
    asks_readers = first is None or not first.exact
    if asks_readers:
        everywhere = chain(said.declared("published"), said.shown("published"))
        first = said.settle(everywhere, addressed)
    modified = said.settle(said.declared("updated"), None)
    if modified is None and asks_readers:
        modified = said.settle(said.shown("updated"), None)
    if first and modified and _before(modified, first):
        modified = None
    return first, modified


@dataclass(frozen=True)
class _Said:
    """What a page says of its dates; what costs a look at the page, once."""

    head: Head
    story: Story
    under: Opening
    habits: Calendar

    def declared(self, label: Label) -> Iterator[str | None]:
        """What it tells machines, the most trusted first."""
        is_first = label == "published"
        yield self.story.published if is_first else self.story.modified
        for name in _PUBLISHED if is_first else _MODIFIED:
            yield from self.head.metas.get(name, ())[:2]
        yield from self._marked("datepublished" if is_first else "datemodified")
        yield from _under(label, self._times)

    def shown(self, label: Label) -> Iterator[str]:
        """What it shows its readers under the headline."""
        return _under(label, self._lines)

    def settle(self, said: Iterable[str | None], addressed: date | None) -> Moment | None:
        """The moment that several sources mean; `addressed`: the day in the page's address."""
        moments = (moment for text in said if (moment := parse(text, self.habits)))
        first = next(moments, None)
        if first is None:
            return Moment(addressed) if addressed else None
        # others are asked only where they could still change what the first says
        if first.exact and _is_close(first, addressed):
            return first
        found = [first, *moments]
        # a day in the page's address tells a date from a placeholder
        found = [moment for moment in found if _is_close(moment, addressed)] or found
        near = [m for m in found if abs(m.day - found[0].day) <= timedelta(days=1)]
        chosen = next((m for m in near if m.precise), found[0])
        if chosen.precise and chosen.zone is None:
            return next((m for m in near if _same_moment(chosen, m)), chosen)
        return chosen

    def _marked(self, name: str) -> Iterator[str]:
        """What the elements marked by a name say, but for those of a comment or a teaser."""
        for element in self._microdata:
            is_it = name in element.get("itemprop", "").lower().split()
            if is_it and not self.under.is_elsewhere(element):
                said = element.get("datetime") or element.get("content")
                yield said or text_of(element, 200)

    @cached_property
    def _microdata(self) -> list[HtmlElement]:
        return holders(_MICRODATA, self.head.tree, _MOST)

    @cached_property
    def _times(self) -> tuple[Stamp, ...]:
        return tuple(of_times(self.head.tree, self.under))

    @cached_property
    def _lines(self) -> tuple[Stamp, ...]:
        return tuple(of_lines(self.under))


def _under(label: Label, stamps: tuple[Stamp, ...]) -> Iterator[str]:
    """Those with a label; where it is of the publication, then those without any."""
    yield from (text for kind, text in stamps if kind == label)
    if label == "published":
        yield from (text for kind, text in stamps if kind is None)


def _is_close(moment: Moment, addressed: date | None) -> bool:
    return addressed is None or abs(moment.day - addressed) <= _CLOSE


def _in_address(head: Head) -> date | None:
    """The day in the page's address ("/2019/11/19/", "/2019/nov/19/")."""
    found = _DAY_IN_ADDRESS.search((head.url or head.canonical or "")[:2000])
    if not found:
        return None
    moment = parse(
        f"{found[3]} {found[2]} {found[1]}" if found[2].isalpha() else "-".join(found.groups())
    )
    return moment.day if moment else None


def _same_moment(bare: Moment, other: Moment) -> bool:
    """Whether `other` has an offset and the same time on its own clock."""
    if other.zone is None or other.clock is None or bare.clock is None:
        return False
    return bare.day == other.day and bare.clock[:2] == other.clock[:2]


def _before(one: Moment, other: Moment) -> bool:
    if one.zone and other.zone:
        return one.at < other.at
    return one.day < other.day
