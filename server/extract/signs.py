"""What speaks for and against a leaf being of the article: the signs that `weigh` adds up."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from math import log1p

from server.extract import phrases
from server.extract.fields import Metadata, credit
from server.extract.leaf import Frame, Leaf, is_caption, is_link_aside, is_prose, length
from server.extract.lists import signs_of_lists
from server.extract.sign import Signs, holding
from server.extract.trunk import Trunk, holder

# The boxes around a leaf, itself included, whose class words tell of it.
_NEAR = 3
_STEPS = (12, 25, 45, 80, 160, 320)
_END = re.compile(r"[.!?…。！？][\"'”’»)\]」』]*\s*\Z|[”»」』]\Z")
_DATE = re.compile(r"\d{1,2}[:.]\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b(?:19|20)\d\d\b")
_WORD = re.compile(r"\w+")
_BOXES = frozenset(
    "article aside blockquote details figure footer form header li main section table".split()
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of a page before its leaves are weighed.

    `kept`: the leaves that readability-lxml keeps, or would keep. `claimed`: which leaves JSON-LD's
    body has, None where it has no body of use. `headline`: the number of the leaf that is the
    headline, or None.
    """

    leaves: tuple[Leaf, ...]
    metadata: Metadata
    kept: frozenset[int]
    claimed: frozenset[int] | None
    headline: int | None
    trunk: Trunk


def signs(evidence: Evidence) -> list[Signs]:
    """The signs of each leaf, in order."""
    times = Counter(leaf.text for leaf in evidence.leaves)
    prose = [is_prose(leaf) for leaf in evidence.leaves]
    title = _words(evidence.metadata.title or "")
    lists = signs_of_lists(evidence.leaves, prose)
    around: dict[Frame, Signs] = {}
    found: list[Signs] = []
    for number, leaf in enumerate(evidence.leaves):
        if is_link_aside(leaf):
            found.append({"link aside": 1.0})
            continue
        if not leaf.text:
            found.append({})
            continue
        said = phrases.found(leaf.text)
        if leaf.frame not in around:
            around[leaf.frame] = _surroundings(leaf, evidence.trunk)
        found.append(
            {
                **around[leaf.frame],
                **_look(leaf),
                **{f"says {kind}": 1.0 for kind in said},
                **_said(leaf, said, title, times[leaf.text]),
                **_judged(number, leaf, evidence),
                **_placed(number, evidence),
                **_beside(number, evidence, prose),
                **holding({"under a pointer": _is_led(number, evidence.leaves)}),
                **lists.get(number, {}),
            }
        )
    return found


def _look(leaf: Leaf) -> Signs:
    """Of the leaf alone: its kind, length, links and punctuation."""
    text, html, size = leaf.text, leaf.html, length(leaf.text)
    usual = leaf.tag in ("h2", "h3", "h4", "li", "p", "tr")
    own = {f"over {step}": 1.0 for step in _STEPS if size > step}
    own[f"kind {leaf.kind}"] = 1.0
    own["length"] = log1p(size) / 6
    own["linked"] = leaf.linked / max(1, len(text))
    return own | holding(
        {
            "tag h1": leaf.tag == "h1",
            "tag div": not usual and leaf.kind != "heading",
            "a link": leaf.linked * 10 >= len(text) * 9,
            "has a link": 0 < leaf.linked * 10 < len(text) * 9,
            "ends a sentence": bool(_END.search(text[-8:])),
            "ends in a colon": text.endswith((":", "：")),
            "begins small": text[:1].islower(),
            "capitals": text.isupper(),
            "short with a date": size < 100 and bool(_DATE.search(text)),
            "bold": html.startswith(("<strong>", "<b>")) and html.endswith(("</strong>", "</b>")),
        }
    )


def _said(leaf: Leaf, kinds: frozenset[str], title: frozenset[str], times: int) -> Signs:
    """Of the leaf's words: furniture, a credit, the headline again, the same as elsewhere."""
    size = length(leaf.text)
    words = _words(leaf.text[:400]) if title else title
    both = 2 * len(words & title) / (len(words) + len(title)) if words else 0.0
    return {"like the title": both} | holding(
        {
            "promotion": "subscribe" in kinds and (leaf.linked > 0 or leaf.text.endswith("!")),
            "pointer": not kinds.isdisjoint(("more", "share")) and leaf.linked * 3 > len(leaf.text),
            "the title": both > 0.8,
            "says copyright": "©" in leaf.text and size < 320,
            "has a credit": size < 320 and credit.split(leaf.text)[1] is not None,
            "repeated": 1 < times < 4,
            "often repeated": times >= 4,
        }
    )


