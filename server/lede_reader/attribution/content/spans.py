"""Contents: which tokens of a unit are what a cue says."""

from __future__ import annotations

from msgspec.structs import replace

from lede_reader.attribution.content.complements import (
    TokenRange,
    holds_quote,
    may_follow_content,
    may_govern,
)
from lede_reader.attribution.content.openings import Opening, find_opening, is_closed_off
from lede_reader.attribution.cues.cue import Cue
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.adverbials import past_adverbials
from lede_reader.syntax.noun_phrases.leftward import phrase_before
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.noun_phrases.rightward import phrase_after
from lede_reader.syntax.tokens import TaggedTokens, letters_of, low_at, tag_at

_FAR = 25
_SUBJECT = 6
_PLACE = 10
# What a source says may hold what others told it: in news, three of them at most.
_NESTED = 3


def find_content(
    tokens: TaggedTokens, found: tuple[Cue, ...], k: int, words: SyntaxLexicon
) -> tuple[Cue, list[TokenRange]]:
    """The ranges that the unit's `k`th cue says, and the cue with whom it is said to."""
    cue, ranges = _said(tokens, found, k, words)
    fronts = words.typology.adjuncts_set_off or words.typology.inversion
    if not fronts or cue.join in ("according", "passive"):
        return cue, ranges
    return cue, [part for part in ranges if part.first > cue.at or not _places(tokens, part)]


def _places(tokens: TaggedTokens, part: TokenRange) -> bool:
    """Whether a stretch tells only when or where: "*In an update*, the firm said"."""
    inside = tokens[part.first : part.last + 1]
    tags = letters_of(inside).strip(",-")
    dated = tags[:1] in "DM" and tags[-1:] == "M"  # "*Ese lunes*, Baker dijo"
    fronted = tags[:1] == "P" or dated
    return fronted and len(tags) < _PLACE and not set(tags) & set("QSVX")


def _said(
    tokens: TaggedTokens, found: tuple[Cue, ...], k: int, words: SyntaxLexicon
) -> tuple[Cue, list[TokenRange]]:
    left = TokenRange(_floor(tokens, found[:k], found[k], words), found[k].first - 1)
    cue = _addressed(tokens, found[k], words)
    end = _ceiling(tokens, found[k + 1 :], cue)
    if cue.join == "passive":
        return cue, [TokenRange(left.first, end)]
    if cue.join in ("according", "aside"):
        if k and left.last < left.first + 1 and left.first > 0:  # "…, Baker said, according to"
            return cue, find_content(tokens, found, k - 1, words)[1]
        return cue, _beside(tokens, cue, left, (end, words))
    if cue.join == "citing":
        return cue, _relayed(tokens, found, k, words)
    opening = find_opening(tokens, cue, words)
    if opening is not None and opening.first <= end:
        return cue, _following(tokens, cue, left, (opening, end, words))
    return cue, _preceding(tokens, cue, left, (end, words))


def _relayed(
    tokens: TaggedTokens, found: tuple[Cue, ...], k: int, words: SyntaxLexicon
) -> list[TokenRange]:
    """What the outlet says that cites: "The Post, citing officials, said that …"."""
    for other in range(len(found)):
        if found[other].join in ("main", "inverted") and found[other].verb is not None:
            return find_content(tokens, found, other, words)[1]
    clause = TokenRange(0, found[k].first - 1)
    return [clause] if clause.last > clause.first else []


def _addressed(tokens: TaggedTokens, cue: Cue, words: SyntaxLexicon) -> Cue:
    """Takes in whom it is said to: "told *reporters* that"."""
    if cue.verb is None or cue.join == "inverted":
        return cue
    low = tokens[cue.at].low
    if low not in words.lists.telling and low not in words.lists.quoting:
        return cue
    start = cue.last + 1
    if low_at(tokens, start) in words.lists.complementizers:
        return cue
    to = phrase_after(tokens, start, words)
    if to is None and low_at(tokens, start) in words.lists.objects:
        to = NounPhrase("pronoun", start, start, tokens[start].span, tokens[start].low)
    if to is None or tag_at(tokens, to.last + 1) in {"aux", "verb", "word", "lower"}:
        return cue
    return replace(cue, to=to, last=to.last)


