"""The headline: which of the titles that a page gives is its article's, without the site's name.

Pages give up to five: the heading on the page (h1), JSON-LD's headline, one for social media (Open
Graph), one for search engines (<title>), microdata. The heading on the page wins where another
confirms it. Otherwise each kind has its known fault: headings carry kickers, Open Graph carries
teasers and the site's name, <title> carries the section and the site, JSON-LD carries either. An h1
in the trail of sections is made for search engines, and so is whatever repeats it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from lede_reader.metadata.head import Head
from lede_reader.metadata.segments import (
    same,
    segments,
    without_date,
    without_end,
    without_last,
    without_start,
)
from lede_reader.metadata.site import letters
from lede_reader.metadata.story import Story, shared

_LONGEST = 400
_ALIKE = 0.5
_WORDS = 3
_LETTERS = 12
_ELLIPSES = ("…", "...")
_QUOTATION = "\"'“”‘’„‚«»‹›「」『』"


@dataclass(frozen=True, slots=True)
class _Titles:
    """What each place calls the article, without the site's name."""

    told: str | None
    social: str | None
    tweet: str | None
    search: str | None
    heading: str | None


def find(head: Head, story: Story, sites: tuple[str, ...]) -> str | None:
    """Chooses the headline; `sites` are the names by which the site goes."""
    titles = _titles(head, story, sites)
    chosen = _of_readers(titles, head) or _of_machines(titles, head, sites)
    if chosen is None:
        return None
    others = (titles.heading, titles.told, titles.search, titles.social)
    return _in_small_letters(_whole(chosen, others), others)[:_LONGEST]


def _in_small_letters(title: str, others: tuple[str | None, ...]) -> str:
    """The title as another place has it that does not shout."""
    if not title.isupper():
        return title
    return next((o for o in others if o and same(o, title) and not o.isupper()), title)


def _titles(head: Head, story: Story, sites: tuple[str, ...]) -> _Titles:
    strip = partial(_stripped, sites=sites)
    told, social = strip(story.headline), strip(head.first("og:title"))
    tweet, search = strip(head.first("twitter:title")), without_start(strip(head.title), sites)
    others = tuple(t for t in (told, social, search, tweet) if t)
    return _Titles(told, social, tweet, search, strip(_heading(head, others, sites)))


def _of_readers(titles: _Titles, head: Head) -> str | None:
    """The headline by what the page shows, where another title confirms or corrects it."""
    heading, told, social = titles.heading, titles.told, titles.social
    if head.crumb and not heading:
        # What both social networks are given, and nobody else, is a teaser.
        lone = None if same(social, titles.tweet) else social
        return _unlike_crumb(head.crumb, (lone, told))
    if told and heading:
        return _settle(heading, told, (social, titles.tweet))
    if heading and not told and _is_confirmed(heading, head.title):
        return social if social and _is_whole(social, heading) else heading
    return None


def _of_machines(titles: _Titles, head: Head, sites: tuple[str, ...]) -> str | None:
    """The headline by what the page declares, the surest first."""
    library = _stripped(head.first("dc.title", "dcterms.title", "dcterm.title"), sites)
    given = _stripped(head.first("parsely-title", "sailthru.title", "title"), sites)
    declared = titles.told or library or titles.social or given or titles.heading
    return declared or _in_search(head, sites) or _bare(titles.search, head) or titles.tweet


def _stripped(title: str | None, sites: tuple[str, ...]) -> str | None:
    """The title without the site's name and a date behind it; None where nothing else is there."""
    bare = without_end(without_date(without_end(title, sites)), sites)
    return None if any(same(bare, site) for site in sites) else bare


def _is_confirmed(heading: str, search: str | None) -> bool:
    """Whether <title> is the heading, with or without less than as much again at one end."""
    mine, theirs = letters(heading), letters(search or "")
    enough = len(heading.split()) >= _WORDS or len(mine) >= _LETTERS
    at_an_end = theirs.startswith(mine) or (theirs.endswith(mine) and len(mine) * 2 > len(theirs))
    return enough and at_an_end


def _is_whole(social: str, heading: str) -> bool:
    """Whether a social title tells of what the heading does, and is not its mere beginning."""
    is_alike = shared(social, heading) >= _ALIKE
    return is_alike and not (_cut(heading, social) and not same(heading, social))


def _whole(title: str, others: tuple[str | None, ...]) -> str:
    """The title, or another that goes on where an ellipsis or a quotation mark cut it."""
    bare = title.rstrip(" .…")
    is_cut = title.endswith(_ELLIPSES)
    for other in others:
        if other and len(other) > len(title) and other.startswith(bare):
            rest = other[len(bare) :].lstrip(" .…")
            goes_on = is_cut and rest[:1].isalnum()
            quotes = rest[:1] in _QUOTATION and not rest[1:2].isspace()
            if (goes_on or quotes) and rest and not other.endswith(_ELLIPSES):
                return other
    return title


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


def _heading(head: Head, others: tuple[str, ...], sites: tuple[str, ...]) -> str | None:
    """The h1 that agrees best with the other titles, or else the first that can be a headline."""
    own = [h for h in head.headings if not any(same(h, site) for site in sites)]
    ranked = [(max((shared(h, o) for o in others), default=0.0), -n, h) for n, h in enumerate(own)]
    best = max(ranked, default=None)
    if best and best[0] >= _ALIKE and len(best[2].split()) + len(best[2]) // 6 > 2:
        return best[2]
    return next((h for h in own if len(h.split()) > 2 or len(h) > 20), None)


def _in_search(head: Head, sites: tuple[str, ...]) -> str | None:
    """The h2 that is one of <title>'s segments: old sites have their own name in the h1."""
    told = frozenset(letters(part) for part in segments(head.title or "") if " " in part)
    own = (h for h in head.subheadings if not any(same(h, site) for site in sites))
    return next((h for h in own if letters(h) in told), None)


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
    own = [h for h in head.headings if h != head.masthead]
    return search if own or not search else without_last(search)
