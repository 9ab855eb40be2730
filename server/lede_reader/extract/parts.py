"""Is the page one of several that hold the story?"""

from __future__ import annotations

from itertools import islice
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from lede_reader.boilerplate.links import settle

_MOST = 2000
_MOST_BOXES = 6
_PAGING = ("p", "page", "seite", "pagina", "pag", "pg", "s")


def is_of_several(tree: HtmlElement, url: str | None) -> bool:
    """Whether the page leads to a second one of its own address, and not of its comments."""
    if url is None:
        return False
    nexts = (x.get("href") for x in islice(tree.iter("link"), _MOST) if x.get("rel") == "next")
    seconds = (
        x.get("href")
        for x in islice(tree.iter("a"), _MOST)
        if _label(x) == "2" and not _is_of_comments(x)
    )
    return any(_goes_on(settle(address, url), url) for address in (*nexts, *seconds))


def _label(link: HtmlElement) -> str:
    """The text of a link, or of the one element in it."""
    inner = link[0] if len(link) == 1 else link
    return (inner.text or "").strip()


def _goes_on(address: str | None, url: str) -> bool:
    """Whether an address is the page's own, and the number of a part behind it."""
    own, other = urlsplit(url), urlsplit(address or "")
    path = own.path.removesuffix("/").removesuffix(".html")
    if other.netloc != own.netloc or other.fragment or len(path) < 2:
        return False
    rest = other.path.removesuffix(".html").removeprefix(path)
    if not other.path.startswith(path) or (rest, other.query) == ("", own.query):
        return False
    words = (rest + "&" + other.query).strip("/").replace("=", "&").replace("/", "&").split("&")
    return all(word.strip("-_,.").lower() in ("", "2", *_PAGING) for word in words)


def _is_of_comments(link: HtmlElement) -> bool:
    boxes = islice(link.iterancestors(), _MOST_BOXES)
    return any("comment" in f"{x.get('class')} {x.get('id')}".lower() for x in boxes)
