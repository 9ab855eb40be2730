"""Contents: which tokens of a unit are what a cue says."""

from __future__ import annotations

from msgspec.structs import replace

from lede_reader.facts.sources.complements import Range, allowed, holds_quote, says
from lede_reader.facts.sources.cue import Cue
from lede_reader.facts.sources.lexicon import Lexicon
from lede_reader.facts.sources.openings import Opening, closed, opening_of
from lede_reader.facts.sources.phrases import Phrase
from lede_reader.facts.sources.rightward import after
from lede_reader.facts.sources.tokens import Tokens, tag

_FAR = 25
_SUBJECT = 6
_PLACE = 10
# What a source says may hold what others told it: in news, three of them at most.
_NESTED = 3


def contents(
    tokens: Tokens, found: tuple[Cue, ...], k: int, words: Lexicon
) -> tuple[Cue, list[Range]]:
    """The ranges that the unit's `k`th cue says, and the cue with whom it is said to."""
    cue, ranges = _said(tokens, found, k, words)
    if words.inverts or cue.join in ("according", "passive"):
        return cue, ranges
    return cue, [part for part in ranges if part.first > cue.at or not _places(tokens, part)]


def _places(tokens: Tokens, part: Range) -> bool:
    """Whether a stretch tells only when or where: "*In an update*, the firm said"."""
    inside = tokens[part.first : part.last + 1]
    tags = "".join(token.tag for token in inside).strip(",-")
    return tags[:1] == "P" and len(tags) < _PLACE and not set(tags) & set("QSVX")


def _said(
    tokens: Tokens, found: tuple[Cue, ...], k: int, words: Lexicon
) -> tuple[Cue, list[Range]]:
    left = Range(_floor(tokens, found[:k], found[k], words), found[k].first - 1)
    cue = _addressed(tokens, found[k], words)
    end = _ceiling(tokens, found[k + 1 :], cue)
    if cue.join == "passive":
        return cue, [Range(left.first, end)]
    if cue.join in ("according", "aside"):
        if k and left.last < left.first + 1 and left.first > 0:  # "…, Baker said, according to"
            return cue, contents(tokens, found, k - 1, words)[1]
        return cue, _beside(tokens, cue, left, (end, words))
    if cue.join == "citing":
        return cue, _relayed(tokens, found, k, words)
    opening = opening_of(tokens, cue, words)
    if opening is not None and opening.first <= end:
        return cue, _following(tokens, cue, left, (opening, end, words))
    return cue, _preceding(tokens, cue, left, (end, words))


def _relayed(tokens: Tokens, found: tuple[Cue, ...], k: int, words: Lexicon) -> list[Range]:
    """What the outlet says that cites: "The Post, citing officials, said that …"."""
    for other in range(len(found)):
        if found[other].join in ("main", "inverted") and found[other].verb is not None:
            return contents(tokens, found, other, words)[1]
    clause = Range(0, found[k].first - 1)
    return [clause] if clause.last > clause.first else []


def _addressed(tokens: Tokens, cue: Cue, words: Lexicon) -> Cue:
    """Takes in whom it is said to: "told *reporters* that"."""
    if cue.verb is None or cue.join == "inverted":
        return cue
    low = tokens[cue.at].low
    if not words.has("telling", low) and not words.has("quoting", low):
        return cue
    start = cue.last + 1
    if start < len(tokens) and words.has("complementizers", tokens[start].low):
        return cue
    to = after(tokens, start, words)
    if to is None and start < len(tokens) and words.has("objects", tokens[start].low):
        to = Phrase("pronoun", start, start, tokens[start].span, tokens[start].low)
    if to is None or tag(tokens, to.last + 1) in "XVWL":
        return cue
    return replace(cue, to=to, last=to.last)


