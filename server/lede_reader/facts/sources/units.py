"""The units in which speech is looked for: sentences, joined where a quotation spans them."""

from __future__ import annotations

import re

from msgspec import Struct

from lede_reader.contract import Span
from lede_reader.facts.sources.lexicon import Lexicon
from lede_reader.facts.sources.reader import Reader
from lede_reader.facts.sources.tokens import Token, Tokens
from lede_reader.text import Text

_DATELINE = 9
_HEAD = "NW(),.M#"
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
        tokens, tags = reader.tokens(span)
        first = _dateline(text, tokens, tags) if opens else 0
        unit = Unit(tokens[first:], span, block, tags[first:])
        if (
            found
            and found[-1].block == block
            and _ends_quoted(found[-1])
            and _only_cues(unit, words)
        ):
            before = found.pop()
            whole = Span(before.span.start, span.end)
            unit = Unit((*before.tokens, *unit.tokens), whole, block, before.tags + unit.tags)
        found.append(unit)
    return tuple(found)


def _dateline(text: Text, tokens: Tokens, tags: str) -> int:
    """How many tokens are the dateline of a block's first sentence: "LONDON (AP) — …"."""
    dash = tags.find("-")
    if not 0 < dash < _DATELINE or tags.count("-") != 1 or tags[:dash].strip(_HEAD):
        return 0
    capitals = text.content[tokens[0].start : tokens[0].end].isupper() and len(tokens[0].low) > 2
    return dash + 1 if capitals else 0


def _ends_quoted(unit: Unit) -> bool:
    return unit.tags.endswith("Q")


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
