"""The page's own claim of its language, and the direction that its script runs in."""

from __future__ import annotations

import re
from collections import Counter
from unicodedata import bidirectional

from lede_reader.contract import Direction
from lede_reader.metadata.head import Head
from lede_reader.metadata.story import Story

_ENOUGH = 2000
_TAG = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}")
# Languages written from right to left (Unicode CLDR, layout/orientation).
_RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he iw ks ps sd ug ur yi".split())


def find(head: Head, story: Story) -> str | None:
    """A BCP 47 tag as the page claims it."""
    root = head.tree
    said = (
        root.get("lang"),
        root.get("{http://www.w3.org/XML/1998/namespace}lang"),
        head.first("og:locale", "dc.language", "dcterms.language", "language"),
        story.lang,
    )
    tags = ((tag or "").strip().replace("_", "-") for tag in said)
    return next((tag for tag in tags if _TAG.fullmatch(tag)), None)


def direction_of(text: str) -> Direction | None:
    """The direction that most of a text's letters run in; None where it has no letter."""
    kinds = Counter(map(bidirectional, text[:_ENOUGH]))
    right_to_left = kinds["R"] + kinds["AL"]
    if not right_to_left + kinds["L"]:
        return None
    return "rtl" if right_to_left > kinds["L"] else "ltr"


def direction(head: Head, lang: str | None) -> Direction:
    """The direction by the markup, or else by the language."""
    body = head.tree.find("body")
    for element in (head.tree, body):
        said = (element.get("dir") or "").strip().lower() if element is not None else ""
        if said == "rtl":
            return "rtl"
        if said == "ltr":
            return "ltr"
    return "rtl" if lang and lang.split("-")[0].lower() in _RIGHT_TO_LEFT else "ltr"
