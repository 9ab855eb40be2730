"""Portfolios: the fields that a body's name lists: `Ministry of Health, Labour and Welfare`."""

from __future__ import annotations

from lede_reader.nlp.prose import Prose
from lede_reader.nlp.words import Word

_LONGEST, _FIELDS, _OF_A_FIELD, _BEFORE = 6, 8, 4, 8


def portfolio_end(prose: Prose, first: int) -> int:
    """The last word of the list that a body or an office has, if its first field ends at a word."""
    near = prose.after(first)
    if near is None or near.text != "," or not _is_headed(prose, first):
        return first
    at, closed = first, False
    for _ in range(_FIELDS):
        rest = prose.behind(at, 2)
        marked = bool(rest) and rest[0].text == ","
        closes = any(x.lower in prose.lexicon.joiners for x in rest[marked : marked + 1])
        if not (marked or closes):
            break
        end = _field_end(prose, at + 1 + marked + closes)
        if end is None:
            return first
        at, closed = end, closes
        if closed:
            break
    return at if closed else first


def is_portfolio(prose: Prose, run: tuple[int, int]) -> bool:
    """Whether a run is a list of fields alone, with the office that has them before it."""
    named = prose.words[run[0] : run[1] + 1]
    comma = next((at for at, word in enumerate(named) if word.text == ","), 0)
    bodied = any(prose.lexicon.is_body(word.lower) for word in named[:comma])
    return comma > 0 and not bodied and _is_headed(prose, run[0] + comma - 1)


def _is_headed(prose: Prose, last: int) -> bool:
    """Whether the field is one of a body or an office: `Ministry of`, `ministra de la`."""
    words, lexicon = prose.words, prose.lexicon
    at = last - 1 if words[last].shape == "lower" else last
    while at > max(0, last - _LONGEST) and _names_field(prose, at) and words[at].joined:
        at -= 1
    if words[at].lower in lexicon.articles:
        at -= 1
    if at < 1 or at == last or words[at].lower not in lexicon.belongs:
        return False
    head = at - 1
    while head > 0 and words[head].lower in lexicon.body_adjectives:
        head -= 1
    lower = words[head].lower
    return lexicon.is_body(lower) or lower in lexicon.portfolio_roles


def _field_end(prose: Prose, at: int) -> int | None:
    """The last word of a further field, with an "of" before it or not; None where none is."""
    words, lexicon = prose.words, prose.lexicon
    end = prose.ends[words[at - 1].sentence]
    owned = at < end and words[at].lower in lexicon.belongs
    at += owned
    if owned and at < end and words[at].lower in lexicon.articles:
        at += 1
    first = at
    while at < min(end, first + _OF_A_FIELD) and (at == first or words[at].joined):
        plain = owned and at == first and words[at].shape == "lower"
        if not (plain or _names_field(prose, at)):
            break
        at += 1
        if lexicon.typology.nouns_capitalised:
            break
    return at - 1 if at > first else None


def _names_field(prose: Prose, at: int) -> bool:
    """Whether a word may tell a field of government: no name, no place, no body, no office."""
    word, lexicon = prose.words[at], prose.lexicon
    if word.shape == "lower":
        return word.lower in lexicon.body_adjectives and word.lower not in lexicon.nationalities
    if word.shape != "capital" or word.owner or word.lower in lexicon.never:
        return False
    return not (_is_name(prose, word) or prose.is_no_name(word) or lexicon.is_body(word.lower))


def _is_name(prose: Prose, word: Word) -> bool:
    """Whether a word names somebody or something, and is no plain word too."""
    lexicon, lower = prose.lexicon, word.lower
    known = lower in lexicon.surnames or lower in lexicon.bodies or prose.place(word.text)
    return prose.is_first_name(word) or (bool(known) and prose.is_unlike_a_word(word))


def after_portfolio(prose: Prose, part: tuple[int, int]) -> int:
    """`minister of Food and Foreign Affairs Ann Lee`: behind an office's own words, the name."""
    words, lexicon = prose.words, prose.lexicon
    first, last = part
    at = first - 1
    while at > max(first - _BEFORE, 0) and words[at + 1].joined and _is_within(prose, at):
        at -= 1
    if at == first - 1 or at < 0 or not lexicon.is_role(words[at].lower):
        return first
    starts = (x for x in range(first + 1, last) if prose.is_first_name(words[x]))
    if lexicon.ends_body(words[last].lower) or prose.is_first_name(words[first]):
        return first
    return next(starts, first)


def _is_within(prose: Prose, at: int) -> bool:
    """Whether a word may stand inside an office's name: `of`, and `Food` of `of Food and`."""
    word, lexicon = prose.words[at], prose.lexicon
    adjective = word.shape == "lower" and word.lower.endswith(lexicon.adjective_endings or ("_",))
    if word.lower in lexicon.small or (adjective and word.lower not in lexicon.breaks):
        return True
    return (
        word.is_large
        and prose.words[at + 1].lower in lexicon.small
        and not lexicon.is_role(word.lower)
    )
