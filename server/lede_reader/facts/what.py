"""What: the sentences that alone tell the news."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import chain, islice

from msgspec import Struct

from lede_reader.contract import Happening, Span
from lede_reader.nlp.document import Document, Sentence

_MOST = 3
# Live coverage tells its news late; beyond this many sentences nobody does.
_SEARCHED = 300
# A sentence of the n-th rank counts as 1 / (1 + n * _FALL) for its place alone.
_FALL = 0.3
_SHORTEST, _LONGEST = 7, 90
# A standfirst may end without a stop; a shorter line without one is a caption or a label.
_UNENDED = 14
_HEADLINE = 500
# What inflects stands behind the first letters of a word.
_STEM = 5
_WORD = re.compile(r"[^\W_]+")
_STOPS = ".!…。"
_LEADS_ON = "?:;？"
_CLOSERS = "\"'”’»)“]"


class _Told(Struct, frozen=True):
    """A sentence that may tell the news: the stems it shares with the headline, what is quoted."""

    span: Span
    stems: frozenset[str]
    quoted: float


def find(document: Document) -> tuple[Happening, ...]:
    """Finds at most three sentences, the best first: early, near the headline, told not quoted."""
    headline = _stems((document.headline or "")[:_HEADLINE])
    told = list(islice(_told(document, headline), _SEARCHED))
    shared = Counter(chain.from_iterable(x.stems for x in told))
    weights = {stem: 1 / (3 + shared[stem]) for stem in headline}
    whole = sum(weights.values())
    scored = ((_score(x, rank, weights, whole), x.span) for rank, x in enumerate(told))
    best = sorted(scored, key=lambda pair: (-pair[0], pair[1]))[:_MOST]
    return tuple(Happening(document.content[span.start : span.end], span) for _, span in best)


def _told(document: Document, headline: frozenset[str]) -> Iterator[_Told]:
    """The sentences that tell something by themselves, in order."""
    near = _near(document, headline)
    starts = [quote.span.start for quote in document.quotations]
    for index, sentence in enumerate(document.sentences):
        if document.blocks[sentence.section].kind in {"paragraph", "item", "quote"}:
            prose = document.content[sentence.span.start : sentence.span.end]
            if _is_whole(prose):
                stems = near.get(index, frozenset())
                yield _Told(sentence.span, stems, _quoted(document, sentence, starts))


def _near(document: Document, headline: frozenset[str]) -> dict[int, frozenset[str]]:
    """The stems that the headline shares with each sentence, by its index."""
    words = document.tokens.looks
    near = [x for x in words if x.casefold()[:_STEM] in headline or not x.isalnum()]
    telling = {word: stems for word in near if (stems := _stems(word) & headline)}
    found: dict[int, frozenset[str]] = {}
    for token in [token for token in document.tokens.all if token.text in telling]:
        found[token.sentence] = found.get(token.sentence, frozenset()) | telling[token.text]
    return found


def _is_whole(prose: str) -> bool:
    """Whether a line is a statement by its length and its end: no label, caption or question."""
    words = prose.count(" ") + 1
    end = prose.rstrip(_CLOSERS)[-1:]
    return end not in _LEADS_ON and (_SHORTEST if end in _STOPS else _UNENDED) <= words <= _LONGEST


def _stems(prose: str) -> frozenset[str]:
    """The beginnings of the words that carry meaning: long ones, names, numbers."""
    words = (prose,) if prose.isalpha() else _WORD.findall(prose)
    return frozenset(
        [x.casefold()[:_STEM] for x in words if len(x) >= _STEM or x.isupper() or x.isdigit()]
    )


def _quoted(document: Document, sentence: Sentence, starts: list[int]) -> float:
    """The part of a sentence that stands inside quotation marks."""
    span = sentence.span
    last = bisect_right(starts, span.end)
    if not last or document.quotations[last - 1].span.end <= span.start:
        return 0.0  # nearly always
    inside = 0
    first = max(0, bisect_right(starts, span.start) - 1)
    for quote in document.quotations[first:last]:
        inside += max(0, min(quote.span.end, span.end) - max(quote.span.start, span.start))
    return inside / max(1, span.end - span.start)


def _score(sentence: _Told, rank: int, weights: dict[str, float], whole: float) -> float:
    stems = sentence.stems
    near = sum([weight for stem, weight in weights.items() if stem in stems]) if stems else 0.0
    place = 1 / (1 + rank * _FALL)
    told = 1 - max(0.0, sentence.quoted - 0.3)
    return (place + (near / whole if whole else 0.0)) * told
