"""The headline: which of the titles that a page gives is its article's, without the site's name.

Pages give up to five: the heading on the page (h1), JSON-LD's headline, one for social media (Open
Graph), one for search engines (<title>), microdata. The heading on the page wins where another
confirms it. Otherwise each kind has its known fault: headings carry kickers, Open Graph carries
teasers and the site's name, <title> carries the section and the site, JSON-LD carries either. An h1
in the trail of sections is made for search engines, and so is whatever repeats it.
"""

from __future__ import annotations

import re
from functools import partial

from lede_reader.extract.fields.head import Head
from lede_reader.extract.fields.site import letters
from lede_reader.extract.fields.story import Story, shared

_LONGEST = 400
_SEPARATOR = re.compile(r"\s+[|–—·•:»«✩★-]+\s+|\s*[|｜：»]\s*|\s+[\[(](?=[^\])]*[\])]$)")
_SITE_WORDS = 5
_ALIKE = 0.5


def find(head: Head, story: Story, sites: tuple[str, ...]) -> str | None:
    """Chooses the headline; `sites` are the names by which the site goes."""
    strip = partial(_without_end, sites=sites)
    social = strip(head.first("og:title"))
    tweet = strip(head.first("twitter:title"))
    search = _without_start(strip(head.title), sites)
    told = strip(story.headline)
    others = tuple(t for t in (told, social, search, tweet) if t)
    heading = strip(_heading(head.headings, others, sites))
    if head.crumb and not heading:
        # What both social networks are given, and nobody else, is a teaser.
        lone = None if same(social, tweet) else social
        return _unlike_crumb(head.crumb, (lone, told))[:_LONGEST]
    if told and heading:
        return _settle(heading, told, (social, tweet))[:_LONGEST]
    library = strip(head.first("dc.title", "dcterms.title", "dcterm.title"))
    given = strip(head.first("parsely-title", "sailthru.title", "title"))
    chosen = told or library or social or given or heading or _bare(search, head) or tweet
    return chosen[:_LONGEST] if chosen else None


def _settle(heading: str, told: str, rest: tuple[str | None, str | None]) -> str:
    """Settles between the page's heading and JSON-LD's headline by what the social ones say."""
    social, tweet = rest
    if not same(heading, told):
        return told if same(told, social) else heading
    # A social title of its own is a teaser; one that only trims the heading is the headline.
    lone = social and not same(social, tweet) and not same(heading, tweet)
    return social if lone and social and _trims(social, heading) else heading


def _unlike_crumb(crumb: str, others: tuple[str | None, ...]) -> str:
    """The title that is not the one made for search engines, where the page has another."""
    return next((t for t in others if t and not _cut(crumb, t)), crumb)


def _heading(
    headings: tuple[str, ...], others: tuple[str, ...], sites: tuple[str, ...]
) -> str | None:
    """The h1 that agrees best with the other titles, or else the first that can be a headline."""
    own = [h for h in headings if not any(same(h, site) for site in sites)]
    ranked = [(max((shared(h, o) for o in others), default=0.0), -n, h) for n, h in enumerate(own)]
    best = max(ranked, default=None)
    if best and best[0] >= _ALIKE and len(best[2].split()) + len(best[2]) // 6 > 2:
        return best[2]
    return next((h for h in own if len(h.split()) > 2 or len(h) > 20), None)


def _cut(whole: str, part: str) -> bool:
    """Whether `part` is `whole`, or its beginning where a quotation mark cut the attribute."""
    beginning = letters(part)
    return letters(whole) == beginning or (
        len(beginning) > 20 and letters(whole).startswith(beginning)
    )


def _trims(short: str, long: str) -> bool:
    """Whether one title is the other with less in it."""
    return len(short) <= len(long) and not same(short, long) and shared(short, long) > _ALIKE


def _bare(search: str | None, head: Head) -> str | None:
    """A <title> that nothing confirms, without a last segment that looks like a site's name."""
    if not search or head.headings:
        return search
    pieces = list(_SEPARATOR.finditer(search))
    if pieces and len(search[pieces[-1].end() :].split()) <= _SITE_WORDS:
        rest = search[: pieces[-1].start()]
        return rest if len(rest.split()) >= _SITE_WORDS else search
    return search


def _without_end(title: str | None, sites: tuple[str, ...]) -> str | None:
    """Drops the last segments that are the site's name."""
    while title:
        last = next(reversed(list(_SEPARATOR.finditer(title))), None)
        if not last or not _is_site(title[last.end() :], sites):
            return title
        title = title[: last.start()]
    return title


def _without_start(title: str | None, sites: tuple[str, ...]) -> str | None:
    """Drops the first segment where it is the site's name to the letter."""
    first = _SEPARATOR.search(title) if title else None
    if title and first and any(same(title[: first.start()], site) for site in sites):
        return title[first.end() :]
    return title


def _is_site(segment: str, sites: tuple[str, ...]) -> bool:
    mine = letters(segment)
    if len(mine) < 2 or len(segment.split()) > _SITE_WORDS + 2:
        return False
    return any(
        mine == theirs or (len(mine) > 3 and mine in theirs) or (len(theirs) > 3 and theirs in mine)
        for theirs in map(letters, sites)
        if theirs
    )


def same(one: str | None, other: str | None) -> bool:
    """Whether two titles have the same letters and digits."""
    return bool(one and other) and letters(one or "") == letters(other or "")
