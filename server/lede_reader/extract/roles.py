"""What boxes stand for that HTML has elements for: tables, headings, quotations made of `div`."""

from __future__ import annotations

from turbohtml import Document, Element

_PARTS = {
    "caption": "caption",
    "cell": "td",
    "columnheader": "th",
    "row": "tr",
    "rowgroup": "tbody",
    "rowheader": "th",
}
_SPANS = {"aria-colspan": "colspan", "aria-rowspan": "rowspan"}
_LEVELS = frozenset("23456")


def settle(document: Document) -> None:
    """Gives the elements of such tables and headings the tags that their roles stand for."""
    for part in document.select("div[role=table] [role]"):
        _settle_part(part)
    for table in document.select("div[role=table]"):
        table.tag = "table"
    for heading in document.select("div[role=heading], p[role=heading]"):
        level = heading.attrs.get("aria-level")
        heading.tag = f"h{level}" if level in _LEVELS else "h2"
    # a post set into the text word for word, whole inside a link to it
    for post in document.select("div.tweet > a:only-child"):
        post.tag = "blockquote"


def _settle_part(part: Element) -> None:
    part.tag = _PARTS.get(str(part.attrs.get("role")), part.tag)
    for said, meant in _SPANS.items():
        if said in part.attrs:
            part.attrs[meant] = part.attrs[said]
