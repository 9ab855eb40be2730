"""Which of a page's JSON-LD things is its article, and what does it say of itself?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from lede_reader.metadata.jsonld import Thing, kinds, things
from lede_reader.metadata.settle import settle

_MOST_PARTS = 50
_MOST_ARTICLES = 200
_LONGEST_BODY = 2_000_000
_ARTICLES = ("Article", "BlogPosting", "NewsItem", "Report", "Review")
_OTHERS = frozenset({"SocialMediaPosting", "DiscussionForumPosting", "LiveBlogPosting"})
_STAND_INS = ("VideoObject", "WebPage")
# Where a page lists other articles than its own.
_ELSEWHERE = frozenset(
    "about blogPost citation comment hasPart isBasedOn isPartOf itemListElement liveBlogUpdate"
    " mentions relatedLink review significantLink subjectOf".split()
)
_LEAST_SHARED = 0.5
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Party:
    """An author or publisher as JSON-LD names it; `kind` is its type, such as `Person`."""

    name: str
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """An image as JSON-LD describes it; `url` as written."""

    url: str
    caption: str | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """The page's article in its own JSON-LD; `free`: whether it can be read without paying."""

    headline: str | None = None
    description: str | None = None
    body: str | None = None
    published: str | None = None
    modified: str | None = None
    authors: tuple[Party, ...] = ()
    publisher: Party | None = None
    image: Picture | None = None
    url: str | None = None
    lang: str | None = None
    free: bool | None = None
    live: bool = False


def find(scripts: Iterable[HtmlElement], url: str | None, titles: tuple[str, ...] = ()) -> Story:
    """Finds the thing that is this page's article; `titles` are what the page calls itself."""
    found = list(things(scripts))
    articles = islice(((t, path) for t, path in found if _weight(t)), _MOST_ARTICLES)
    by_id = {str(t["@id"]): t for t, _ in found if isinstance(t.get("@id"), str) and len(t) > 1}
    called = [title_words(title) for title in titles]
    ranked = [(_rank(thing, path, called, url), thing) for thing, path in articles]
    best = max((entry for entry in ranked if entry[0] > 0), key=lambda e: e[0], default=None)
    return _story(best[1], by_id) if best else Story()


def _rank(
    thing: Thing, path: tuple[str, ...], titles: list[frozenset[str]], url: str | None
) -> float:
    """How likely the thing is the page's article."""
    headline = settle(thing.get("headline")) or settle(thing.get("name")) or ""
    score = _weight(thing)
    score -= 6.0 * any(key in _ELSEWHERE for key in path)
    words = title_words(headline)
    score += 3.0 * max((_overlap(words, title) for title in titles), default=0.0)
    score += 2.0 * bool(url and _same_page(url, _address(thing)))
    score += sum(0.5 for key in ("datePublished", "author", "articleBody", "image") if key in thing)
    return max(score, 0.0)


def _weight(thing: Thing) -> float:
    """8 for an article, 1 for a page or a video that may stand for one, or else 0."""
    weight = 0.0
    for kind in kinds(thing):
        if kind.endswith(_ARTICLES) or kind in _OTHERS:
            return 8.0
        if kind.endswith(_STAND_INS):
            weight = 1.0
    return weight


def shared(one: str, other: str) -> float:
    """The share of the shorter title's words that the other has as well."""
    return _overlap(title_words(one), title_words(other))


def _overlap(mine: frozenset[str], theirs: frozenset[str]) -> float:
    least = min(len(mine), len(theirs))
    return len(mine & theirs) / least if least else 0.0


def title_words(title: str) -> frozenset[str]:
    """The title's words, or pairs of characters where the script puts no blanks between words."""
    pieces = _WORD.findall(title.casefold())
    if len(pieces) > 2 or len(title) < 12:
        return frozenset(pieces)
    return frozenset(one + other for one, other in pairwise(title))


def _same_page(one: str, other: str | None) -> bool:
    try:
        left, right = urlsplit(one), urlsplit(other or "")
    except ValueError:
        return False
    return bool(other) and left.path.rstrip("/") == right.path.rstrip("/") != ""


def _address(thing: Thing) -> str | None:
    for key in ("url", "mainEntityOfPage", "@id"):
        value = thing.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str):
            return value[:2000]
    return None


def _story(thing: Thing, by_id: dict[str, Thing]) -> Story:
    body = thing.get("articleBody")
    parties = tuple(_parties(thing.get("author") or thing.get("creator"), by_id))
    return Story(
        headline=settle(_text(thing, "headline") or _text(thing, "name")),
        description=settle(_text(thing, "description") or _text(thing, "abstract")),
        body=body[:_LONGEST_BODY] if isinstance(body, str) else None,
        published=_text(thing, "datePublished") or _text(thing, "dateCreated"),
        modified=_text(thing, "dateModified"),
        authors=parties,
        publisher=next(_parties(thing.get("publisher"), by_id), None),
        image=next(_pictures(thing.get("image") or thing.get("thumbnailUrl"), by_id), None),
        url=_address(thing),
        lang=_text(thing, "inLanguage"),
        free=_free(thing.get("isAccessibleForFree")),
        live="LiveBlogPosting" in kinds(thing),
    )


def _parts(value: object, by_id: dict[str, Thing]) -> Iterator[Thing | str]:
    """A value that may be one or a list, literal or a reference, as its parts."""
    parts = value if isinstance(value, list) else [value]
    for part in parts[:_MOST_PARTS]:
        if isinstance(part, dict):
            known = by_id.get(str(part.get("@id")), {}) if "@id" in part else {}
            yield {**known, **part}
        elif isinstance(part, str):
            yield by_id.get(part, part)
        elif isinstance(part, list):
            yield from (p for p in part[:_MOST_PARTS] if isinstance(p, dict | str))


def _parties(value: object, by_id: dict[str, Thing]) -> Iterator[Party]:
    for part in _parts(value, by_id):
        if isinstance(part, str):
            names: list[object] = [part]
            kind = None
        else:
            said = part.get("name")
            names = said if isinstance(said, list) else [said]
            kind = next(iter(sorted(kinds(part))), None)
            if not said and "givenName" in part:
                names = [f"{part.get('givenName')} {part.get('familyName', '')}"]
        for name in names[:_MOST_PARTS]:
            clean = settle(name, 300)
            if clean:
                yield Party(clean, kind)


def _pictures(value: object, by_id: dict[str, Thing]) -> Iterator[Picture]:
    for part in _parts(value, by_id):
        if isinstance(part, str):
            yield Picture(part)
            continue
        address = part.get("url") or part.get("contentUrl") or part.get("@id")
        address = address[0] if isinstance(address, list) and address else address
        if isinstance(address, str):
            credit = _text(part, "creditText") or _text(part, "copyrightHolder")
            yield Picture(
                address,
                settle(_text(part, "caption") or _text(part, "description")),
                settle(credit or _text(part, "creator"), 200),
            )


def _text(thing: Thing, key: str) -> str | None:
    """The first text under a key, also where it is a list or a thing with a name."""
    value = thing.get(key)
    if isinstance(value, list):
        value = next(iter(value), None)
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    return value[:8000] if isinstance(value, str) and value.strip() else None


def _free(value: object) -> bool | None:
    if isinstance(value, bool):
        return value
    word = value.strip().lower() if isinstance(value, str) else ""
    return {"true": True, "false": False}.get(word.rpartition("/")[2])
