"""Appositions: the description of an office or trade that stands behind a name."""

from __future__ import annotations

from collections.abc import Callable

from lede_reader.entities.candidates.runs import Run
from lede_reader.nlp.prose import Prose
from lede_reader.nlp.words import Word

_BEHIND, _HEAD = 30, 7
_PAUSES = frozenset(",(–—")


def office_behind(prose: Prose, last: int) -> Run | None:
    """`, a planner and founder of Acme,`, `, who is the chief executive`, `is a lawyer`."""
    rest = prose.behind(last, _BEHIND)
    is_role = prose.lexicon.is_role
    return phrase_behind(prose, last, _opening(prose, rest), lambda x: is_role(x.lower))


def phrase_behind(
    prose: Prose, last: int, at: int | None, heads: Callable[[Word], bool]
) -> Run | None:
    rest = prose.behind(last, _BEHIND)
    if at is None or at >= len(rest):
        return None
    end = _phrase_end(prose, rest, at, heads)
    if end is None:
        return None
    at += rest[at].lower in prose.lexicon.definite
    return last + 1 + at, last + 1 + end


def _opening(prose: Prose, rest: list[Word]) -> int | None:
    """Where a description begins behind the name: after its comma, age, `who is` or `is`."""
    lexicon, at = prose.lexicon, 0
    if rest and rest[0].text in _PAUSES:
        at = 1
        if len(rest) > 2 and rest[1].shape == "number" and rest[2].text in ",)":
            at = 3
    paused = at > 0
    if at < len(rest) and rest[at].lower in lexicon.relatives:
        at += 1
        paused = False
    if at + 1 < len(rest) and rest[at].lower in lexicon.copulas:
        return None if _is_participle(prose, rest[at + 1]) else at + 1
    return at if paused else None


def _is_participle(prose: Prose, word: Word) -> bool:
    """Whether a word behind "was" goes on with the verb: `was named best actress`."""
    lexicon, lower = prose.lexicon, word.lower
    known = (
        lower in lexicon.articles or lower in lexicon.modifiers or lower in lexicon.nationalities
    )
    return word.shape == "lower" and not known and not lexicon.is_role(lower)


def _phrase_end(
    prose: Prose, rest: list[Word], first: int, heads: Callable[[Word], bool]
) -> int | None:
    """The last word before the next pause, where a noun of the heads heads the phrase."""
    lexicon = prose.lexicon
    at = first + (rest[first].lower in lexicon.articles)
    for head, word in enumerate(rest[at : at + _HEAD], at):
        plain = word.lower in lexicon.breaks and word.lower not in lexicon.modifiers
        if word.shape == "mark" or plain:
            return None
        if heads(word) and not word.owner and not _titles(rest, head, lexicon.roles):
            return _pause(prose, rest, head)
    return None


def _turns(prose: Prose, rest: list[Word], at: int) -> bool:
    """Whether an "and" leads on to something else than a further office."""
    if rest[at].lower not in prose.lexicon.joiners:
        return False
    following = rest[at + 1 : at + _HEAD]
    return not any(word.is_large or prose.lexicon.is_role(word.lower) for word in following)


def _titles(rest: list[Word], head: int, roles: frozenset[str]) -> bool:
    """Whether the office stands before another name: `, actor Ann Lee and others`."""
    following = next((x for x in rest[head + 1 :] if x.lower not in roles), None)
    return following is not None and following.is_large and following.joined


def _pause(prose: Prose, rest: list[Word], head: int) -> int:
    lexicon, last = prose.lexicon, head
    for at, word in enumerate(rest[head + 1 :], head + 1):
        if word.shape == "mark" and word.text not in "-/&":
            break
        if word.lower in lexicon.pauses or _turns(prose, rest, at):
            break
        last = at
    while last > head and rest[last].lower in lexicon.breaks:
        last -= 1
    return last
