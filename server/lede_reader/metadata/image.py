"""The lead image, with the caption and the credit of the figure that shows it."""

from __future__ import annotations

from itertools import islice
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from lede_reader.addresses import pictures_of
from lede_reader.contract import Image
from lede_reader.metadata import credit
from lede_reader.metadata.address import absolute
from lede_reader.metadata.head import Head
from lede_reader.metadata.lines import text_of
from lede_reader.metadata.settle import settle
from lede_reader.metadata.story import Story

_MOST_FIGURES = 100
_CREDIT_WORDS = ("copyright", "credit", "photographer", "source")


def find(head: Head, story: Story) -> Image | None:
    """The image that the page puts forward, with what the page says of it."""
    told = story.image
    said = (
        head.first("og:image:secure_url", "og:image", "og:image:url"),
        told.url if told else None,
        head.first("twitter:image", "twitter:image:src"),
    )
    known = (absolute(a, head) for a in said)
    shown = (pictures_of(head.url).loadable(address) for address in known if address)
    url = next((address for address in shown if address), None)
    if url is None:
        return None
    figure = _figure(head.tree, _stem(url))
    caption, maker = _legend(figure) if figure is not None else (None, None)
    if told and caption is None and told.caption not in (None, story.description, story.headline):
        caption, said_maker = credit.split(told.caption or "")
        maker = maker or said_maker
    return Image(url=url, caption=caption, credit=maker or (told.credit if told else None))


def _figure(tree: HtmlElement, stem: str) -> HtmlElement | None:
    """The figure whose picture has the same file name, or the first one under the headline."""
    for figure in islice(tree.iter("figure"), _MOST_FIGURES):
        for image in islice(figure.iter("img", "source"), 20):
            addresses = " ".join(v[:2000] for v in image.values())
            if stem and stem in addresses:
                return figure
    return None


def _legend(figure: HtmlElement) -> tuple[str | None, str | None]:
    caption = next(figure.iter("figcaption"), None)
    if caption is None:
        return None, None
    marked = next((e for e in islice(caption.iter("*"), 50) if _is_credit(e)), None)
    whole = settle(text_of(caption)) or ""
    said = settle(text_of(marked), 200) if marked is not None else None
    if said is None:
        return credit.split(whole)
    before, after = credit.split(said)
    return settle(whole.replace(said, " ")), after or before


def _is_credit(element: HtmlElement) -> bool:
    said = f"{element.get('class') or ''} {element.get('itemprop') or ''}"[:300].lower()
    return any(word in said for word in _CREDIT_WORDS)


def _stem(url: str) -> str:
    """The file name without its ending; "" where it is too short to tell images apart."""
    name = urlsplit(url).path.rpartition("/")[2].partition(".")[0]
    return name if len(name) > 5 else ""
