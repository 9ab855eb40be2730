"""The features of groups, each taken as a whole: lists, tables, runs of short paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from lede_reader.boilerplate.context import Context
from lede_reader.boilerplate.features.feature import Named, holding
from lede_reader.boilerplate.root import holder
from lede_reader.boilerplate.textblocks.textblock import TextBlock
from lede_reader.logistic import Features

# The share of a list's letters that makes it one of links.
_LINKS = 0.7
_LISTED = ("item", "row")


def features_of_groups(context: Context) -> dict[int, Features]:
    """Of the blocks of a group: what all of them are, and stand between.

    And of the heading over a list: whether it stands over links alone.
    """
    found: dict[int, Features] = {}
    for name, run in _runs(context.leaves):
        own = holding(*_named(name, run, context))
        found.update(dict.fromkeys(run, own))
        first = run[0]
        if name == "list" and first > 0 and context.leaves[first - 1].kind == "heading":
            of_links = "list of links" in own
            found[first - 1] = holding("over links" if of_links else "over a list")
    return found


def _runs(blocks: tuple[TextBlock, ...]) -> Iterator[tuple[str, list[int]]]:
    """The lists and tables, and the runs of short paragraphs in boxes of one make."""
    with_text = [number for number, block in enumerate(blocks) if block.text]
    groups = dict(zip(with_text, [_group(blocks[n]) for n in with_text], strict=True))
    for kind, numbers in groupby(with_text, groups.__getitem__):
        run = list(numbers)
        if kind == "list":
            yield "list", run
        elif kind is not None and len(run) > 2:
            yield "run", run


def _group(block: TextBlock) -> object:
    if block.kind in _LISTED:
        return "list"
    return block.frame.shape if block.kind == "paragraph" and block.size < 80 else None


def _leads(block: TextBlock) -> bool:
    """Whether a block is a sentence that leads to what follows it."""
    is_sentence = block.kind == "paragraph" and len(block.text) > 30 and block.linked == 0
    return is_sentence and block.text.endswith((":", "："))


def _named(name: str, run: Sequence[int], context: Context) -> Named:
    blocks, prose = context.leaves, context.prose
    first, last = run[0], run[-1]
    size = sum(len(blocks[number].text) for number in run)
    linked = sum(blocks[number].linked for number in run) / size
    before = blocks[first - 1] if first > 0 else None
    is_led = before is not None and _leads(before)
    near = holder(blocks[first])
    beside = (near, near.parent)
    return (
        True in prose[max(0, first - 2) : first] and f"{name} after prose",
        True in prose[last + 1 : last + 3] and f"{name} before prose",
        before is not None and before.text.endswith((":", "：")) and f"{name} led by a colon",
        before is not None and before.kind == "heading" and f"{name} under a heading",
        linked > _LINKS and (f"led {name} of links" if is_led else f"{name} of links"),
        linked < 0.1 and f"{name} without links",
        size > 60 * len(run) and f"{name} of sentences",
        len(run) > 12 and f"long {name}",
        len(run) == 1 and f"{name} of one",
        any(context.root.share.get(box, 0.0) > 0.1 for box in beside if box)
        and f"{name} amid the bulk",
    )
