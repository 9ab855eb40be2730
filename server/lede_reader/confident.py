"""Tells what is rather right than wrong, and leaves out of the facts what is not."""

from __future__ import annotations

from msgspec.structs import replace

from lede_reader.contract import LEAST_CONFIDENCE, Facts, Moment, Party, Place, Source, Statement


def is_sure(entry: Party | Moment | Place | Source | Statement) -> bool:
    """Whether an entry has `LEAST_CONFIDENCE`, or nobody has estimated it."""
    return entry.confidence is None or entry.confidence >= LEAST_CONFIDENCE


def confident(facts: Facts) -> Facts:
    """The facts without times, places and statements that are not sure; `groups` has none either.

    `who` and `sources` stay whole, so that the groups' places in them hold.
    """
    return replace(
        facts,
        when=tuple(filter(is_sure, facts.when)),
        where=tuple(filter(is_sure, facts.where)),
        sources=tuple(
            replace(source, statements=tuple(filter(is_sure, source.statements)))
            for source in facts.sources
        ),
    )