def _following(
    tokens: Tokens, cue: Cue, left: Range, after_cue: tuple[Opening, int, Lexicon]
) -> list[Range]:
    """What is said after the cue; with a quotation before it too, both."""
    opening, end, words = after_cue
    right = Range(opening.first, end)
    left_out = cue.phrase.kind == "pronoun" and not cue.phrase.head and opening.mark == "that"
    if left_out and not cue.unsaid and not holds_quote(tokens, left):
        return [right]  # "No obstante, advirtió de que …"
    if cue.join == "inverted" and closed(tokens, cue) and says(cue, words):
        return [left, right] if opening.mark == "quote" else [left]
    if not allowed(tokens, cue, right, (opening.mark, words)):
        quoted = cue.join == "main" and tag(tokens, cue.first - 1) == "Q" and not cue.unsaid
        return [left] if quoted else []
    resumed = tokens[right.first].tag == "Q" and not tokens[right.first].low.isupper()
    both = closed(tokens, cue) and opening.mark == "quote"
    both = both and (resumed or holds_quote(tokens, left))
    return [left, right] if both else [right]


def _preceding(tokens: Tokens, cue: Cue, left: Range, rest: tuple[int, Lexicon]) -> list[Range]:
    """What is said before the cue: "…, Baker said"; "The plan, Baker said, is dead": both sides."""
    end, words = rest
    if cue.first > 0 and words.has("asides", tokens[cue.first - 1].low) and not cue.unsaid:
        aside = replace(cue, first=cue.first - 1)
        around = _beside(tokens, aside, Range(left.first, cue.first - 2), rest)
        parted = not words.inverts and around[0].last < cue.first < left.first + _SUBJECT
        goes_on = parted and tag(tokens, cue.last + 1) == ","
        return [*around, Range(cue.last + 2, end)] if goes_on else around
    closing = cue.join in ("main", "inverted") and closed(tokens, cue)
    quoted = tag(tokens, cue.first - 1) == "Q"
    if not closing or cue.unsaid or not (quoted or says(cue, words)):
        return []
    start = cue.last + 2
    resumes = tag(tokens, start - 1) == "," and tag(tokens, start) in "XWLDNPSAV"
    if cue.join == "main" and resumes and start <= end - 2 and not _verbal(tokens, start, words):
        return [left, Range(start, end)]
    return [left]


def _verbal(tokens: Tokens, at: int, words: Lexicon) -> bool:
    endings = tuple(words.sets["participle_endings"])
    return bool(endings) and tokens[at].low.endswith(endings)


def _beside(tokens: Tokens, cue: Cue, left: Range, rest: tuple[int, Lexicon]) -> list[Range]:
    """What "according to …" speaks of: the clause after it at the start, else the one before."""
    end, words = rest
    if not all(token.tag in "CA," for token in tokens[left.first : cue.first]):
        inside = words.inverts and not closed(tokens, cue)
        return [Range(left.first, end)] if inside else [left]
    if words.compounds:
        return [Range(cue.last + 1, end)]
    start = cue.last + 1
    while start < min(len(tokens), cue.last + _FAR) and tokens[start].tag not in ",:":
        start += 1
    if words.inverts and tag(tokens, start) not in ",:":
        return [Range(cue.last + 1, end)]
    return [Range(start + 1, end)]


def _floor(tokens: Tokens, earlier: tuple[Cue, ...], cue: Cue, words: Lexicon) -> int:
    """Where the clause before a cue begins: after an earlier cue that looked back, or a `;`."""
    floor = 0
    for told in reversed(earlier):
        backward = told.join in ("inverted", "according", "aside") or closed(tokens, told)
        if backward and told.last < cue.first - 1:
            floor = min(_addressed(tokens, told, words).last, cue.first - 1) + 1
            break
    breaks = (i + 1 for i in range(cue.first - 2, floor, -1) if tokens[i].tag == ";")
    return next(breaks, floor)


def _ceiling(tokens: Tokens, later: tuple[Cue, ...], cue: Cue) -> int:
    """Where the clause after a cue ends: before a later cue that is not inside it."""
    end = len(tokens) - 1
    inside = 0
    for other in later:
        if other.first <= cue.last:
            if cue.join == "relative" and other.first < cue.first and other.at > cue.last:
                return next((i for i in range(other.at, cue.last, -1) if tokens[i].tag == ","), end)
            continue
        closed = tokens[other.first - 1].tag in ",-"
        if other.join in ("joined", "inverted", "according", "aside", "citing") or (
            other.join == "main" and closed
        ):
            return other.first - 1
        inside += 1
        if inside > _NESTED:
            return other.first - 1
    return end
