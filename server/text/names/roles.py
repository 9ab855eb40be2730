"""Roles: the descriptor that the article attaches to a name, verbatim."""

from __future__ import annotations

from server.contract import Span
from server.text.names.lexicon import Lexicon
from server.text.names.mention import Mention
from server.text.names.words import Word

_BEFORE, _BEHIND, _HEAD = 7, 30, 8
_COMMAS = frozenset(",(–—-")


def role(words: list[Word], mentions: list[Mention], lexicon: Lexicon) -> Span | None:
    """The first descriptor that stands before or behind a mention; the fuller name goes first."""
    for mention in sorted(mentions, key=lambda x: (x.first - x.last, x.first)):
        found = _before(words, mention, lexicon) or _behind(words, mention, lexicon)
        if found is not None:
            return found
    return None


def _before(words: list[Word], mention: Mention, lexicon: Lexicon) -> Span | None:
    """`US President`, `former French foreign minister`, `the Ukrainian president, …`."""
    end = mention.first - 1
    sentence = words[mention.first].sentence
    while end >= 0 and words[end].lower in lexicon.honorifics and words[end].sentence == sentence:
        end -= 1
    if end > 0 and words[end].text == "," and words[end].sentence == sentence:
        end -= 1
    if end < 0 or words[end].sentence != sentence or not lexicon.is_role(words[end].lower):
        return None
    if words[end].owner:
        return None
    first = _phrase_start(words, end, lexicon)
    return Span(words[first].start, words[end].end)


def _phrase_start(words: list[Word], end: int, lexicon: Lexicon) -> int:
    """Where the description of an office begins: at its article, else while it is sure."""
    sentence, at, sure = words[end].sentence, end, end
    while at > max(0, end - _BEFORE):
        word = words[at - 1]
        if word.sentence != sentence or word.shape == "mark":
            return sure
        if word.lower in lexicon.articles:
            return at
        if word.lower in lexicon.plain and word.lower not in lexicon.modifiers:
            return sure
        at -= 1
        large = word.shape != "lower"
        if sure == at + 1 and (large or word.lower in lexicon.modifiers):
            sure = at
    return sure


def _behind(words: list[Word], mention: Mention, lexicon: Lexicon) -> Span | None:
    """`, a planner and founder of Acme,`, `, who is the chief executive`, `is a lawyer`."""
    sentence = words[mention.last].sentence
    end = min(len(words), mention.last + _BEHIND)
    rest = [word for word in words[mention.last + 1 : end] if word.sentence == sentence]
    at = 0
    if rest and rest[0].text in _COMMAS:
        at = 1
        if len(rest) > 2 and rest[1].shape == "number" and rest[2].text in ",)":
            at = 3
    if at < len(rest) and rest[at].lower in lexicon.relatives:
        at += 1
        if at >= len(rest) or rest[at].lower not in lexicon.copulas:
            return None
    if at < len(rest) and rest[at].lower in lexicon.copulas:
        at += 1
    elif at == 0:
        return None
    return _description(rest[at:], lexicon)


def _description(rest: list[Word], lexicon: Lexicon) -> Span | None:
    """The words up to the next pause, where an office is the first noun that could head them."""
    if not rest or rest[0].shape == "mark":
        return None
    first = 1 if rest[0].lower in lexicon.articles else 0
    head = None
    for at, word in enumerate(rest[first : first + _HEAD], first):
        if word.shape == "mark" or word.lower in lexicon.speech:
            break
        if lexicon.is_role(word.lower) and not word.owner:
            following = rest[at + 1] if at + 1 < len(rest) else None
            if following is None or following.shape == "lower" or not following.joined:
                head = at
                break
        if word.lower in lexicon.plain or word.lower in lexicon.connectors:
            break
    if head is None:
        return None
    last = head
    for at, word in enumerate(rest[head + 1 :], head + 1):
        if _pauses(word, lexicon):
            break
        last = at
    start = rest[0] if rest[0].lower not in lexicon.definite else rest[min(1, last)]
    return Span(start.start, rest[last].end)


def _pauses(word: Word, lexicon: Lexicon) -> bool:
    return (
        (word.shape == "mark" and word.text not in "-/&")
        or word.lower in lexicon.relatives
        or word.lower in lexicon.speech
        or word.lower in lexicon.copulas
    )
