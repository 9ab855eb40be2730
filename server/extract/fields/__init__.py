"""What the page says about its article: title, authors, dates, image, site, address."""

from __future__ import annotations

from dataclasses import dataclass

from lxml.html import HtmlElement

from server.contract import Direction, Image


@dataclass(frozen=True, slots=True)
class Metadata:
    """The article's metadata; `lang` is the page's claim, the others are as in the contract."""

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


def find(tree: HtmlElement, url: str | None) -> Metadata:
    """Reads the metadata of a page's whole tree; `url` is the page's own address."""
    title = tree.findtext(".//title")
    published = tree.find(".//meta[@property='article:published_time']")
    return Metadata(
        title=" ".join(title.split()) or None if title else None,
        published_time=published.get("content") if published is not None else None,
        url=url,
    )