def _following(
    tokens: TaggedTokens, cue: Cue, left: TokenRange, after_cue: tuple[Opening, int, SyntaxLexicon]
) -> list[TokenRange]:
    """What is said after the cue; with a quotation before it too, both."""
    opening, end, words = after_cue
    right = TokenRange(opening.first, end)
    left_out = cue.phrase.kind == "pronoun" and not cue.phrase.head and opening.mark == "that"
    if left_out and not cue.unsaid and not holds_quote(tokens, left):
        return [right]  # "No obstante, advirtió de que …"
    if cue.join == "inverted" and is_closed_off(tokens, cue) and may_follow_content(cue, words):
        return [left, right] if opening.mark == "quote" else [left]
    if _quotes_wholly(tokens, cue, left) and _trails(tokens, opening.first, words):
        return [left]  # "“…,” Baker said *to cheers*"
    if not may_govern(tokens, cue, right, (opening.mark, words)):
        quoted = cue.join == "main" and tag_at(tokens, cue.first - 1) == "quote" and not cue.unsaid
        return [left] if quoted else []
    resumed = tokens[right.first].tag == "quote" and not tokens[right.first].low.isupper()
    both = is_closed_off(tokens, cue) and opening.mark == "quote"
    both = both and (resumed or holds_quote(tokens, left)) and not _places(tokens, left)
    return [left, right] if both and not _describes(tokens, left, words) else [right]


def _describes(tokens: TaggedTokens, left: TokenRange, words: SyntaxLexicon) -> bool:
    """Whether all that stands before is who speaks: "*The mayor*, Ann Baker, spoke of “…”"."""
    if tag_at(tokens, left.last) != ",":
        return False
    phrase = phrase_before(tokens, left.last - 1, words)
    return phrase is not None and phrase.first <= left.first


def _quotes_wholly(tokens: TaggedTokens, cue: Cue, left: TokenRange) -> bool:
    """Whether a quotation, and nothing beside it, stands right before a speaker and the cue."""
    inside = letters_of(tokens[left.first : left.last + 1]).strip(",.-;")
    started = inside == "Q" and tag_at(tokens, cue.first - 1) == "quote"
    return started and cue.join == "main" and not cue.unsaid


def _trails(tokens: TaggedTokens, first: int, words: SyntaxLexicon) -> bool:
    """Whether what follows "he said" tells only how: "*to cheers*", "*when asked*"."""
    trails = tokens[first].tag in {"adp", "sconj"} or _verbal(tokens, first, words)
    return trails and tokens[first].low not in words.lists.declarative


def _preceding(
    tokens: TaggedTokens, cue: Cue, left: TokenRange, rest: tuple[int, SyntaxLexicon]
) -> list[TokenRange]:
    """What is said before the cue: "…, Baker said"; "The plan, Baker said, is dead": both sides."""
    end, words = rest
    if cue.first > 0 and tokens[cue.first - 1].low in words.lists.asides and not cue.unsaid:
        aside = replace(cue, first=cue.first - 1)
        return _beside(tokens, aside, TokenRange(left.first, cue.first - 2), rest)
    held = _bracketed(tokens, cue, words)
    if held is not None:
        return [held]
    quoted = tag_at(tokens, cue.first - 1) == "quote"
    after = ("inverted",) if words.typology.verb_second and not quoted else ("main", "inverted")
    closing = cue.join in after and is_closed_off(tokens, cue)
    if not closing or cue.unsaid or not (quoted or may_follow_content(cue, words)):
        return []
    start = cue.last + 2
    resumes = tag_at(tokens, start - 1) == "," and tag_at(tokens, start) in {
        "aux",
        "word",
        "lower",
        "det",
        "name",
        "adp",
        "subj",
        "adv",
        "verb",
    }
    if cue.join == "main" and resumes and start <= end - 2 and not _verbal(tokens, start, words):
        return [left, TokenRange(start, end)]
    return [left]


