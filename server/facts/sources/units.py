"""The units in which speech is looked for: sentences, joined where a quotation spans them."""

from __future__ import annotations

import re

from msgspec import Struct

from server.contract import Span
from server.facts.sources.lexicon import Lexicon
from server.facts.sources.reader import Reader
from server.facts.sources.tokens import Token, Tokens
from server.text import Text

_DATELINE = 9
_CUE = 7
# A short subject, a reporting verb, and nothing that it could say.
_CUES = re.compile(r"[SDNWG#]{1,5}A?V[.,;MAP]")
_PROSE = ("paragraph", "item", "quote")


class Unit(Struct, frozen=True):
    """One or more sentences, cut where no quotation is; `block` is its section's index.

    `tags`: those of its tokens, in order.
    """

    tokens: Tokens
    span: Span
    block: int
    tags: str


def units(text: Text, words: Lexicon) -> tuple[Unit, ...]:
    """The article's units in reading order; headings, figures, tables and code have none."""
    reader = Reader(text, words)
    found: list[Unit] = []
    for span, block in _spans(text):
        if text.sections[block].kind not in _PROSE:
            continue
        opens = not found or found[-1].block != block
        tokens = reader.tokens(span)
        unit = _unit(_undated(text, tokens) if opens else tokens, span, block)
        if (
            found
            and found[-1].block == block
            and _ends_quoted(found[-1])
            and _only_cues(unit, words)
        ):
            before = found.pop()
            whole = Span(before.span.start, span.end)
            unit = _unit((*before.tokens, *unit.tokens), whole, block)
        found.append(unit)
    return tuple(found)


def _unit(tokens: Tokens, span: Span, block: int) -> Unit:
    return Unit(tokens, span, block, "".join([token.tag for token in tokens]))


def _undated(text: Text, tokens: Tokens) -> Tokens:
    """The tokens of a block's first sentence without its dateline: "LONDON (AP) — …"."""
    dashes = [i for i, token in enumerate(tokens) if token.tag == "-"]
    if len(dashes) != 1 or not 0 < dashes[0] < _DATELINE:
        return tokens
    first = tokens[0].span
    capitals = text.content[first.start : first.end].isupper() and len(tokens[0].low) > 2
    head = all(token.tag in "NW(),.M#" for token in tokens[: dashes[0]])
    return tokens[dashes[0] + 1 :] if capitals and head else tokens


def _ends_quoted(unit: Unit) -> bool:
    return bool(unit.tokens) and unit.tokens[-1].tag == "Q"


def _only_cues(unit: Unit, words: Lexicon) -> bool:
    """Whether a sentence tells whose the quotation before it is: "“…?” Baker asked."."""
    tags = "".join(_cue_tag(token, words) for token in unit.tokens[:_CUE])
    return _CUES.match(tags + ".") is not None


def _cue_tag(token: Token, words: Lexicon) -> str:
    """The tag of a token, that of a preposition for "while" and its kin."""
    return "P" if token.tag == "W" and words.has("subordinators", token.low) else token.tag


def _spans(text: Text) -> list[tuple[Span, int]]:
    found: list[tuple[Span, int]] = []
    quotes = iter(text.quotes)
    quote = next(quotes, None)
    for sentence in text.sentences:
        span, block = sentence.span, sentence.section
        while quote is not None and quote.span.end <= span.start:
            quote = next(quotes, None)
        inside = quote is not None and quote.span.start < span.start
        if inside and found and found[-1][1] == block:
            found[-1] = (Span(found[-1][0].start, span.end), block)
        else:
            found.append((span, block))
    return found
