"""Gathers what is known of a page before its leaves are weighed."""

from __future__ import annotations

import re

from server.extract import readable, trunk
from server.extract.fields import Metadata
from server.extract.leaf import Leaf, is_prose, length
from server.extract.signs import Evidence
from server.extract.trunk import Trunk

_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+"
)
_RUN = 4
_LEAST_CLAIM = 400
_NEARLY_ALL = 0.8
_MUCH = 1000


def gather(leaves: tuple[Leaf, ...], metadata: Metadata) -> Evidence:
    """Asks the judges, and finds where their votes meet.

    readability-lxml takes the longest: where nearly all of the prose stands in one box, it would
    keep that box, and is not asked.
    """
    found = _meeting(leaves, frozenset(), None)
    kept = _standing_in(found, leaves) if _is_plain(leaves, found) else readable.kept(leaves)
    claimed = _claimed(leaves, metadata.claimed_body, kept)
    found = _meeting(leaves, kept, claimed)
    return Evidence(
        leaves, metadata, kept, claimed, _headline(leaves, metadata, found.first), found
    )


def _meeting(
    leaves: tuple[Leaf, ...], kept: frozenset[int], claimed: frozenset[int] | None
) -> Trunk:
    votes = [_vote(number, leaf, kept, claimed) for number, leaf in enumerate(leaves)]
    return trunk.find(leaves, votes)


def _is_plain(leaves: tuple[Leaf, ...], found: Trunk) -> bool:
    """Whether there is much prose, and one box has nearly all of it."""
    if found.box is None or max(found.share.values(), default=0.0) < _NEARLY_ALL:
        return False
    prose = (leaf for leaf in leaves if is_prose(leaf) and not leaf.frame.clutter)
    return sum(length(leaf.text) for leaf in prose) >= _MUCH


def _standing_in(found: Trunk, leaves: tuple[Leaf, ...]) -> frozenset[int]:
    """What reads on in the article's box: no clutter, and no link for the most part."""
    return frozenset(
        number
        for number, leaf in enumerate(leaves)
        if leaf.text
        and leaf.linked * 3 < len(leaf.text)
        and not leaf.frame.clutter
        and leaf.frame.is_inside(found.box)
    )


def _vote(number: int, leaf: Leaf, kept: frozenset[int], claimed: frozenset[int] | None) -> float:
    """How much a leaf tells of where the article is: its length, by the judges' word."""
    if not is_prose(leaf):
        return 0.0
    size = length(leaf.text)
    size *= 0.1 if leaf.frame.clutter else 1.0
    size *= 3.0 if number in kept else 1.0
    return size * (3.0 if claimed and number in claimed else 1.0)


def _claimed(
    leaves: tuple[Leaf, ...], body: str | None, kept: frozenset[int]
) -> frozenset[int] | None:
    """The leaves that JSON-LD's body has, None where it is no body, not of this page, or a part."""
    if not body or len(body) < _LEAST_CLAIM:
        return None
    words = _WORD.findall(body.casefold())
    runs = {tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)}
    found = frozenset(number for number, leaf in enumerate(leaves) if _has(runs, leaf.text))
    prose = frozenset(number for number in kept if is_prose(leaves[number]))
    is_part = _size(leaves, prose & found) * 2 < _size(leaves, prose)
    return found if _size(leaves, found) * 2 > len(body) and not is_part else None


def _size(leaves: tuple[Leaf, ...], numbers: frozenset[int]) -> int:
    return sum(len(leaves[number].text) for number in numbers)


def _has(runs: set[tuple[str, ...]], text: str) -> bool:
    words = _WORD.findall(text.casefold())
    own = [tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)]
    return bool(own) and sum(run in runs for run in own) * 2 > len(own)


def _headline(leaves: tuple[Leaf, ...], metadata: Metadata, first: int) -> int | None:
    """The last leaf before the article that reads like its title."""
    title = "".join(filter(str.isalnum, metadata.title or "")).casefold()
    if not title:
        return None
    before = [
        number
        for number, leaf in enumerate(leaves[: first + 1])
        if leaf.kind in ("heading", "paragraph")
        and len(leaf.text) < 300
        and "".join(filter(str.isalnum, leaf.text)).casefold() == title
    ]
    return before[-1] if before else None
