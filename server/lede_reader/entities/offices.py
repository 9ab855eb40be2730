"""Offices: the description of an office or trade that stands before a name."""

from __future__ import annotations

from collections.abc import Callable

from lede_reader.entities.candidates.portfolios import portfolio_end
from lede_reader.entities.candidates.runs import Run
from lede_reader.nlp.prose import Prose
from lede_reader.nlp.words import Word

_BEFORE, _ADJECTIVES = 14, 2

Heads = Callable[[str], bool]
"""Whether a lower-case noun heads a description."""


def office_before(prose: Prose, first: int, heads: Heads | None = None) -> Run | None:
    """`former US President`, `ministre français de l'Intérieur`, `the Ukrainian president,`.

    `heads`: which nouns head a description, instead of those of one person's office.
    """
    words, lexicon = prose.words, prose.lexicon
    last = first - 1
    near = prose.before(first)
    while near and near.lower in lexicon.honorifics and not _is_office(prose, near, last):
        near, last = prose.before(last), last - 1
    comma = near is not None and near.text == ","
    if comma:
        near, last = prose.before(last), last - 1
    bracketed = near is not None and comma and near.text == ")"
    if near is None or (near.shape == "mark" and not bracketed) or _is_small(prose, near):
        return None
    head = _head_before(prose, last, heads or lexicon.is_role, comma=comma)
    if head is None or words[head].owner or (head < last and words[head + 1].is_large):
        return None
    start = _start(prose, head)
    opening = prose.before(start)
    owned = words[start].owner and start < head
    if comma and opening and not (owned or _opens(prose, opening, words[head])):
        return None
    return start, last


def _is_office(prose: Prose, title: Word, at: int) -> bool:
    """Whether a word that is an honorific too tells a trade: `the law professor`, `US Judge`."""
    if not prose.lexicon.is_role(title.lower):
        return False
    near = prose.before(at)
    return title.shape == "lower" or (near is not None and near.is_large and near.joined)


def _opens(prose: Prose, opening: Word, office: Word) -> bool:
    """Whether a description begins behind the word: an article, or one with a preposition."""
    if office.shape == "lower":
        return opening.lower in prose.lexicon.small
    return opening.lower in prose.lexicon.articles


def _is_small(prose: Prose, word: Word) -> bool:
    lexicon, lower = prose.lexicon, word.lower
    plain = lower in lexicon.plain and lower not in lexicon.modifiers  # "vicepresidenta primera"
    return lower in lexicon.connectors or lower in lexicon.articles or plain


def _head_before(prose: Prose, last: int, heads: Heads, *, comma: bool) -> int | None:
    """The office, at most a few words on the left, with only its own additions between.

    Before a comma an office may belong to another: `president of the Chamber of Deputies, Ann Lee`.
    """
    words, lexicon = prose.words, prose.lexicon
    sentence, found, told = words[last].sentence, None, False
    for at in range(last, max(-1, last - _BEFORE), -1):
        word = words[at]
        if word.sentence == sentence and _is_listed(prose, at, last):
            continue
        if word.sentence != sentence or (word.shape == "mark" and word.text not in "()"):
            return found
        if heads(word.lower) and not _is_surname(prose, at):
            if told and not _is_complemented(prose, at, last):
                return found
            found = at
            if not comma or not _belongs(prose, at):
                return at
        elif not (_may_follow(prose, word) or _is_attribute(prose, at) or _determines(prose, at)):
            told = comma and word.shape in ("lower", "number")
            if not told or word.lower in lexicon.breaks or word.lower in lexicon.pauses:
                return found
    return found


def _is_listed(prose: Prose, at: int, last: int) -> bool:
    """Whether a comma stands in the list of an office's fields: `minister of Food, Sport and`."""
    listed = range(at - 1, max(-1, last - _BEFORE), -1) if prose.words[at].text == "," else ()
    return any(portfolio_end(prose, x) > at for x in listed)


def _is_surname(prose: Prose, at: int) -> bool:
    """Whether a first name stands before a word with a capital: "Ann King"."""
    word, near = prose.words[at], prose.before(at)
    named = word.is_large and word.lower in prose.lexicon.surnames
    return named and near is not None and prose.is_first_name(near)


def _is_complemented(prose: Prose, at: int, last: int) -> bool:
    """Whether a preposition opens what plain words tell of an office: `director of the firm`.

    Where adjectives follow their noun, two of them may stand between, or close the description.
    """
    lexicon, words = prose.lexicon, prose.words
    follow = lexicon.typology.adjectives_follow
    for behind in words[at + 1 : min(last, at + 1 + _ADJECTIVES * follow) + 1]:
        if behind.lower in lexicon.connectors:
            return behind.lower not in lexicon.joiners
        if behind.shape != "lower":
            return False
    return follow and last <= at + _ADJECTIVES


def _is_attribute(prose: Prose, at: int) -> bool:
    """`delegada presidencial`, `dibujante de prensa`: what belongs to the office."""
    word, near, lexicon = prose.words[at], prose.before(at), prose.lexicon
    if near is None or word.shape != "lower" or word.lower in lexicon.breaks:
        return False
    behind = lexicon.typology.adjectives_follow and lexicon.is_role(near.lower)
    return behind or near.lower in lexicon.belongs


def _determines(prose: Prose, at: int) -> bool:
    """`presidenta de ese cuerpo`, `de la misma cartera`: a plain word before an "of" and a noun."""
    words, lexicon = prose.words, prose.lexicon
    behind = prose.after(at)
    noun = behind is not None and behind.shape == "lower"
    plain = words[at].lower in lexicon.plain and words[at].shape == "lower"
    known = words[at].lower in lexicon.pauses or words[at].lower in lexicon.connectors
    return noun and plain and not known and _belongs(prose, at)


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
        if (plain and near.shape != "acronym") or _is_said(prose, at):
            return sure
        noun = lexicon.typology.nouns_capitalised and near.shape == "capital"
        if noun or near.lower in lexicon.never:
            return sure
        own = near.is_large or _is_addition(prose, near)
        apart = near.is_large and not near.owner and not _is_addition(prose, words[at])
        noun = words[at].is_large and not lexicon.typology.nouns_capitalised
        if apart or (noun and not own):
            return sure
        at -= 1
        if sure == at + 1 and near.lower not in lexicon.honorifics:
            sure = at if own or _is_between(prose, at, head) else sure
    return sure


def _is_said(prose: Prose, at: int) -> bool:
    """Whether the word before is a verb of saying; "el reconocido" is none, for its article."""
    near, opening = prose.words[at - 1], prose.before(at - 1)
    described = opening is not None and opening.lower in prose.lexicon.articles
    return near.lower in prose.lexicon.pauses and not described


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
