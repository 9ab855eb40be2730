"""The features of a block's form: how its text is built, whatever its words mean."""

from __future__ import annotations

import re

from lede_reader.boilerplate.features.feature import Named, holding
from lede_reader.boilerplate.textblocks.textblock import TextBlock
from lede_reader.logistic import Features

_SHORT = 320
_LONGEST_LABEL = 45
_SHORTEST_HEADLINE = 20
_LABEL_ENDS = frozenset(":：|»›>→►▶-–—")
_POINTERS = frozenset("►▶→»›➤☛➡👉⇒")
# A set of letters in front is looked for several times as fast as a choice of two.
_STOP = re.compile(r"[.!?。！？](?:(?<=[。！？])|(?=[\s\"'”’»)\]」』])|\Z)")
_COMMA = re.compile("[,、，]")
_LONGEST_STAMP = 60
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?!\d)")
# A label that is part of the link: "Opinion: …".
_LABEL = re.compile(r"\w{1,45}(?: \w{1,45})?\s?[:：|](?=\s)")
_ADDRESS = re.compile(r"@\w|https?://|www\.|\(\d{2,5}\)|\+\d\d|\b\d{3,5}[ /-]\d{4,}")


def features_of_form(block: TextBlock) -> Features:
    """The features that a block's text has by its punctuation, its links and its letters."""
    text = block.text
    own = holding(*_shape(text), block.linked > 0 and _label_and_link(block) and "label and link")
    if block.links and len(text) - block.links[-1].end < 3 and block.linked * 2 < len(text):
        own["ends in a link"] = 1.0
    if stops := len(_STOP.findall(text[:800])):
        own["sentences"] = min(stops, 5) / 5
    if commas := len(_COMMA.findall(text[:800])):
        own["commas"] = min(commas, 6) / 6
    return own


def run_together(text: str) -> str:
    """The text in small letters, without what parts its words."""
    return "".join(filter(str.isalnum, text)).casefold()


def _shape(text: str) -> Named:
    if len(text) >= _SHORT:
        return ()
    return (
        text[0] in _POINTERS and "opens with an arrow",
        text[0] in "\"'“”„«»‘「『" and "opens with a quotation",
        text[0].isdigit() and "opens with a digit",
        text[0].isdigit() and _opens_with_time(text) and "opens with a time",
        text[-1] in "?？" and "ends in a question",
        text[-1] in "!！" and "ends in an exclamation",
        (text[-1] == "…" or text[-3:] == "...") and "breaks off",
        text.istitle() and " " in text and "each word capital",
        " " not in text and "one word",
        ":" in text[:_LONGEST_LABEL] and text[-1] != ":" and "begins with a label",
        text[0] in "([（" and text[-1] in ")]）" and "in brackets",
        _ADDRESS.search(text) is not None and "has an address",
    )


def _opens_with_time(text: str) -> bool:
    """Whether it is a line that begins with a time of day, as the entries of a live blog do."""
    return len(text) < _LONGEST_STAMP and _CLOCK.match(text) is not None


def _label_and_link(block: TextBlock) -> bool:
    """Whether a block is a short label, one link and nothing else: it points to another story."""
    text = block.text
    if len(text) >= _SHORT or not block.links or block.linked < _SHORTEST_HEADLINE:
        return False
    first, last = block.links[0], block.links[-1]
    label = text[: first.start].rstrip()
    if not label and block.kind == "paragraph" and (inside := _LABEL.match(text)):
        label = inside[0]
    if not label or len(label) > _LONGEST_LABEL or len(text) - last.end > 2:
        return False
    only = last.end - first.start - block.linked < 4 * len(block.links)
    return only and (label[-1] in _LABEL_ENDS or label[0] in _POINTERS)
