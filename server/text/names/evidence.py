"""Evidence: what one name's own words, and the words around it, say of its kind."""

from __future__ import annotations

from collections.abc import Iterator

from server.packs.places import lookup
from server.text.names.lexicon import Lexicon
from server.text.names.mention import Mention
from server.text.names.name import NameKind
from server.text.names.words import Word

Scores = dict[NameKind, float]
Hint = tuple[NameKind, float]

_CERTAIN, _STRONG, _GOOD, _FAIR, _SLIGHT = 8.0, 4.0, 3.0, 1.5, 0.6
_ENOUGH, _CLEAR = 1.2, 0.5
_SIZES = {"area": 4.0, "country": 5.0, "region": 3.5, "city": 1.5, "water": 3.0, "land": 3.0}
_AGES = range(1, 115)


def within(key: tuple[str, ...], named: list[Word], lexicon: Lexicon) -> Iterator[Hint]:
    """What the name's own words say."""
    whole, last = " ".join(key), key[-1]
    if whole in lexicon.others:
        yield "other", _CERTAIN
    if whole in lexicon.bodies:
        yield "organization", _CERTAIN
    if len(key) > 1:
        if last in lexicon.legal_forms:
            yield "organization", _CERTAIN
        if last in lexicon.other_heads:
            yield "other", _STRONG + 2
        if last in lexicon.place_heads or key[0] in lexicon.place_heads:
            yield "place", _STRONG
        yield from _body(key, lexicon)
    elif named[0].shape == "acronym":
        yield "organization", _FAIR if len(named[0].text) <= 6 else _SLIGHT
    elif lexicon.is_body(last) and whole not in lexicon.bodies:
        yield "other", _FAIR
    yield from _place(named, lexicon)
    yield from _person(key, named, lexicon)


def _body(key: tuple[str, ...], lexicon: Lexicon) -> Iterator[Hint]:
    heads = [at for at, word in enumerate(key) if lexicon.is_body(word)]
    small = lexicon.connectors | lexicon.particles
    if lexicon.is_body(key[-1]) or any(key[at + 1] in small for at in heads):
        yield "organization", _STRONG + 1
    elif key[-1] in lexicon.body_tails:
        yield "organization", _GOOD
    elif heads:
        yield "organization", _FAIR


def _place(named: list[Word], lexicon: Lexicon) -> Iterator[Hint]:
    """What the gazetteer says: of the whole name, and of `Miami` before `Dolphins`."""
    text = " ".join(word.text for word in named)
    entry = lookup(text, lexicon.lang)
    if entry is not None:
        yield "place", _SIZES[entry.kind] + min(entry.population, 10**6) / 10**6 * 2
        return
    last = named[-1]
    if len(named) in (2, 3, 4) and last.shape == "capital" and last.lower.endswith("s"):
        before = " ".join(word.text for word in named[:-1])
        if lookup(before, lexicon.lang) or lookup(named[0].text, lexicon.lang):
            yield "organization", _FAIR


def _person(key: tuple[str, ...], named: list[Word], lexicon: Lexicon) -> Iterator[Hint]:
    if key[-1] in lexicon.post_names and len(key) > 1:
        yield "person", _STRONG
    if key[0] in lexicon.first_names:
        yield "person", _GOOD if len(key) > 1 else _FAIR
    if len(key) > 2 and any(len(word.text.rstrip(".")) == 1 for word in named[:-1]):
        yield "person", _FAIR
    large = [word for word in named if word.shape == "capital"]
    if 2 <= len(large) <= 3 and len(named) - len(large) <= 1:
        yield "person", _SLIGHT


def around(words: list[Word], mention: Mention, lexicon: Lexicon) -> Iterator[Hint]:
    """What the words around one mention say."""
    if mention.title:
        yield "person", _STRONG
    yield from _before(words, mention, lexicon)
    yield from _behind(words, mention, lexicon)


def _before(words: list[Word], mention: Mention, lexicon: Lexicon) -> Iterator[Hint]:
    at = mention.first - 1
    if at < 0 or words[at].sentence != words[mention.first].sentence:
        return
    left = words[at].lower
    if words[at].shape == "lower" and lexicon.is_role(left) and words[mention.first].joined:
        yield "person", _GOOD
    elif words[at].shape == "lower" and lexicon.is_body(left) and words[mention.first].joined:
        yield "organization", _FAIR
    elif left in lexicon.place_cues:
        yield "place", _FAIR
    elif left in lexicon.articles and words[at].shape == "lower":
        yield "person", -_GOOD
        yield "organization", _SLIGHT
    elif left in lexicon.connectors and at > 0 and lexicon.is_role(words[at - 1].lower):
        yield "organization", _SLIGHT


def _behind(words: list[Word], mention: Mention, lexicon: Lexicon) -> Iterator[Hint]:
    at, sentence = mention.last + 1, words[mention.last].sentence
    rest = [word for word in words[at : at + 6] if word.sentence == sentence]
    if not rest:
        return
    if rest[0].lower in lexicon.relatives:
        yield "person", _FAIR
    elif rest[0].lower in lexicon.speech and not words[mention.last].owner:
        yield "person", _SLIGHT
        yield "organization", _SLIGHT
    elif rest[0].text in ",(–—" and len(rest) > 2:
        yield from _apposition(rest[1:], lexicon)


def _apposition(rest: list[Word], lexicon: Lexicon) -> Iterator[Hint]:
    """What stands behind the comma: `, who`, `, 34,`, `, the company's chairman`, `, a charity`."""
    if rest[0].lower in lexicon.relatives:
        yield "person", _GOOD
    elif rest[0].shape == "number" and rest[0].text.isdecimal() and int(rest[0].text[:4]) in _AGES:
        yield "person", _GOOD if rest[1].text in ",)" else 0.0
    elif rest[0].shape == "lower":
        for word in rest:
            if word.shape == "mark" or word.lower in lexicon.speech:
                break
            if lexicon.is_role(word.lower):
                yield "person", _GOOD
                break
            if lexicon.is_body(word.lower) and rest[0].lower in lexicon.articles:
                yield "organization", _GOOD
                break


def decide(scores: Scores) -> NameKind:
    """The kind that the scores tell clearly, else `other`."""
    ranked = sorted(scores.items(), key=lambda score: score[1], reverse=True)
    if not ranked or ranked[0][1] < _ENOUGH:
        return "other"
    clear = len(ranked) == 1 or ranked[0][1] - ranked[1][1] >= _CLEAR
    return ranked[0][0] if clear else "other"
