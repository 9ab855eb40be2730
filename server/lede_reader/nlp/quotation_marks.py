"""Quotation marks of each block, and which of them belong together."""

from __future__ import annotations

import re
from bisect import bisect_right

from msgspec import Struct

from lede_reader.contract import Span

# An apostrophe inside a word is none. Patterns begin with a set, and choose by looking
# back, since such a one is sought three times as fast as one that begins with a choice.
_MARKS = re.compile(
    r"[\"“”„‟«»‹›‚＂「」『』〝〞〟,`'’‘]"
    r"(?:(?<![,`'’‘])|(?<=')'|(?<=`)`|(?<=,),(?=\S)|(?<=['’‘])(?:(?![^\W_])|(?<![^\W_].)))"
)
CLOSED_BY = {
    '"': '"＂”',
    "''": ("''",),
    "``": ("''",),
    ",,": ("''", "“", "”", '"'),
    "“": '”＂"“',
    "”": "”",
    "„": '“”"‟',
    "‟": "”",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹",
    "‚": "‘’",
    "‘": "’",
    "'": "'’",
    "＂": "＂",
    "「": "」",
    "『": "』",
    "〝": "〞〟",
}
STRAIGHT = ('"', "''", "＂")
_SINGLE = ("‘", "'", "‚")
_CLOSING = frozenset(mark for closers in CLOSED_BY.values() for mark in closers)
_QUOTING = "\"“”„‟«»‹›‘’‚'＂`"
_FREE_BEFORE = frozenset(_QUOTING + "([{–—-/¿¡:")
_FREE_AFTER = frozenset(_QUOTING + ".,;:!?…)]}–—-/")
_WORD = re.compile(r"[^\W\d_]+|\d\d")


def _quoted_by(openers: str, closers: str) -> re.Pattern[str]:
    """Finds the marks that stand as an opening mark, or a closing one, does."""
    opens, closes = rf"(?<=[{openers}])(?<!\S.)\w", rf"[{closers}])(?!\w)"
    return re.compile(rf"[«»‹›](?:{opens}|(?<=\w{closes}|(?<=\w[,.!?…]{closes})")


_INWARD, _OUTWARD = _quoted_by("»›", "«‹"), _quoted_by("«‹", "»›")
# Deeper nesting than any editor allows, so that a page of opening marks costs no more than others.
_DEEPEST = 8


class Mark(Struct, frozen=True):
    """A quotation mark; `opens` and `closes`: it stands as only an opening, or closing, one may.

    `free`: nothing that it could close stands right before it. `possessive`: it follows an "s".
    """

    text: str
    at: Span
    free: bool
    opens: bool
    closes: bool
    possessive: bool


class Pairs(Struct, frozen=True):
    """The outermost pairs, in order, and the last opening mark that nothing closes."""

    closed: tuple[tuple[Mark, Mark], ...]
    unclosed: Mark | None


def find_marks(
    content: str, sections: tuple[Span, ...], elisions: frozenset[str]
) -> list[tuple[Mark, ...]]:
    """Finds the marks of each block; an apostrophe that begins a word of `elisions` is none."""
    found: list[list[Mark]] = [[] for _ in sections]
    starts = [section.start for section in sections]
    for match in _MARKS.finditer(content, 0, sections[-1].end if sections else 0):
        start, end = match.span()
        index = bisect_right(starts, start) - 1
        section = sections[index]
        before = content[start - 1] if start > section.start else " "
        after = content[end] if end < section.end else " "
        text = match[0]
        if text in "'’‘":
            word = _WORD.match(content, end)
            if word and (word[0].isdigit() or word[0] in elisions):
                continue
        free_before = before.isspace() or before in _FREE_BEFORE
        free_after = after.isspace() or after in _FREE_AFTER
        opens, closes = free_before and not free_after, free_after and not free_before
        possessive = before in "sS"
        mark = Mark(text, Span(start, end), free_before, opens, closes, possessive)
        found[index].append(mark)
    return [tuple(here) for here in found]


def opening_marks(content: str) -> frozenset[str]:
    """The marks that open quotations in this text: »German« or «French», ”Swedish” or “English”."""
    inward = outward = 0
    if "«" in content or "‹" in content:
        inward, outward = len(_INWARD.findall(content)), len(_OUTWARD.findall(content))
    never = {"«", "‹"} if inward > outward or "«" not in content else {"»", "›"}
    if "“" in content or "„" in content:
        never.add("”")
    if "``" in content or ",," in content:
        never.add("''")
    return frozenset(CLOSED_BY) - never


def pair_marks(found: tuple[Mark, ...], openers: frozenset[str]) -> Pairs:
    """Pairs the marks of one block by their kind, never by their order alone."""
    single = _single_pairs(found)
    stack: list[tuple[int, Mark]] = []
    closed: list[tuple[Mark, Mark]] = []
    for index, mark in enumerate(found):
        depth = _depth(stack, (index, mark), single, openers) if stack else None
        if depth is not None:
            opener = stack[depth][1]
            del stack[depth:]
            while closed and closed[-1][0].at.start > opener.at.start:
                closed.pop()
            closed.append((opener, mark))
        elif index in single or _may_open(mark, openers):
            stack = [
                x for x in stack[1 - _DEEPEST :] if x[1].text != mark.text or not _straight(mark)
            ]
            stack.append((index, mark))
    double = [mark for _, mark in stack if mark.text not in _SINGLE]
    return Pairs(tuple(closed), double[-1] if double else None)


def _straight(mark: Mark) -> bool:
    return mark.text in STRAIGHT


def _may_open(mark: Mark, openers: frozenset[str]) -> bool:
    if mark.text not in openers or mark.text in _SINGLE:
        return False
    return mark.free if _straight(mark) else not mark.closes


def _depth(
    stack: list[tuple[int, Mark]],
    here: tuple[int, Mark],
    single: dict[int, int],
    openers: frozenset[str],
) -> int | None:
    """How deep in the stack the mark lies that this one closes; None where it closes none."""
    index, mark = here
    if mark.text not in _CLOSING:
        return None
    for depth in range(len(stack) - 1, -1, -1):
        position, opener = stack[depth]
        if position in single:
            if single[position] == index:
                return depth
        elif mark.text in CLOSED_BY[opener.text] and _may_close(mark, opener, openers):
            return depth
    return None


def _may_close(mark: Mark, opener: Mark, openers: frozenset[str]) -> bool:
    if mark.text == opener.text and not _straight(mark):
        return mark.closes
    return mark.text not in openers or not mark.opens


def _single_pairs(found: tuple[Mark, ...]) -> dict[int, int]:
    """Which single mark closes which, by index: the first that is no possessive's ("the dogs’").

    A possessive's may close too where no other does before the next one opens.
    """
    closers: dict[int, int] = {}
    opener: int | None = None
    for index, mark in enumerate(found):
        if mark.opens and mark.text in _SINGLE:
            opener = index
        elif opener is not None and mark.closes and mark.text in CLOSED_BY[found[opener].text]:
            closers.setdefault(opener, index)
            if not mark.possessive:
                closers[opener] = index
                opener = None
    return closers
