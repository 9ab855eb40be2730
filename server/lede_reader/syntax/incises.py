"""Incises: clauses of saying inside quotation marks: « Il pleut, a dit Marin. Restez. »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from lede_reader.contract import Span
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.nlp.quotations import Quotation
from lede_reader.syntax.word_classes import lowered, split_word

_TOKEN = re.compile(r"\w+(?:[-.'’]\w+)*['’]?|[^\w\s]")
_OPENING = frozenset(",–—-?!…")
_DASHES = frozenset("–—-")
_STOPS = frozenset(".?!;:…")
_TELLING = frozenset({"plain", "bound", "judging"})
# Words: the longest incise of some 200 has 23.
_LONGEST = 30
_VERB = 7
_TIES = frozenset({"-", "-t-"})
_CLOSING = frozenset(",–—-.")
_ARTICLES = ("det", "pron")  # "gli" is a pronoun too
_PARTIES = frozenset({"person", "people", "body", "bodies"})


class _Piece(Struct, frozen=True, gc=False):
    low: str
    start: int
    end: int
    capital: bool


def split_incises(
    content: str, quotations: tuple[Quotation, ...], words: SyntaxLexicon
) -> tuple[Quotation, ...]:
    """The quotations, each cut apart where a clause of saying interrupts it."""
    if not words.typology.incises:
        return quotations
    return tuple(part for quote in quotations for part in _parts(content, quote, words))


def _parts(content: str, quote: Quotation, words: SyntaxLexicon) -> Iterator[Quotation]:
    pieces = _read(content, quote.inner, words)
    start, first = quote.inner.start, quote.span.start
    at, found = 0, False
    while at < len(pieces):
        if pieces[at].low not in _OPENING or (end := _incise(pieces, at, words)) is None:
            at += 1
            continue
        if pieces[at].start > start:
            yield _quotation(content, Span(first, pieces[at].start), start, quote)
            found = True
        start = first = pieces[end].start if end < len(pieces) else quote.inner.end
        while end < len(pieces) and pieces[end].low in _STOPS | _OPENING:
            start = first = pieces[end].end
            end += 1
        at = end
    if not found:
        yield quote
    elif content[start : quote.inner.end].strip():
        yield _quotation(content, Span(first, quote.span.end), start, quote, quote.inner.end)


def _quotation(
    content: str, span: Span, start: int, quote: Quotation, end: int | None = None
) -> Quotation:
    """A part of a quotation, its blanks stripped."""
    inner = content[start : span.end if end is None else end]
    begin = start + len(inner) - len(inner.lstrip())
    trimmed = Span(begin, start + len(inner.rstrip()))
    span = Span(max(span.start, begin) if span.start == start else span.start, span.end)
    return Quotation(span, trimmed, quote.section, quote.continued)


def _read(content: str, inner: Span, words: SyntaxLexicon) -> list[_Piece]:
    """The words and marks of a quotation, clitics apart."""
    found: list[_Piece] = []
    for match in _TOKEN.finditer(content, inner.start, inner.end):
        for written, offset in split_word(match.group(), words):
            begin = match.start() + offset
            found.append(
                _Piece(lowered(written), begin, begin + len(written), written[:1].isupper())
            )
    return found


def _incise(pieces: list[_Piece], mark: int, words: SyntaxLexicon) -> int | None:
    """Where the clause of saying ends that begins behind the mark, or None."""
    verb, told = _verb(pieces, mark + 1, words)
    if verb is None:
        return None
    subject = _past(pieces, verb + 1, words)
    if told or _at(pieces, subject) in _pronouns(words):
        return _end(pieces, mark, subject, words)
    following = _at(pieces, verb + 1)
    if following in _CLOSING:
        alone = words.typology.dropped_subjects and following == pieces[mark].low
        return verb + 1 if alone else None
    return _end(pieces, mark, subject + 1, words) if _introduces(pieces, subject, words) else None


def _introduces(pieces: list[_Piece], at: int, words: SyntaxLexicon) -> bool:
    """Whether a party begins here: a name, or an article with a person or a body soon behind."""
    if at >= len(pieces) or pieces[at].capital:
        return at < len(pieces)
    if words.tags.get(pieces[at].low) not in _ARTICLES:
        return words.party(pieces[at].low) in _PARTIES
    near = pieces[at + 1 : at + 4]
    return any(x.capital or words.party(x.low) in _PARTIES for x in near)


def _pronouns(words: SyntaxLexicon) -> frozenset[str]:
    lists = words.lists
    return lists.he | lists.she | lists.they


def _verb(pieces: list[_Piece], first: int, words: SyntaxLexicon) -> tuple[int | None, bool]:
    """The verb of saying that begins at `first`, and whether its helper has a pronoun behind it."""
    helped = told = False
    for at in range(first, min(first + _VERB, len(pieces))):
        low = pieces[at].low
        known = words.verbs.get(low)
        if known is not None and known.classes & _TELLING:
            return (None if known.participle else at), told
        if words.tags.get(low) == "aux":
            helped = True
        elif helped and low in _pronouns(words):
            told = True
        elif not (_clitic(low, words) or low in _TIES or (helped and _adverb(low, words))):
            break
    return None, told


def _clitic(low: str, words: SyntaxLexicon) -> bool:
    return low in words.lists.clitics or low in words.lists.objects


def _adverb(low: str, words: SyntaxLexicon) -> bool:
    return words.tags.get(low) == "adv" or low.endswith(words.adverbial)


def _past(pieces: list[_Piece], at: int, words: SyntaxLexicon) -> int:
    """Behind adverbs and times: "a dit *hier soir* la ministre"."""
    while at < len(pieces) and (
        _adverb(pieces[at].low, words)
        or words.tags.get(pieces[at].low) == "time"
        or pieces[at].low in _TIES
    ):
        at += 1
    return at


def _at(pieces: list[_Piece], at: int) -> str:
    return pieces[at].low if at < len(pieces) else "."


def _end(pieces: list[_Piece], mark: int, at: int, words: SyntaxLexicon) -> int | None:
    """The mark that closes the clause; what only tells who the speaker is belongs to it."""
    paired = pieces[mark].low in _DASHES
    for i in range(at, min(at + _LONGEST, len(pieces))):
        low = pieces[i].low
        if low in _STOPS and not _initial(pieces, i):
            return i
        if paired and low in _DASHES and low == pieces[mark].low:
            return i
        if not paired and low == "," and not _apposed(pieces, i, words):
            return i
    return len(pieces) if len(pieces) <= at + _LONGEST else None


def _initial(pieces: list[_Piece], at: int) -> bool:
    """Whether a stop is that of an initial: "M. Marin", "J. Marin"."""
    before = pieces[at - 1]
    return pieces[at].low == "." and before.end - before.start == 1 and before.capital


def _apposed(pieces: list[_Piece], comma: int, words: SyntaxLexicon) -> bool:
    """Whether what follows a comma tells who the speaker is: "…, la capitaine du port"."""
    near = pieces[comma + 1 : comma + 4]
    if not near:
        return True
    if near[0].low in words.lists.relatives or near[0].low.isdigit():
        return True
    if words.tags.get(near[0].low) == "det":
        near = near[1:]
    return any(words.party(x.low) in ("person", "people") for x in near)
