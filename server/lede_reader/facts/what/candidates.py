"""The sentences that tell something by themselves."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import chain, islice

from msgspec import Struct

from lede_reader.boilerplate.blocks import BlockKind
from lede_reader.contract import Span
from lede_reader.nlp.document import Document
from lede_reader.nlp.tokens import Orthography, orthography

# Live coverage tells its news late; beyond this many sentences nobody does.
_SEARCHED = 300
_SHORTEST, _LONGEST = 7, 90
# A standfirst may end without a stop; a shorter line without one is a caption or a label.
_UNENDED = 14
# What inflects stands behind the first letters of a word.
_STEM = 5
_WORD = re.compile(r"[^\W_]+")
_NONE: frozenset[str] = frozenset()
_STOPS = ".!…。"
_LEADS_ON = "?:;？"
_CLOSERS = "\"'”’»)“]"


class Told(Struct, frozen=True):
    """A sentence that may tell the news; `index`: in the document, `words`: how many it has.

    `stems`: those of its words that carry meaning. `quoted`: the part inside quotation marks.
    """

    index: int
    span: Span
    kind: BlockKind
    words: int
    stems: frozenset[str]
    quoted: float


def sentences_that_tell(document: Document) -> list[Told]:
    """The sentences that tell something by themselves, in order; of an endless text, the first."""
    return list(islice(_told(document), _SEARCHED))


def stems_of(prose: str) -> frozenset[str]:
    """The beginnings of the words that carry meaning: long ones, names, numbers."""
    return frozenset(chain.from_iterable(_stems(x, orthography(x)) for x in _WORD.findall(prose)))


def _stems(word: str, look: Orthography) -> tuple[str, ...]:
    """The stem of a word, as it is looked up; those of its parts where it has some."""
    low, shape, _ = look
    if shape == "mark":
        return ()
    if not word.isalnum():
        return tuple(chain.from_iterable(_stems(x, orthography(x)) for x in _WORD.findall(word)))
    carries = shape in ("acronym", "number") or len(word) >= _STEM
    return (low[:_STEM],) if carries else ()


def _told(document: Document) -> Iterator[Told]:
    looks, stems = document.tokens.looks, dict[str, tuple[str, ...]]()
    starts = [quote.span.start for quote in document.quotations]
    for index, sentence in enumerate(document.sentences):
        span, kind = sentence.span, document.blocks[sentence.section].kind
        prose = document.content[span.start : span.end]
        if not _is_whole(prose, kind):
            continue
        words = [token.text for token in document.tokens.of(index)]
        for word in words:
            if word not in stems:
                stems[word] = _stems(word, looks[word])
        carried = _NONE.union(*[stems[word] for word in words])
        quoted = _quoted(document, span, starts)
        yield Told(index, span, kind, prose.count(" ") + 1, carried, quoted)


def _is_whole(prose: str, kind: BlockKind) -> bool:
    """Whether a line is a statement by its length and its end: no label, caption or question.

    A heading with a stop is a standfirst.
    """
    if kind not in {"paragraph", "item", "quote", "heading"}:
        return False
    words = prose.count(" ") + 1
    end = prose.rstrip(_CLOSERS)[-1:]
    shortest = _SHORTEST if end in _STOPS else _LONGEST if kind == "heading" else _UNENDED
    return end not in _LEADS_ON and shortest <= words <= _LONGEST


def _quoted(document: Document, span: Span, starts: list[int]) -> float:
    """The part of a sentence that stands inside quotation marks."""
    last = bisect_right(starts, span.end)
    if not last or document.quotations[last - 1].span.end <= span.start:
        return 0.0  # nearly always
    inside = 0
    first = max(0, bisect_right(starts, span.start) - 1)
    for quote in document.quotations[first:last]:
        inside += max(0, min(quote.span.end, span.end) - max(quote.span.start, span.start))
    return inside / max(1, span.end - span.start)
