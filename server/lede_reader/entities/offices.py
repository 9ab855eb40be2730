"""Offices: the description of an office or trade that stands before or behind a name."""

from __future__ import annotations

from collections.abc import Callable

from lede_reader.entities.candidates.runs import Run
from lede_reader.entities.prose import Prose
from lede_reader.nlp.words import Word

_BEFORE, _BEHIND, _HEAD = 14, 30, 7
_PAUSES = frozenset(",(–—")


def office_before(prose: Prose, first: int) -> Run | None:
    """`former US President`, `ministre français de l'Intérieur`, `the Ukrainian president,`."""
    words, lexicon = prose.words, prose.lexicon
    last = first - 1
    near = prose.before(first)
    while near and near.lower in lexicon.honorifics:
        near, last = prose.before(last), last - 1
    comma = near is not None and near.text == ","
    if comma:
        near, last = prose.before(last), last - 1
    bracketed = near is not None and comma and near.text == ")"
    if near is None or (near.shape == "mark" and not bracketed) or _is_small(prose, near):
        return None
    head = _head_before(prose, last, comma=comma)
    if head is None or words[head].owner or (head < last and words[head + 1].is_large):
        return None
    start = _start(prose, head)
    opening = prose.before(start)
    if comma and opening is not None and not _opens(prose, opening, words[head]):
        return None
    return start, last


def _opens(prose: Prose, opening: Word, office: Word) -> bool:
    """Whether a description begins behind the word: an article, or one with a preposition."""
    if office.shape == "lower":
        return opening.lower in prose.lexicon.small
    return opening.lower in prose.lexicon.articles


def _is_small(prose: Prose, word: Word) -> bool:
    lexicon, lower = prose.lexicon, word.lower
    return lower in lexicon.connectors or lower in lexicon.articles or lower in lexicon.plain


def _head_before(prose: Prose, last: int, *, comma: bool) -> int | None:
    """The office, at most a few words on the left, with only its own additions between.

    Before a comma an office may belong to another: `president of the Chamber of Deputies, Ann Lee`.
    """
    words, lexicon = prose.words, prose.lexicon
    sentence, found = words[last].sentence, None
    for at in range(last, max(-1, last - _BEFORE), -1):
        word = words[at]
        if word.sentence != sentence or (word.shape == "mark" and word.text not in "()"):
            return found
        if lexicon.is_role(word.lower):
            found = at
            if not comma or not _belongs(prose, at):
                return at
        elif not _may_follow(prose, word) and not _is_attribute(prose, at):
            return found
    return found


def _is_attribute(prose: Prose, at: int) -> bool:
    """`delegada presidencial`, `dibujante de prensa`: what belongs to the office."""
    word, near, lexicon = prose.words[at], prose.before(at), prose.lexicon
    if near is None or word.shape != "lower" or word.lower in lexicon.breaks:
        return False
    behind = lexicon.typology.adjectives_follow and lexicon.is_role(near.lower)
    return behind or near.lower in lexicon.belongs


def _belongs(prose: Prose, at: int) -> bool:
    """Whether an "of" stands before the word, or before its article."""
    near = prose.before(at)
    if near is not None and near.lower in prose.lexicon.articles:
        near = prose.before(at - 1)
    return near is not None and near.lower in prose.lexicon.belongs


def _may_follow(prose: Prose, word: Word) -> bool:
    """Whether the word may stand between an office and the name: `of the French Senate (FS)`."""
    lexicon, lower = prose.lexicon, word.lower
    added = word.is_large or lower in lexicon.nationalities or lower in lexicon.modifiers
    return added or lower in lexicon.small or lexicon.is_body(lower) or word.text in "()"


def _start(prose: Prose, head: int) -> int:
    """Where the description begins: at its article, else while its words are surely its own."""
    words, lexicon = prose.words, prose.lexicon
    sure, at = head, head
    while at > max(0, head - _BEFORE):
        near = prose.before(at)
        if near is None or near.shape == "mark":
            return sure
        if near.lower in lexicon.articles:
            return at
        plain = near.lower in lexicon.plain and near.lower not in lexicon.modifiers
        # "US" is no "us".
        if (plain and near.shape != "acronym") or near.lower in lexicon.pauses:
            return sure
        if lexicon.typology.nouns_capitalised and near.shape == "capital":
            return sure
        own = near.is_large or _is_addition(prose, near)
        apart = near.is_large and not near.owner and not _is_addition(prose, words[at])
        if apart or (words[at].is_large and not own):
            return sure
        at -= 1
        if sure == at + 1 and near.lower not in lexicon.honorifics:
            sure = at if own or _is_between(prose, at, head) else sure
    return sure


def _is_between(prose: Prose, at: int, head: int) -> bool:
    """Whether a plain noun stands between a name and the office: `Acme communications director`.

    Where nouns have capitals, what has none is an adjective at best, or the verb.
    """
    if prose.lexicon.typology.nouns_capitalised:
        return False
    near = prose.before(at)
    known = prose.words[at].lower in prose.lexicon.pauses
    return at + 1 == head and near is not None and near.is_large and not known


def _is_addition(prose: Prose, word: Word) -> bool:
    lexicon, lower = prose.lexicon, word.lower
    added = word.is_large or lexicon.is_role(lower) or lexicon.is_body(lower)
    return added or lower in lexicon.modifiers or lower in lexicon.nationalities


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
    if at < len(rest) and rest[at].lower in lexicon.copulas:
        return at + 1
    return at if paused else None


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
        if heads(word) and not word.owner and not _titles(rest, head):
            return _pause(prose, rest, head)
    return None


def _turns(prose: Prose, rest: list[Word], at: int) -> bool:
    """Whether an "and" leads on to something else than a further office."""
    if rest[at].lower not in prose.lexicon.joiners:
        return False
    following = rest[at + 1 : at + _HEAD]
    return not any(word.is_large or prose.lexicon.is_role(word.lower) for word in following)


def _titles(rest: list[Word], head: int) -> bool:
    """Whether the office stands before another name: `, actor Ann Lee and others`."""
    following = rest[head + 1] if head + 1 < len(rest) else None
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
