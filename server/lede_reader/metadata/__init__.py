"""What the page says about its article: title, authors, dates, image, site, address."""

from __future__ import annotations

from dataclasses import dataclass

from lxml.html import HtmlElement

from lede_reader.contract import Direction, Image
from lede_reader.metadata import (
    address,
    authors,
    cldr,
    dates,
    head,
    image,
    language,
    site,
    story,
    title,
)
from lede_reader.metadata.opening import Opening

__all__ = ["Metadata", "find"]


@dataclass(frozen=True, slots=True)
class Metadata:
    """The article's metadata; `lang` is the page's claim, the others are as in the contract.

    For the search of the body: `claimed_body` is JSON-LD's `articleBody`, and `free` whether the
    page says that it can be read without paying.
    """

    title: str | None = None
    byline: str | None = None
    dir: Direction = "ltr"
    lang: str | None = None
    excerpt: str | None = None
    site_name: str | None = None
    published_time: str | None = None
    modified_time: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    image: Image | None = None
    truncated: bool = False
    claimed_body: str | None = None
    free: bool | None = None


def find(tree: HtmlElement, url: str | None) -> Metadata:
    """Reads the metadata of a page's whole tree; `url` is the page's own address."""
    page = head.read(tree, url)
    titles = (page.first("og:title"), page.title, *page.headings)
    told = story.find(page.scripts, url, tuple(t for t in titles if t))
    names = site.names(page, told)
    under = Opening(page.h1s)
    lang = language.find(page, told)
    published, modified = dates.find(page, told, under, cldr.calendar(lang, url))
    found = authors.find(page, told, under, names)
    return Metadata(
        title=title.find(page, told, names),
        byline=", ".join(found) or None,
        dir=language.direction(page, lang),
        lang=lang,
        excerpt=page.first("og:description", "description", "dc.description", "twitter:description")
        or told.description,
        site_name=site.find(page, told),
        published_time=published.iso if published else None,
        modified_time=modified.iso if modified else None,
        url=address.find(page, told),
        authors=found,
        image=image.find(page, told),
        claimed_body=told.body,
        free=told.free,
    )
