"""Quotations without a cue of their own: they go on from whoever spoke before."""

from __future__ import annotations

from dataclasses import replace

from server.facts.sources.attribution import Attribution, Piece
from server.facts.sources.lexicon import Lexicon
from server.facts.sources.units import Unit
from server.text import Text


def continued(
    text: Text,
    units: tuple[Unit, ...],
    found: list[tuple[Attribution, ...]],
    layouts: dict[int, tuple[Attribution, ...]],
    words: Lexicon,
) -> list[Attribution]:
    """The attributions of all units in order, cue-less quotations among them."""
    result: list[Attribution] = []
    spoken = -10  # the last block in which someone spoke
    announced = -10  # the block that "Baker said:" before it announces
    for index, unit in enumerate(units):
        here = (*layouts.get(index, ()), *found[index])
        said = [attribution for attribution in here if attribution.pieces]
        result += said
        if said or index in layouts:
            spoken = unit.block
        elif unit.block == announced or _goes_on(unit, unit.block - spoken, words):
            result.append(Attribution(index, None, None, None, _pieces(text, unit)))
            spoken = unit.block
            if unit.block == announced and _quoted(text, unit):
                announced = _next_block(units, index, announced)
        if here and here[-1].back:
            result += _confirmed(units, found, index)
        elif here and not here[-1].pieces:
            result.append(replace(here[-1], pieces=()))
            announced = _next_block(units, index, announced)
    return result


def _confirmed(
    units: tuple[Unit, ...], found: list[tuple[Attribution, ...]], index: int
) -> tuple[Attribution, ...]:
    """The sentence before, where no one has said it yet: "Das teilte die Polizei mit."."""
    before = index - 1
    if before < 0 or found[before] or units[before].block != units[index].block:
        return ()
    piece = Piece(units[before].span, quoted=False)
    return (replace(found[index][-1], pieces=(piece,), back=False),)


def _next_block(units: tuple[Unit, ...], index: int, announced: int) -> int:
    block = units[index].block
    return next((unit.block for unit in units[index + 1 :] if unit.block > block), announced)


def _quoted(text: Text, unit: Unit) -> bool:
    return text.sections[unit.block].kind == "quote" or _alone(unit)


def _pieces(text: Text, unit: Unit) -> tuple[Piece, ...]:
    if not _alone(unit):
        return (Piece(unit.span, quoted=False),)
    return tuple(Piece(text.quotes[t.at].inner, quoted=True) for t in unit.tokens if t.tag == "Q")


def _goes_on(unit: Unit, away: int, words: Lexicon) -> bool:
    """Whether a unit `away` blocks from speech goes on with it: a quotation, a reported mood."""
    if away > 1:
        return False
    if _alone(unit):
        return True
    if any(token.tag == "V" and not words.has("moods", token.low) for token in unit.tokens):
        return False  # someone else may be speaking
    nouns = "NW" if words.compounds else ""  # "im Laufe" is a noun, "laufe" a mood
    lows = [token.low for token in unit.tokens if token.tag not in nouns]
    return any(words.has("moods", low) for low in lows) or (
        away == 0 and any(words.has("hearsay", low) for low in lows)
    )


def _alone(unit: Unit) -> bool:
    """Whether a unit is a quotation and nothing else."""
    tags = {token.tag for token in unit.tokens}
    return "Q" in tags and tags <= set("Q,.-;")
