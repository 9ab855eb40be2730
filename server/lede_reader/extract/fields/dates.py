"""When the article was published and when it was last changed; conflicts settled by rule.

Sources in the order of trust: JSON-LD, meta, microdata, `time`, the line under the headline. The
first that says a time of day wins, unless the most trusted one names a different day. Where it
lacks the offset, another source that means the same moment lends its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache, cached_property
from itertools import chain, islice, pairwise

from lxml.etree import XPath
from lxml.html import HtmlElement

from lede_reader.extract.fields.head import Head, holders
from lede_reader.extract.fields.lines import text_of
from lede_reader.extract.fields.moments import Moment, parse
from lede_reader.extract.fields.opening import Opening
from lede_reader.extract.fields.story import Story
from lede_reader.languages.files import language_files

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
_MOST_TIMES = 100
_LONGEST = 120
_SHORT = 20
_CLOSE = timedelta(days=3)
_DAY_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)/(\d\d?|[a-z]{3})/(\d\d?)(?!\d)")


def find(head: Head, story: Story, under: Opening) -> tuple[Moment | None, Moment | None]:
    """The moments of publication and of the last change. `under`: the headline."""
    marked = _Microdata(head.tree)
    addressed = _in_address(head)
    first = _settle(_published(head, story, marked), addressed)
    if first is None or not first.exact:
        first = _settle(chain(_published(head, story, marked), _printed(under)), addressed)
    modified = _settle(_modified(head, story, marked), None)
    if first and modified and _before(modified, first):
        modified = None
    return first, modified


class _Microdata:
    """What is marked in a page for machines, looked for if it is asked for, and once."""

    def __init__(self, tree: HtmlElement) -> None:
        self._tree = tree

    @cached_property
    def _marked(self) -> list[HtmlElement]:
        return holders(_MICRODATA, self._tree, _MOST)

    def said(self, name: str) -> Iterator[str]:
        """What the elements of a name say."""
        for element in self._marked:
            if name in element.get("itemprop", "").lower().split():
                said = element.get("datetime") or element.get("content")
                yield said or text_of(element, 200)


def _published(head: Head, story: Story, marked: _Microdata) -> Iterator[str | None]:
    yield story.published
    yield from _said(head, _PUBLISHED)
    yield from marked.said("datepublished")
    yield from _times(head.tree)


def _modified(head: Head, story: Story, marked: _Microdata) -> Iterator[str | None]:
    yield story.modified
    yield from _said(head, _MODIFIED)
    yield from marked.said("datemodified")


def _settle(said: Iterable[str | None], addressed: date | None) -> Moment | None:
    moments = filter(None, map(parse, said))
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


def _said(head: Head, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        yield from head.metas.get(name, ())[:2]


def _times(tree: HtmlElement) -> Iterator[str]:
    """The first `time` after the headline that is not of a change, or else the last before it."""
    found: HtmlElement | None = None
    after = False
    for element in islice(tree.iter("h1", "time"), _MOST_TIMES):
        after = after or element.tag == "h1"
        if element.tag == "time" and not _is_change(element):
            found = element
            if after:
                break
    if found is not None:
        yield found.get("datetime") or ""
        yield text_of(found, _LONGEST)


def _is_change(time: HtmlElement) -> bool:
    """Whether the text in or before a `time` says that the article was changed then."""
    parent, before = time.getparent(), time.getprevious()
    lead = before.tail if before is not None else parent.text if parent is not None else None
    return bool(updated().search(f"{(lead or '')[-_LONGEST:]} {text_of(time, _LONGEST)}"))


def _printed(under: Opening) -> Iterator[str]:
    """The dates in the lines under the headline; a day may have its time in the next piece."""
    for text, below in pairwise((*(piece.text for piece in under.pieces), "")):
        first = before_update(text)
        if len(text) <= _LONGEST and any(c.isdigit() for c in first):
            yield f"{first} {below}" if len(below) <= _SHORT and ":" not in first else first


def before_update(text: str) -> str:
    """The text before the word that says that it was changed ("Updated")."""
    found = updated().search(text)
    return text[: found.start()] if found else text


@cache
def updated() -> re.Pattern[str]:
    """A word before the date of the last change, in any pack's language."""
    return _any_of({word for pack in language_files().values() for word in pack.byline.updated})


@cache
def published() -> re.Pattern[str]:
    """A word before the date of publication, in any pack's language."""
    return _any_of({word for pack in language_files().values() for word in pack.byline.published})


def _any_of(words: set[str]) -> re.Pattern[str]:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)
