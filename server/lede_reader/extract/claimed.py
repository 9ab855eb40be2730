"""Tells which blocks of a page JSON-LD's body has."""

from __future__ import annotations

import re

from lede_reader.boilerplate.textblocks.textblock import TextBlock, is_link_aside

_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+"
)
_RUN = 4
_LEAST_CLAIM = 400
_LONG = 80
# So far a text is looked for to the letter: to look through all for each would take square time.
_MOST_SEARCHED = 20_000

Blocks = tuple[TextBlock, ...]
Numbers = frozenset[int]
Run = tuple[str, ...]


def find(blocks: Blocks, body: str | None, prose: Numbers) -> Numbers | None:
    """The blocks that JSON-LD's body has, None where it is no body, not of this page, or a part.

    `prose`: what readability-lxml keeps of it.
    """
    if not body or len(body) < _LEAST_CLAIM:
        return None
    runs, start = frozenset(_runs(body)), body[:_MOST_SEARCHED]
    found = frozenset(
        number
        for number, block in enumerate(blocks)
        if not is_link_aside(block) and (_stands_in(start, block.text) or _has(runs, block.text))
    )
    is_part = _size(blocks, prose & found) * 2 < _size(blocks, prose)
    return found if _size(blocks, found) * 2 > len(body) and not is_part else None


def _size(blocks: Blocks, numbers: Numbers) -> int:
    return sum(len(blocks[number].text) for number in numbers)


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