def _surroundings(leaf: Leaf, trunk: Trunk) -> Signs:
    """Of the boxes around the leaf, up to the trunk or the box that it shares with it."""
    own: Signs = {}
    frame: Frame | None = leaf.frame
    up = 0
    while frame is not None and frame not in trunk.around:
        if up < _NEAR:
            own.update({f"near {mark}": 1.0 for mark in frame.marks})
        if frame.tag in _BOXES:
            own[f"in {frame.tag}"] = 1.0
        frame, up = frame.parent, up + 1
    inside = frame is trunk.box
    out = trunk.box.depth - frame.depth if trunk.box and frame else 0
    own["depth"] = min(up, 10) / 10
    own["off trunk"] = min(out, 10) / 10
    own["like the bulk"] = like = trunk.like.get(leaf.frame.shape, 0.0)
    own["share"] = share = trunk.share.get(holder(leaf), 0.0)
    return own | holding(
        {
            "in trunk": inside,
            "near trunk": not inside and out < 3,
            "clutter": leaf.frame.clutter,
            "unlike the bulk": like < 0.02,
            "with the bulk": share > 0.5,
            "apart": share < 0.02,
        }
    )


def _judged(number: int, leaf: Leaf, evidence: Evidence) -> Signs:
    """What the other judges say of the leaf."""
    excerpt, text = evidence.metadata.excerpt, leaf.text
    kept, claimed = evidence.kept, evidence.claimed
    return holding(
        {
            "kept": number in kept,
            "not kept": bool(kept) and number not in kept,
            "claimed": claimed is not None and number in claimed,
            "not claimed": claimed is not None and number not in claimed,
            "description": bool(excerpt)
            and len(text) > 40
            and (text[:60] == str(excerpt)[:60] or str(excerpt) in text),
            "author": any(name in text for name in evidence.metadata.authors)
            and length(text) < 60
            and not _END.search(text[-8:]),
        }
    )


def _placed(number: int, evidence: Evidence) -> Signs:
    """Where the leaf stands on the page: by the bulk, by the headline."""
    trunk, headline, leaf = evidence.trunk, evidence.headline, evidence.leaves[number]
    under = headline is not None and headline < number < headline + 4
    outer = leaf.frame.parent.marks if leaf.frame.parent else frozenset()
    lead = "lead" in leaf.frame.marks or "lead" in outer
    early = number <= trunk.first
    own = holding(
        {
            "before": number < trunk.first,
            "after": number > trunk.last,
            "above headline": headline is not None and number <= headline,
            "under headline": under,
            "between headline and bulk": early and headline is not None and number > headline,
            "standfirst": early and under and lead,
            "long standfirst": early and under and lead and length(leaf.text) > 45,
        }
    )
    own["long before"] = min(max(trunk.first - number, 0), 20) / 20
    own["long after"] = min(max(number - trunk.last, 0), 20) / 20
    return own


def _beside(number: int, evidence: Evidence, prose: list[bool]) -> Signs:
    """What stands just before and after the leaf."""
    picture = number > 0 and evidence.leaves[number - 1].kind == "figure"
    return holding(
        {
            "a caption": picture and is_caption(evidence.leaves[number]),
            "after a picture": picture,
            "short after a picture": picture and length(evidence.leaves[number].text) < 160,
            "prose 1 before": any(prose[max(0, number - 1) : number]),
            "prose 2 before": any(prose[max(0, number - 2) : max(0, number - 1)]),
            "prose 1 after": any(prose[number + 1 : number + 2]),
            "prose 2 after": any(prose[number + 2 : number + 3]),
        }
    )


def _is_led(number: int, leaves: tuple[Leaf, ...]) -> bool:
    """Whether a leaf is a link, and the line before it says that more is to come."""
    if not number or leaves[number].linked * 3 <= len(leaves[number].text):
        return False
    before = leaves[number - 1].text
    return len(before) < 80 and "more" in phrases.found(before)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))
