"""Quotations without a cue of their own: they go on from whoever spoke before."""

from __future__ import annotations

from server.facts.sources.attribution import Attribution, Piece
from server.facts.sources.units import Unit
from server.text import Text


def continued(
    text: Text,
    units: tuple[Unit, ...],
    found: list[tuple[Attribution, ...]],
    layouts: dict[int, tuple[Attribution, ...]],
) -> list[Attribution]:
    """The attributions of all units in order, cue-less quotations among them."""
    result: list[Attribution] = []
    previous = -10
    for index, unit in enumerate(units):
        result += layouts.get(index, ())
        result += found[index]
        if found[index] or index in layouts:
            previous = unit.block
        elif _alone(unit) and unit.block - previous <= 1:
            pieces = tuple(
                Piece(text.quotes[token.at].inner, quoted=True)
                for token in unit.tokens
                if token.tag == "Q"
            )
            result.append(Attribution(index, None, None, None, pieces))
            previous = unit.block
    return result


def _alone(unit: Unit) -> bool:
    """Whether a unit is a quotation and nothing else."""
    tags = {token.tag for token in unit.tokens}
    return "Q" in tags and tags <= set("Q,.-;")
