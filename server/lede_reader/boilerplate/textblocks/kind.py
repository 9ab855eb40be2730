"""What a leaf is: paragraph, heading, item, row, quote or code."""

from __future__ import annotations

import re

from lede_reader.boilerplate.blocks import BlockKind
from lede_reader.boilerplate.textblocks.textblock import Box

# What is longer and ends as sentences do is set in a heading for its look alone.
_LONGEST_HEADING = 120
_SENTENCE_END = re.compile(r"[.…。！？][\"'”’»)\]」』]*\Z")

_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("caption", "tr"), "row"),
    **dict.fromkeys(("dd", "dt", "li"), "item"),
    "pre": "code",
}


def kind_of(frame: Box, text: str) -> BlockKind:
    """What a leaf is, by its box, the wrappers around it, and whether a heading is a paragraph."""
    found = _KINDS.get(frame.tag)
    if found == "heading" and len(text) > _LONGEST_HEADING and _SENTENCE_END.search(text[-8:]):
        found = None
    if found:
        return found
    if not frame.within:
        return "paragraph"
    around = {tag for tag, _ in frame.within}
    return "quote" if "blockquote" in around else "item" if around & {"li", "dl"} else "paragraph"
