"""Short stories of our own, and what their sources say."""

from __future__ import annotations

from lede_reader import attribution
from lede_reader.boilerplate.blocks import BlockKind
from lede_reader.contract import Source
from lede_reader.extract import Block, Extract, Link, Metadata

from tests.reading import analyse

CAST = "Marion Vasquez, the mayor of Elmford, met Tomas Brell, a retired engineer, on Monday."

Told = str | tuple[BlockKind, str]


def found(*blocks: Told, links: tuple[Link, ...] = ()) -> tuple[Source, ...]:
    """The sources of an English story; a block is a paragraph where no kind is given."""
    told = [("paragraph", x) if isinstance(x, str) else x for x in blocks]
    made = tuple(
        Block(kind, prose, "", links if at == len(told) - 1 else ())
        for at, (kind, prose) in enumerate(told)
    )
    return attribution.find(analyse(Extract(Metadata(lang="en"), made)))


def said(*blocks: Told) -> list[tuple[str, str]]:
    """(source, what it says), in the order of the text."""
    pairs = [(s.span, source.name, s.text) for source in found(*blocks) for s in source.statements]
    return [(name, text) for _, name, text in sorted(pairs)]
