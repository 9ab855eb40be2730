"""The parties of a phrase: joined names, and who issued a document."""

from __future__ import annotations

from msgspec.structs import replace

from lede_reader.contract import Span
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.clauses import last_coordinated
from lede_reader.syntax.noun_phrases.leftward import phrase_before, phrase_ending_at
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.tokens import TaggedTokens, low_at, tag_at

_NEAR = 4
_PART = 20
_LIST = 12


def coordinated_parties(
    tokens: TaggedTokens, phrase: NounPhrase, words: SyntaxLexicon
) -> tuple[NounPhrase, ...]:
    """The phrase, and the names joined to it: "the Post and the Times", "Baker and Cole"."""
    found = [phrase]
    while phrase.kind == "name" and _joined(tokens, phrase, len(found)):
        other = _before_joint(tokens, phrase, words)
        if other is None or other.kind != "name":
            break
        found.append(other)
        phrase = other
    return (*_listed(tokens, found[-1]), *reversed(found))


def _before_joint(
    tokens: TaggedTokens, phrase: NounPhrase, words: SyntaxLexicon
) -> NounPhrase | None:
    """What another name is joined to: a name, or of "Baker of *the Post* and Cole" the person."""
    if tag_at(tokens, phrase.first - 2) == ",":  # "Baker, Cole, and Dunn"
        other = phrase_ending_at(tokens, phrase.first - 3, words)
        listed = other is not None and tag_at(tokens, other.first - 1) == ","
        return other if listed and tokens[phrase.first - 1].tag == "cconj" else None
    other = phrase_ending_at(tokens, phrase.first - 2, words)
    if other is None or tag_at(tokens, other.first - 1) != "adp":
        return other
    if not tokens[phrase.last].person or tokens[other.last].person:
        return other
    whole = phrase_before(tokens, phrase.first - 2, words)
    named = whole is not None and whole.kind == "name" and tokens[whole.last].person
    return whole if named else other


def _listed(tokens: TaggedTokens, last: NounPhrase) -> list[NounPhrase]:
    """The persons before the last of a list with semicolons: "*A*, mayor; *B*, clerk; and C"."""
    stop = _opening(tokens, last.first)
    if last.kind != "name" or tag_at(tokens, stop) != ";" or tag_at(tokens, stop + 1) != "cconj":
        return []
    found: list[NounPhrase] = []
    while tag_at(tokens, stop) == ";" and len(found) < _LIST:
        first = _opening(tokens, stop) + 1
        persons = [i for i in range(first, stop) if tokens[i].person]
        if tag_at(tokens, first - 1) not in {"^", ";"} or len({tokens[i].at for i in persons}) != 1:
            break
        start, end = persons[0], persons[-1]
        if tag_at(tokens, start - 1) not in {"^", ";", ","} or tag_at(tokens, end + 1) not in {
            ",",
            ";",
        }:
            break  # more than a name and an office
        span = Span(tokens[start].start, tokens[end].end)
        found.append(NounPhrase("name", start, end, span, tokens[end].low, tokens[end].at))
        stop = first - 1
    return found[::-1]


def _opening(tokens: TaggedTokens, end: int) -> int:
    """What a part of a list begins behind: a semicolon, the start, or what cannot be in one."""
    for i in range(end - 1, max(end - _PART, -1), -1):
        if tokens[i].tag in {";", "quote", "verb", "aux", "."}:
            return i
    return -1 if end <= _PART else 0


def _joined(tokens: TaggedTokens, phrase: NounPhrase, count: int) -> bool:
    """Whether another name stands before: by "and", or in a list that ends with one."""
    return tag_at(tokens, phrase.first - 1) in ({"cconj"} if count == 1 else {"cconj", ","})


def issuer_of(tokens: TaggedTokens, phrase: NounPhrase, words: SyntaxLexicon) -> NounPhrase | None:
    """The named issuer of a document: "a report by the Audit Office", "Audit Office data"."""
    if phrase.kind == "name":
        return _publisher(tokens, phrase, words)
    issuer = _issuer(tokens, phrase, words) if phrase.party == "document" else None
    return replace(issuer, issue=phrase.head) if issuer is not None else None


def _issuer(tokens: TaggedTokens, phrase: NounPhrase, words: SyntaxLexicon) -> NounPhrase | None:
    published = _published(tokens, phrase.last + 1, words)
    if published is not None:
        return published
    # "les données publiées par l'Institut"
    reach = _NEAR if words.typology.adjectives_follow else 0
    for i in range(phrase.first, min(phrase.last + reach, len(tokens) - 1)):
        if tokens[i].tag in {",", ";", ":", ".", "quote", "aux"}:
            break
        if tokens[i].low in words.lists.agents or tokens[i].low in words.lists.issuing:
            named = last_coordinated(tokens, i + 1, words)
            return named if named is not None and named.kind == "name" else None
    if words.typology.nouns_capitalised and tokens[phrase.first].tag == "name":
        last = max(i for i in range(phrase.first, phrase.last + 1) if tokens[i].tag == "name")
        return phrase_ending_at(tokens, last, words)  # "*Bakers* Prognose"
    if phrase.head in words.lists.data and tokens[phrase.last - 1].tag == "name":
        return phrase_ending_at(tokens, phrase.last - 1, words)
    return _owner(tokens, phrase, words) if phrase.head in words.lists.utterances else None


def _owner(tokens: TaggedTokens, phrase: NounPhrase, words: SyntaxLexicon) -> NounPhrase | None:
    """The name whose document it is: "*Baker*'s annual statement"."""
    for i in range(phrase.first, phrase.last):
        if tokens[i].tag == "gen":
            owner = phrase_ending_at(tokens, i - 1, words)
            return owner if owner is not None and owner.kind == "name" else None
        if tokens[i].tag == "adp":
            break
    return None


def _published(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> NounPhrase | None:
    """The last of the names behind "published by", or None."""
    if low_at(tokens, at) not in words.lists.issues:
        return None
    if low_at(tokens, at + 1) not in words.lists.agents:
        return None
    named = last_coordinated(tokens, at + 2, words)
    return named if named is not None and named.kind == "name" else None


def _publisher(tokens: TaggedTokens, name: NounPhrase, words: SyntaxLexicon) -> NounPhrase | None:
    """A name behind "a study published by", or None."""
    at = name.first - 1
    if low_at(tokens, at) not in words.lists.agents:
        return None
    if low_at(tokens, at - 1) not in words.lists.issues:
        return None
    document = low_at(tokens, at - 2)
    return replace(name, issue=document) if words.party(document) == "document" else None
