"""The features of a leaf but for its words: its look, its place, its box, its neighbours."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from math import log1p

from lede_reader.boilerplate.context import Context
from lede_reader.boilerplate.features.boxes import Surroundings
from lede_reader.boilerplate.features.feature import Named, holding
from lede_reader.boilerplate.features.form import features_of_form
from lede_reader.boilerplate.features.groups import features_of_groups
from lede_reader.boilerplate.textblocks.textblock import Box, TextBlock, is_caption, is_link_aside
from lede_reader.logistic import Features

_STEPS = (12, 25, 45, 80, 160, 320)
_NONE: Features = {}
_LONGEST_DATELINE = 120
# So many blocks from the headline on may open the page above the text.
_UNDER = 4
_OVER = tuple(f"over {step}" for step in _STEPS)
_END = re.compile(r"[.!?…。！？][\"'”’»)\]」』]*\s*\Z|[”»」』]\Z")
# Asked first, for a search that begins with a digit is a fast one.
_DIGIT = re.compile(r"\d")
_DATE = re.compile(r"\d{1,2}[:.]\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b(?:19|20)\d\d\b")
_USUAL = frozenset(["h2", "h3", "h4", "li", "p", "tr"])
# What a look tells depends on the place: bold amid the text is a heading of a sort, bold behind it
# is a notice. The two names of each that stand for both.
_BY_PLACE = {
    look: {place: f"{look} {place}" for place in ("after", "amid")}
    for look in (
        "begins with a label",
        "bold",
        "ends in an exclamation",
        "has a link",
        "has an address",
        "in brackets",
        "italic",
        "kind item",
    )
}


def features_of_layout(context: Context) -> list[Features]:
    """The features of each leaf, in order, but for those that it has to be read for."""
    times = Counter([leaf.text for leaf in context.leaves])
    lists = features_of_groups(context)
    around = Surroundings(context)
    under = -1 if context.headline is None else context.headline + _UNDER
    opening = max(context.root.first, under)
    found: list[Features] = []
    for number, leaf in enumerate(context.leaves):
        if is_link_aside(leaf):
            found.append({"link aside": 1.0})
        elif number in context.others:
            found.append({"another story": 1.0})
        elif not leaf.text:
            found.append({})
        elif number < opening and _is_dateline(leaf):
            found.append({"dateline": 1.0})
        else:
            own = _own(number, times[leaf.text], context)
            form = features_of_form(leaf)
            boxes = around.of(leaf)
            is_outside = "in aside" in boxes or around.are_outside(leaf)
            if "above headline" in own and is_outside:
                own["above the article"] = 1.0
            own |= form
            if "before" not in own:
                place = "after" if "after" in own else "amid"
                for look in own.keys() & _BY_PLACE.keys():
                    own[_BY_PLACE[look][place]] = 1.0
            found.append({**boxes, **own, **lists.get(number, _NONE)})
    return found


def _is_dateline(leaf: TextBlock) -> bool:
    """Whether a block says above the text when, by whom or how it was written: it has a figure, and
    is no sentence."""
    if leaf.kind != "paragraph" or leaf.size > _LONGEST_DATELINE:
        return False
    return bool(_DIGIT.search(leaf.text)) and not _END.search(leaf.text[-8:])


def _own(number: int, times: int, context: Context) -> Features:
    """Of the leaf, and of its place among the others."""
    leaf, root = context.leaves[number], context.root
    size = leaf.size
    own = holding(
        *_look(leaf, size, times),
        *_judged(number, size, context),
        *_placed(number, size, context),
        *_beside(number, size, context),
    )
    own["length"] = log1p(size) / 6
    own["linked"] = leaf.linked / len(leaf.text)
    if number < root.first:
        own["long before"] = min(root.first - number, 20) / 20
    elif number > root.last:
        own["long after"] = min(number - root.last, 20) / 20
    return own


def _look(leaf: TextBlock, size: float, times: int) -> Named:
    """Of the leaf alone: its kind, length, links and punctuation; and that it stands elsewhere."""
    text, html, links = leaf.text, leaf.html, leaf.linked * 10
    return (
        *_OVER[: bisect_left(_STEPS, size)],
        f"kind {leaf.kind}",
        leaf.tag == "h1" and "tag h1",
        leaf.tag not in _USUAL and leaf.kind != "heading" and "tag div",
        links > 0 and ("a link" if links >= len(text) * 9 else "has a link"),
        _END.search(text[-8:]) is not None and "ends a sentence",
        text.endswith((":", "：")) and "ends in a colon",
        text[:1].islower() and "begins small",
        text.isupper() and "capitals",
        size < 100 and _has_date(text) and "short with a date",
        html.startswith(("<strong>", "<b>")) and html.endswith(("</strong>", "</b>")) and "bold",
        html.startswith(("<em>", "<i>")) and html.endswith(("</em>", "</i>")) and "italic",
        times > 1 and ("repeated" if times < 4 else "often repeated"),
    )


def _has_date(text: str) -> bool:
    return _DIGIT.search(text) is not None and _DATE.search(text) is not None


def _judged(number: int, size: float, context: Context) -> Named:
    """What readability-lxml, JSON-LD and the metadata say of the leaf."""
    kept, claimed, text = context.kept, context.claimed, context.leaves[number].text
    return (
        bool(kept) and ("kept" if number in kept else "not kept"),
        claimed is not None and ("claimed" if number in claimed else "not claimed"),
        size > 40 and _describes(text, context.metadata.excerpt) and "description",
        size < 60 and _names_author(text, context.metadata.authors) and "author",
    )


def _describes(text: str, excerpt: str | None) -> bool:
    if not excerpt or len(text) <= 40:
        return False
    return text[:60] == excerpt[:60] or excerpt in text


def _names_author(text: str, authors: tuple[str, ...]) -> bool:
    return any([name in text for name in authors]) and not _END.search(text[-8:])  # noqa: C419


def _placed(number: int, size: float, context: Context) -> Named:
    """Where the leaf stands on the page: by the bulk, by the headline."""
    root, headline = context.root, context.headline
    named: Named = (number < root.first and "before", number > root.last and "after")
    if headline is None:
        return named
    early, under = number <= root.first, headline < number < headline + 4
    leads = early and under and _is_lead(context.leaves[number].frame)
    return (
        *named,
        number <= headline and "above headline",
        number < headline and size > 80 and "long above headline",
        under and "under headline",
        early and number > headline and "between headline and bulk",
        leads and "standfirst",
        leads and size > 45 and "long standfirst",
    )


def _is_lead(frame: Box) -> bool:
    return "lead" in frame.marks or (frame.parent is not None and "lead" in frame.parent.marks)


def _beside(number: int, size: float, context: Context) -> Named:
    """What stands just before and after the leaf."""
    leaves, prose = context.leaves, context.prose
    picture = number > 0 and leaves[number - 1].tag == "figure"
    return (
        number > 0 and leaves[number - 1].kind == "heading" and "under a heading",
        number > 0 and prose[number - 1] and "prose 1 before",
        number > 1 and prose[number - 2] and "prose 2 before",
        True in prose[number + 1 : number + 2] and "prose 1 after",
        True in prose[number + 2 : number + 3] and "prose 2 after",
        picture and "after a picture",
        picture and is_caption(leaves[number], leaves[number - 1]) and "a caption",
        picture and size < 160 and "short after a picture",
    )
