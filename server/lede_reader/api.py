"""The way in for Python programs: `from lede_reader import read`."""

from __future__ import annotations

from functools import cache

from lede_reader.addresses import base_address
from lede_reader.contract import Page, PageKind, Reading
from lede_reader.entities.spacy_pipeline import SpacyPipeline
from lede_reader.errors import TooLarge
from lede_reader.pipeline import Pipeline
from lede_reader.settings import Settings, from_environment

__all__ = ["Reading", "read"]


def read(
    html: str | bytes,
    url: str | None = None,
    *,
    charset: str | None = None,
    kind: PageKind = "html",
) -> Reading:
    """Reads a page in this process: its article and its key facts.

    `html`: the page; as bytes it is decoded as a browser would, by `charset` where that is given.
    `url`: the page's own address, which relative links are resolved against.
    `kind`: "text" for a page as select-all copies it. Spans are code points of
    `reading.article.text_content`. Raises `errors.NoArticle`, `errors.Unreadable`,
    `errors.TooLarge` (over 10 MiB), all of them an `errors.Refusal`. Nothing stops it in time: a
    page of a stranger is better sent to the service, or read by `lede-reader bulk`.
    """
    is_text = isinstance(html, str)
    body = html.encode("utf-8", "replace") if isinstance(html, str) else html
    if len(body) > Settings().max_bytes:
        raise TooLarge
    page = Page(body, kind, "utf-8" if is_text else charset, base_address(url))
    return _pipeline().read(page).reading


@cache
def _pipeline() -> Pipeline:
    """The one of this process, made when it is first asked for."""
    model = from_environment().spacy_model
    return Pipeline(SpacyPipeline(model) if model else None)
