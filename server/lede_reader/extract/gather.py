"""Gathers the context that a page's blocks are classified in."""

from __future__ import annotations

from itertools import compress
from urllib.parse import urlsplit

from lede_reader.boilerplate import readability, root
from lede_reader.boilerplate.context import Context
from lede_reader.boilerplate.features import phrases
from lede_reader.boilerplate.features.form import run_together
from lede_reader.boilerplate.root import Root
from lede_reader.boilerplate.textblocks.textblock import PARAGRAPHS, TextBlock, is_prose
from lede_reader.extract import claimed, headline
from lede_reader.metadata import Metadata

_NEARLY_ALL = 0.8
_MUCH = 1000
_LEAST = 300
_ANY = PARAGRAPHS | {"item"}
_SHORTEST_NAME = 5

Blocks = tuple[TextBlock, ...]
Numbers = frozenset[int]


def gather(blocks: Blocks, metadata: Metadata) -> Context:
    """Asks readability-lxml and JSON-LD which blocks they keep, and finds where all votes meet.

    readability-lxml takes the longest: where nearly all of the prose stands in one box, it would
    keep that box, and is not asked.
    """
    prose = _prose(blocks)
    votes = [_vote(x) if reads_on else 0.0 for x, reads_on in zip(blocks, prose, strict=True)]
    found = root.find(blocks, votes)
    others = headline.others(blocks, headline.find(blocks, metadata.title, found.first), prose)
    if others:
        votes = [0.0 if number in others else vote for number, vote in enumerate(votes)]
        found = root.find(blocks, votes)
    is_plain = _is_plain(blocks, votes, found)
    kept = _standing_in(found, blocks) if is_plain else readability.kept(blocks)
    of_prose = frozenset(number for number in kept if prose[number])
    claims = claimed.find(blocks, metadata.claimed_body, of_prose)
    found = root.find(blocks, _trebled(_trebled(votes, kept), claims or frozenset()))
    return Context(
        leaves=blocks,
        metadata=metadata,
        kept=kept,
        claimed=claims,
        headline=headline.find(blocks, metadata.title, found.first),
        others=others,
        root=found,
        prose=prose,
        title=phrases.words(metadata.title or ""),
        site=_site(metadata),
    )


def _site(metadata: Metadata) -> tuple[str, ...]:
    """What the site is called, by itself and by its address, in small letters run together."""
    host = urlsplit(metadata.url or "").hostname or ""
    label = max(host.split(".")[:-1], key=len, default="")
    names = (run_together(name) for name in (metadata.site_name or "", label))
    return tuple(name for name in names if len(name) >= _SHORTEST_NAME)


def _prose(blocks: Blocks) -> list[bool]:
    """Which blocks read like paragraphs; the items of lists, too, where hardly any others do."""
    found = [is_prose(block) for block in blocks]
    if sum([block.size for block in compress(blocks, found)]) >= _LEAST:
        return found
    return [is_prose(block, _ANY) for block in blocks]


def _vote(block: TextBlock) -> float:
    """How much a block of prose tells of where the article is: its length."""
    return block.size * (0.1 if block.frame.clutter else 1.0)


def _trebled(votes: list[float], numbers: Numbers) -> list[float]:
    """The votes, where what is said by another counts for the blocks that it names."""
    return [vote * 3.0 if number in numbers else vote for number, vote in enumerate(votes)]


def _is_plain(blocks: Blocks, votes: list[float], found: Root) -> bool:
    """Whether there is much prose, and one box has nearly all of it."""
    if found.box is None or max(found.share.values(), default=0.0) < _NEARLY_ALL:
        return False
    pairs = zip(blocks, votes, strict=True)
    return sum([vote for block, vote in pairs if not block.frame.clutter]) >= _MUCH


def _standing_in(found: Root, blocks: Blocks) -> Numbers:
    """What reads on in the article's box: no clutter, and no link for the most part."""
    return frozenset(
        number
        for number, block in enumerate(blocks)
        if block.text
        and block.linked * 3 < len(block.text)
        and not block.frame.clutter
        and block.frame.is_inside(found.box)
    )
