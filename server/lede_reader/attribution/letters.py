"""Letters, each signed beneath: those of readers to their paper, or to who gives them advice."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import groupby

from msgspec import Struct

from lede_reader.attribution.attribution import Attribution, ContentSpan
from lede_reader.contract import Span
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.nlp.document import Document
from lede_reader.syntax.noun_phrases.phrase import NounPhrase, PhraseKind
from lede_reader.syntax.units import Unit

# A page of letters has three at least, each of some paragraphs at most.
_LETTERS = 3
_LONG = 12
_LINE = 60
_NAME = 2
_DASHED = re.compile(r"[.?!…”\"]\s+(?:--|—|–)\s*(\w[^.?!:;—–]{2,40})$")


class _Letter(Struct, frozen=True):
    """The blocks of a passage; `salutation`: to whom; `signature`: by whom, and where it begins."""

    blocks: tuple[int, ...]
    salutation: Span | None
    signature: Span | None
    end: int


def attribute_letters(
    document: Document, units: tuple[Unit, ...], words: SyntaxLexicon
) -> dict[int, tuple[Attribution, ...]]:
    """The passages of a page of them by their units; of one that nobody signs, who is written to.

    "Dear Ann: May I? — CURIOUS", "Dear Curious: You may."
    """
    letters = [x for x in _letters(document, words) if x.signature or x.salutation]
    signed = [x for x in letters if x.signature]
    if len(signed) < _LETTERS:
        return {}
    addressed = next((x.salutation for x in signed if x.salutation), None)
    by_block = {k: list(found) for k, found in groupby(range(len(units)), lambda i: units[i].block)}
    found: dict[int, tuple[Attribution, ...]] = {}
    for letter in letters:
        writer = letter.signature or addressed
        own = [i for block in letter.blocks for i in by_block.get(block, ())]
        if writer is None or not own:
            continue
        found |= dict.fromkeys(own, ())
        phrase = _named(document, writer)
        pieces = tuple(_pieces(document, letter))
        found[own[0]] = (Attribution(own[0], phrase, None, None, pieces, way="layout"),)
    return found


def _letters(document: Document, words: SyntaxLexicon) -> list[_Letter]:
    """The passages of a page, each ended by a signature, a heading or the next salutation."""
    found: list[_Letter] = []
    blocks: list[int] = []
    salutation: Span | None = None

    def end(signature: Span | None, stop: int) -> None:
        nonlocal salutation
        if 0 < len(blocks) <= _LONG:
            found.append(_Letter(tuple(blocks), salutation, signature, stop))
        blocks.clear()
        salutation = None

    for number, block in enumerate(document.blocks):
        begins = _salutation(document, block.span, words)
        signed = _signature(document, number)
        if begins or block.kind == "heading":
            end(None, document.blocks[blocks[-1]].span.end if blocks else 0)
        if block.kind in ("heading", "figure", "code"):
            continue
        salutation = salutation or begins
        if signed is None or signed[1] > block.span.start:
            blocks.append(number)
        if signed is not None:
            end(*signed)
    del blocks[1:]  # behind the last answer, what the page tells of itself
    end(None, document.blocks[blocks[-1]].span.end if blocks else 0)
    return found


def _salutation(document: Document, span: Span, words: SyntaxLexicon) -> Span | None:
    """Whom a block begins by addressing: "DEAR ANN: …"."""
    head = document.content[span.start : min(span.start + _LINE, span.end)]
    greeting, colon, _ = head.partition(":")
    first, _, name = greeting.partition(" ")
    if not colon or not name or first.lower() not in words.lists.salutations:
        return None
    start = span.start + len(first) + 1
    return Span(start, start + len(name))


def _signature(document: Document, number: int) -> tuple[Span, int] | None:
    """Who signs at the end of a block, and where what is signed ends."""
    span = document.blocks[number].span
    found = _DASHED.search(document.content, max(span.start, span.end - _LINE), span.end)
    if found is not None:
        return Span(*found.span(1)), found.start() + 1
    return _name_and_place(document, number)


def _name_and_place(document: Document, number: int) -> tuple[Span, int] | None:
    """The first of two short lines that stand alone behind a paragraph: a name, and a place."""
    span = document.blocks[number].span
    text = document.content[span.start : span.end]
    before = document.blocks[number - 1] if number else None
    if before is None or before.kind != "paragraph" or len(text) > _LINE:
        return None
    breaks = document.breaks[bisect_left(document.breaks, span.start) :][:2]
    if not breaks or breaks[0] >= span.end or any(x < span.end for x in breaks[1:]):
        return None
    name = text[: breaks[0] - span.start].split()
    capitals = all(x[0].isupper() for x in text.split())
    if not capitals or len(name) < _NAME or text[-1] in ".?!:":
        return None
    return Span(span.start, breaks[0]), span.start


def _pieces(document: Document, letter: _Letter) -> list[ContentSpan]:
    spans = [document.blocks[block].span for block in letter.blocks]
    return [ContentSpan(Span(x.start, min(x.end, letter.end)), quoted=False) for x in spans]


def _named(document: Document, span: Span) -> NounPhrase:
    """The phrase that a signature is: a person of the article, else one of its own."""
    written = document.content[span.start : span.end]
    persons = (i for i, x in enumerate(document.entities) if x.kind == "person")
    name = next((i for i in persons if written in document.entities[i].forms), -1)
    kind: PhraseKind = "name" if name >= 0 else "description"
    return NounPhrase(kind, 0, 0, span, written, name, "person", bare=True)
