"""Gathers the context that a page's leaves are classified in."""

from __future__ import annotations

import re

from lede_reader.extract import readability, root
from lede_reader.extract.context import Context
from lede_reader.extract.features import phrases
from lede_reader.extract.fields import Metadata
from lede_reader.extract.root import Root
from lede_reader.extract.textblocks.textblock import TextBlock, is_link_aside, is_prose

_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+"
)
_RUN = 4
_LEAST_CLAIM = 400
_LONG = 80
# So far a text is looked for to the letter: to look through all for each would take square time.
_MOST_SEARCHED = 20_000
_NEARLY_ALL = 0.8
_MUCH = 1000

Leaves = tuple[TextBlock, ...]
Numbers = frozenset[int]
Run = tuple[str, ...]


def gather(leaves: Leaves, metadata: Metadata) -> Context:
    """Asks readability-lxml and JSON-LD which leaves they keep, and finds where all votes meet.

    readability-lxml takes the longest: where nearly all of the prose stands in one box, it would
    keep that box, and is not asked.
    """
    prose = [is_prose(leaf) for leaf in leaves]
    votes = [_vote(leaf) if reads_on else 0.0 for leaf, reads_on in zip(leaves, prose, strict=True)]
    found = root.find(leaves, votes)
    kept = (
        _standing_in(found, leaves) if _is_plain(leaves, votes, found) else readability.kept(leaves)
    )
    of_prose = frozenset(number for number in kept if prose[number])
    claimed = _claimed(leaves, metadata.claimed_body, of_prose)
    found = root.find(leaves, _trebled(_trebled(votes, kept), claimed or frozenset()))
    headline = _headline(leaves, metadata, found.first)
    title = phrases.words(metadata.title or "")
    return Context(leaves, metadata, kept, claimed, headline, found, prose, title)


def _vote(leaf: TextBlock) -> float:
    """How much a leaf of prose tells of where the article is: its length."""
    return leaf.size * (0.1 if leaf.frame.clutter else 1.0)


def _trebled(votes: list[float], numbers: Numbers) -> list[float]:
    """The votes, where what is said by another counts for the leaves that it names."""
    return [vote * 3.0 if number in numbers else vote for number, vote in enumerate(votes)]


def _is_plain(leaves: Leaves, votes: list[float], found: Root) -> bool:
    """Whether there is much prose, and one box has nearly all of it."""
    if found.box is None or max(found.share.values(), default=0.0) < _NEARLY_ALL:
        return False
    pairs = zip(leaves, votes, strict=True)
    return sum(vote for leaf, vote in pairs if not leaf.frame.clutter) >= _MUCH


def _standing_in(found: Root, leaves: Leaves) -> Numbers:
    """What reads on in the article's box: no clutter, and no link for the most part."""
    return frozenset(
        number
        for number, leaf in enumerate(leaves)
        if leaf.text
        and leaf.linked * 3 < len(leaf.text)
        and not leaf.frame.clutter
        and leaf.frame.is_inside(found.box)
    )


def _claimed(leaves: Leaves, body: str | None, prose: Numbers) -> Numbers | None:
    """The leaves that JSON-LD's body has, None where it is no body, not of this page, or a part.

    `prose`: what readability-lxml keeps of it.
    """
    if not body or len(body) < _LEAST_CLAIM:
        return None
    runs, start = frozenset(_runs(body)), body[:_MOST_SEARCHED]
    found = frozenset(
        number
        for number, leaf in enumerate(leaves)
        if not is_link_aside(leaf) and (_stands_in(start, leaf.text) or _has(runs, leaf.text))
    )
    is_part = _size(leaves, prose & found) * 2 < _size(leaves, prose)
    return found if _size(leaves, found) * 2 > len(body) and not is_part else None


def _size(leaves: Leaves, numbers: Numbers) -> int:
    return sum(len(leaves[number].text) for number in numbers)


def _stands_in(body: str, text: str) -> bool:
    """Whether a text is in the body to the letter: most are, and that is told without its words."""
    return len(text) >= _LONG and text in body


def _has(runs: frozenset[Run], text: str) -> bool:
    own = _runs(text)
    return bool(own) and sum(map(runs.__contains__, own)) * 2 > len(own)


def _runs(text: str) -> list[Run]:
    """Each four words of a text that stand in a row."""
    words = _WORD.findall(text.casefold())
    return list(zip(*(words[start:] for start in range(_RUN)), strict=False))


def _headline(leaves: Leaves, metadata: Metadata, first: int) -> int | None:
    """The last leaf before the article that reads like its title."""
    title = _letters(metadata.title or "")
    before = range(min(first, len(leaves) - 1), -1, -1) if title else ()
    return next((number for number in before if _reads_like(leaves[number], title)), None)


def _reads_like(leaf: TextBlock, title: str) -> bool:
    could_be = leaf.kind in ("heading", "paragraph") and len(leaf.text) < 300
    return could_be and _letters(leaf.text) == title


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
