"""Finds the article's body in an HTML page: leaves, features, scores, blocks."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from lxml.html import HtmlElement

from lede_reader.boilerplate import links
from lede_reader.boilerplate.blocks import Block
from lede_reader.boilerplate.classifier import scores
from lede_reader.boilerplate.context import Context
from lede_reader.boilerplate.textblocks.segmentation import segment
from lede_reader.boilerplate.textblocks.textblock import TextBlock
from lede_reader.errors import NoArticle
from lede_reader.extract import acceptance, belongings, claim, pointers
from lede_reader.extract.gather import gather
from lede_reader.metadata import Metadata

_HEADINGS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h5", "h6": "h6"}
_TAGS = {**_HEADINGS, "caption": "caption", "dd": "dd", "dt": "dt", "pre": "pre", "tr": "tr"}


@dataclass(frozen=True, slots=True)
class Body:
    """The article's blocks; `cut`: the page itself holds only a part of it.

    `context`: what they were found by.
    """

    blocks: tuple[Block, ...]
    context: Context
    cut: bool = False


def find(tree: HtmlElement, metadata: Metadata, url: str | None) -> Body:
    """Finds the article in the page's whole tree; raises `NoArticle`."""
    found = segment(tree, links.place(tree, url))
    context = gather(found, metadata)
    chosen = [
        number
        for number, score in enumerate(scores(context))
        if score > 0 and found[number].text and number != context.headline
    ]
    while chosen and found[chosen[-1]].kind == "heading":
        chosen.pop()
    if chosen and acceptance.is_article(context, chosen):
        told = belongings.lines(found, pointers.without(found, chosen, url))
        whole = belongings.without_repeats(found, told)
        kept = belongings.pictures(context, whole)
        return Body(_blocks(kept), context, acceptance.is_cut(context, chosen))
    if claimed := claim.blocks(metadata.claimed_body):
        return Body(claimed, context)
    raise NoArticle


def _blocks(chosen: list[TextBlock]) -> tuple[Block, ...]:
    within = Counter(wrapper for leaf in chosen for wrapper in leaf.frame.within)
    return tuple(_block(leaf, within) for leaf in chosen)


def _block(leaf: TextBlock, times: Counter[tuple[str, int]]) -> Block:
    """A leaf as a block; a list's item that is one leaf needs no paragraph inside."""
    around = leaf.frame.within
    if leaf.kind == "figure":
        return Block("figure", "", leaf.html, (), _outside_tables(around))
    tag, kind = _TAGS.get(leaf.tag, "p"), leaf.kind
    if tag in _HEADINGS and kind != "heading":
        tag = "p"
    if tag not in ("caption", "tr"):
        around = _outside_tables(around)
    elif not around or around[-1][0] != "table":  # that of a table which lays the page out
        tag, kind = "p", "paragraph"
    if tag == "p" and around and around[-1][0] == "li" and times[around[-1]] == 1:
        tag, around = "li", around[:-1]
    html = f"<{tag}>{leaf.html}</{tag}>"
    links = tuple(link for link in leaf.links if link.url)
    return Block(kind, leaf.text, html, links, around, leaf.breaks)


def _outside_tables(around: tuple[tuple[str, int], ...]) -> tuple[tuple[str, int], ...]:
    """The wrappers up to a table, in which HTML lets nothing but rows stand."""
    tags = [tag for tag, _ in around]
    return around[: tags.index("table")] if "table" in tags else around
