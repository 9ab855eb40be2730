"""The features of the boxes around a block: what they are called, and where they stand."""

from __future__ import annotations

from lede_reader.boilerplate.context import Context
from lede_reader.boilerplate.features.feature import holding
from lede_reader.boilerplate.root import holder
from lede_reader.boilerplate.textblocks.textblock import Box, TextBlock
from lede_reader.logistic import Features

# The boxes around a block, itself included, whose class words tell of it.
_NEAR = 3
_STORIES = frozenset(["article", "main"])
_BOXES = frozenset(
    "article aside blockquote details figure footer form header li main section table".split()
)


class Surroundings:
    """The features of the boxes of one page's blocks, told once for neighbours that look alike."""

    def __init__(self, context: Context) -> None:
        self._root = context.root
        self._known: dict[object, Features] = {}
        above = _above(context)
        self._above = frozenset(above)
        self._story = next((box for box in above if box.tag in _STORIES), None)

    def of(self, block: TextBlock) -> Features:
        """The features of the boxes around a block."""
        alike = self._likeness(block)
        if (found := self._known.get(alike)) is None:
            found = self._known[alike] = self._find(block)
        return found

    def are_outside(self, block: TextBlock) -> bool:
        """Whether the headline stands in an article, and the block does not."""
        return self._story is not None and not block.frame.is_inside(self._story)

    def _likeness(self, block: TextBlock) -> object:
        """What blocks have in common whose boxes have the same features."""
        frame = block.frame
        if frame in self._root.around or holder(block) is frame:
            return frame
        return frame.parent, frame.shape, frame.marks, frame.clutter

    def _find(self, block: TextBlock) -> Features:
        """Of the boxes up to the content root, or to the box that is shared with it."""
        own: Features = {}
        root = self._root
        frame: Box | None = block.frame
        up = 0
        while frame is not None and frame not in root.around:
            for mark in frame.marks if up < _NEAR else ():
                own[f"near {mark}"] = 1.0
            if frame.tag in _BOXES:
                own[f"in {frame.tag}"] = 1.0
            frame, up = frame.parent, up + 1
        inside = frame is root.box
        out = root.box.depth - frame.depth if root.box and frame else 0
        own["depth"] = min(up, 10) / 10
        own["off root"] = min(out, 10) / 10
        own["like the bulk"] = like = root.like.get(block.frame.shape, 0.0)
        own["share"] = share = root.share.get(holder(block), 0.0)
        return (
            own
            | holding(
                inside and "in root",
                not inside and out < 3 and "near root",
                block.frame.clutter and "clutter",
                like < 0.02 and "unlike the bulk",
                share > 0.5 and "with the bulk",
                share < 0.02 and "apart",
            )
            | self._by_headline(block)
        )

    def _by_headline(self, block: TextBlock) -> Features:
        """Of the boxes up to the one that the block shares with the headline."""
        if not self._above:
            return {"no headline": 1.0}
        own: Features = {}
        frame: Box | None = block.frame
        up = 0
        while frame is not None and frame not in self._above:
            if frame.tag == "article":
                own["article without the headline"] = 1.0
            # however many there are: where readers write more than the page, they are its bulk
            if "comment" in frame.marks:
                own["among comments"] = 1.0
            frame, up = frame.parent, up + 1
        own["off headline"] = min(up, 8) / 8
        return own


def _above(context: Context) -> list[Box]:
    """The boxes around the headline, from the inside out."""
    found: list[Box] = []
    box = None if context.headline is None else context.leaves[context.headline].frame
    while box is not None:
        found.append(box)
        box = box.parent
    return found
