"""The units in which speech is looked for: sentences, joined where a quotation spans them."""

from __future__ import annotations

from dataclasses import dataclass

from server.contract import Span
from server.facts.sources.lexicon import Lexicon
from server.facts.sources.tokens import Reader, Tokens
from server.text import Text

_PROSE = ("paragraph", "item", "quote")


@dataclass(frozen=True, slots=True)
class Unit:
    """One or more sentences, cut where no quotation is; `block` is its section's index."""

    tokens: Tokens
    span: Span
    block: int


def units(text: Text, words: Lexicon) -> tuple[Unit, ...]:
    """The article's units in reading order; headings, figures, tables and code have none."""
    reader = Reader(text, words)
    return tuple(
        Unit(reader.tokens(span), span, block)
        for span, block in _spans(text)
        if text.sections[block].kind in _PROSE
    )


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
