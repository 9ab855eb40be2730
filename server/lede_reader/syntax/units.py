"""The units in which speech is looked for: sentences, joined where a quotation spans them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from msgspec import Struct

from lede_reader.contract import Span
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.nlp.document import Document
from lede_reader.syntax.tagger import Tagger
from lede_reader.syntax.tokens import TaggedToken, TaggedTokens

_DATELINE = 9
_HEAD = "NW(),.M#"
_CUE = 7
# The longest sentence of 190 news articles has 97 tokens; what is longer is no sentence.
_LONGEST = 240
# A short subject, a reporting verb, and nothing that it could say.
_CUES = re.compile(r"[SDNWG#]{1,5}A?V[.,;MAP]")
_PROSE = ("paragraph", "item", "quote")


class Unit(Struct, frozen=True):
    """One or more sentences, cut where no quotation is; `block` is its section's index.

    `tags`: those of its tokens, in order.
    """

    tokens: TaggedTokens
    span: Span
    block: int
    tags: str


def split_units(document: Document, words: SyntaxLexicon) -> tuple[Unit, ...]:
    """The article's units in reading order; headings, figures, tables and code have none."""
    reader = Tagger(document, words)
    found: list[Unit] = []
    for span, block in _spans(document):
        if document.blocks[block].kind not in _PROSE:
            continue
        opens = not found or found[-1].block != block
        tokens, tags = reader.tokens(span)
        first = _dateline(document, tokens, tags) if opens else 0
        for unit in _bounded(Unit(tokens[first:], span, block, tags[first:])):
            if found and _tells_whose(found[-1], unit, words):
                found[-1] = _joined(found[-1], unit)
            else:
                found.append(unit)
    return tuple(found)


def _bounded(unit: Unit) -> Iterator[Unit]:
    """A unit in pieces of at most so many tokens, for what nests in one grows with its square."""
    if len(unit.tokens) <= _LONGEST:
        yield unit
        return
    for first in range(0, len(unit.tokens), _LONGEST):
        tokens = unit.tokens[first : first + _LONGEST]
        span = Span(tokens[0].start, tokens[-1].end)
        yield Unit(tokens, span, unit.block, unit.tags[first : first + _LONGEST])


def _tells_whose(before: Unit, unit: Unit, words: SyntaxLexicon) -> bool:
    """Whether a unit tells whose the quotation is that ends the one before."""
    within = before.block == unit.block and len(before.tokens) + len(unit.tokens) <= _LONGEST
    return within and _ends_quoted(before) and _only_cues(unit, words)


def _joined(before: Unit, unit: Unit) -> Unit:
    span = Span(before.span.start, unit.span.end)
    return Unit((*before.tokens, *unit.tokens), span, unit.block, before.tags + unit.tags)


def _dateline(document: Document, tokens: TaggedTokens, tags: str) -> int:
    """How many tokens are the dateline of a block's first sentence: "LONDON (AP) — …"."""
    dash = tags.find("-")
    if not 0 < dash < _DATELINE or tags.count("-") != 1 or tags[:dash].strip(_HEAD):
        return 0
    capitals = (
        document.content[tokens[0].start : tokens[0].end].isupper() and len(tokens[0].low) > 2
    )
    return dash + 1 if capitals else 0


def _ends_quoted(unit: Unit) -> bool:
    return unit.tags.endswith("Q")


def _only_cues(unit: Unit, words: SyntaxLexicon) -> bool:
    """Whether a sentence tells whose the quotation before it is: "“…?” Baker asked."."""
    begun = zip(unit.tokens[:_CUE], unit.tags, strict=False)
    tags = "".join(_cue_letter(token, letter, words) for token, letter in begun)
    return _CUES.match(tags + ".") is not None


def _cue_letter(token: TaggedToken, letter: str, words: SyntaxLexicon) -> str:
    """The letter of a token's tag, that of a preposition for "while" and its kin."""
    return "P" if token.tag == "word" and token.low in words.lists.subordinators else letter


def _lines(document: Document) -> Iterator[tuple[Span, int]]:
    """The sentences, each cut where the page breaks the line and the next begins anew."""
    breaks = [at for at in document.breaks if not document.content[at + 1].islower()]
    for sentence in document.sentences:
        start, end = sentence.span.start, sentence.span.end
        for at in breaks[bisect_right(breaks, start) : bisect_left(breaks, end)]:
            yield Span(start, at), sentence.section
            start = at + 1
        yield Span(start, end), sentence.section


def _spans(document: Document) -> list[tuple[Span, int]]:
    found: list[tuple[Span, int]] = []
    quotes = iter(document.quotations)
    quote = next(quotes, None)
    for span, block in _lines(document):
        while quote is not None and quote.span.end <= span.start:
            quote = next(quotes, None)
        inside = quote is not None and quote.span.start < span.start
        if inside and found and found[-1][1] == block:
            found[-1] = (Span(found[-1][0].start, span.end), block)
        else:
            found.append((span, block))
    return found
