"""Brings a value that a page declares into one clean line of bounded length."""

from __future__ import annotations

import re
from html import unescape

from lede_reader.composition import compose

_LONGEST = 1000
_READ = 8000
_TAG = re.compile(r"<[/!a-zA-Z][^<>]{0,500}>")
# Controls, soft hyphens, zero-width marks, directional overrides, surrogates, noncharacters.
_UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff"
    r"\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)


def one_line(text: str) -> str:
    """The text without unseen characters, its letters composed, white space settled."""
    # none of the unseen can be printed, and most texts can as they are
    seen = text if text.isprintable() else _UNSEEN.sub("", text)
    return " ".join(compose(seen).split())


def settle(value: object, longest: int = _LONGEST) -> str | None:
    """One line without markup, entities or unseen characters; None where nothing is left.

    A value longer than `longest` code points is cut at a word, with an ellipsis.
    """
    if not isinstance(value, str):
        return None
    text = value[:_READ]
    if "&" in text:
        text = unescape(unescape(text))
    if "<" in text:
        text = _TAG.sub(" ", text)
    text = one_line(text)
    if len(text) > longest:
        text = text[:longest].rpartition(" ")[0] or text[:longest]
        text += "…"
    return text or None