def _bracketed(tokens: TaggedTokens, cue: Cue, words: SyntaxLexicon) -> TokenRange | None:
    """The object that helper and participle enclose: "Baker hat *den Plan* kritisiert"."""
    judges = cue.verb is not None and "judging" in cue.verb.classes and not cue.unsaid
    start = cue.phrase.last + 1
    if not (judges and words.typology.sentence_bracket and start < cue.at):
        return None
    if not any(token.low in words.lists.perfects for token in tokens[cue.first : cue.at]):
        return None
    while start < cue.at and tokens[start].tag == "aux":
        start += 1
    start = past_adverbials(tokens, start, words)
    return TokenRange(start, cue.at - 1) if start < cue.at else None


def _verbal(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> bool:
    endings = tuple(words.lists.participle_endings)
    return bool(endings) and tokens[at].low.endswith(endings)


def _beside(
    tokens: TaggedTokens, cue: Cue, left: TokenRange, rest: tuple[int, SyntaxLexicon]
) -> list[TokenRange]:
    """What "according to …" speaks of: the clause after it at the start, else the one before."""
    end, words = rest
    if not all(token.tag in {"cconj", "adv", ","} for token in tokens[left.first : cue.first]):
        inside = not words.typology.adjuncts_set_off and not is_closed_off(tokens, cue)
        parted = words.typology.adjuncts_set_off and cue.first < left.first + _SUBJECT
        resumes = tag_at(tokens, cue.last + 1) == "," and tag_at(tokens, cue.last + 2) != "cconj"
        if parted and resumes and is_closed_off(tokens, cue):
            right = TokenRange(cue.last + 2, end)  # "He had, according to Baker, left"
            return [right] if _places(tokens, left) else [left, right]
        return [TokenRange(left.first, end)] if inside else [left]
    if words.typology.verb_second:
        return [TokenRange(cue.last + 1, end)]
    start = cue.last + 1
    while start < min(len(tokens), cue.last + _FAR) and tokens[start].tag not in {",", ":"}:
        start += 1
    if not words.typology.adjuncts_set_off and tag_at(tokens, start) not in {",", ":"}:
        return [TokenRange(cue.last + 1, end)]
    return [TokenRange(start + 1, end)]


def _floor(tokens: TaggedTokens, earlier: tuple[Cue, ...], cue: Cue, words: SyntaxLexicon) -> int:
    """Where the clause before a cue begins: after an earlier cue that looked back, or a `;`."""
    floor = 0
    for told in reversed(earlier):
        backward = told.join in ("inverted", "according", "aside") or is_closed_off(tokens, told)
        if backward and told.last < cue.first - 1:
            floor = min(_addressed(tokens, told, words).last, cue.first - 1) + 1
            break
    breaks = (i + 1 for i in range(cue.first - 2, floor, -1) if tokens[i].tag == ";")
    return next(breaks, floor)


def _apposed(tokens: TaggedTokens, cue: Cue) -> bool:
    """Whether a comma parts a speaker from the verb: "his aide, *Ann Baker, had said*"."""
    return any(token.tag == "," for token in tokens[cue.phrase.last + 1 : cue.at])


def _ceiling(tokens: TaggedTokens, later: tuple[Cue, ...], cue: Cue) -> int:
    """Where the clause after a cue ends: before a later cue that is not inside it."""
    end = len(tokens) - 1
    inside = 0
    for other in later:
        if other.first <= cue.last:
            if cue.join == "relative" and other.first < cue.first and other.at > cue.last:
                return next((i for i in range(other.at, cue.last, -1) if tokens[i].tag == ","), end)
            continue
        closed = tokens[other.first - 1].tag in {",", "-"} and not _apposed(tokens, other)
        if other.join in ("joined", "inverted", "according", "aside", "citing") or (
            other.join == "main" and closed
        ):
            return other.first - 1
        inside += 1
        if inside > _NESTED:
            return other.first - 1
    return end
