"""What a leaf is: paragraph, heading, item, row, quote or code."""

from __future__ import annotations

from lede_reader.boilerplate.blocks import BlockKind
from lede_reader.boilerplate.textblocks.textblock import Box

_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("caption", "tr"), "row"),
    **dict.fromkeys(("dd", "dt", "li"), "item"),
    "pre": "code",
}


def kind_of(frame: Box) -> BlockKind:
    """What a leaf is, by its box and the wrappers around it."""
    if found := _KINDS.get(frame.tag):
        return found
    if not frame.within:
        return "paragraph"
    around = {tag for tag, _ in frame.within}
    return "quote" if "blockquote" in around else "item" if around & {"li", "dl"} else "paragraph"
