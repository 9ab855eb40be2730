"""Subjects that stand apart from their verb: before a parenthesis, or with an earlier verb."""

from __future__ import annotations

from msgspec.structs import replace

from lede_reader.contract import Span
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.clauses import find_clause_subject, opening_dash
from lede_reader.syntax.noun_phrases.leftward import phrase_before
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.noun_phrases.rightward import phrase_after
from lede_reader.syntax.subjects.site import Site, Subject
from lede_reader.syntax.tokens import TaggedTokens, tag_at

_COMMAS = 5
_CLAUSE = 12
_OPENS = 5.0


def joined_subject(site: Site) -> Subject:
    phrase = _subordinate(site) or find_clause_subject(site.tokens, site.left, site.words)
    return Subject("joined", site.left, site.at, phrase)


def _subordinate(site: Site) -> NounPhrase | None:
    """The pronoun of the subordinate clause that goes on: "after *she* met Baker and blamed"."""
    for i in range(site.left - 1, max(site.left - _CLAUSE, 0), -1):
        token = site.tokens[i]
        if token.tag in {",", ";", ":", ".", "quote", "-", "cconj", "sconj"}:
            return None
        if token.tag == "subj" and site.tokens[i - 1].low in site.words.lists.subordinators:
            return NounPhrase("pronoun", i, i, token.span, token.low)
    return None


def prefer_name(tokens: TaggedTokens, phrase: NounPhrase, words: SyntaxLexicon) -> NounPhrase:
    """ "the mayor, John Baker": the name, where a description is followed by one."""
    if phrase.party not in ("person", "body") or tag_at(tokens, phrase.last + 1) != ",":
        return phrase
    name = phrase_after(tokens, phrase.last + 2, words)
    if (
        name is None
        or name.kind != "name"
        or tag_at(tokens, name.last + 1) not in {",", ".", "(", ":", ";", "-"}
    ):
        return phrase
    return name


def behind_adverbial(tokens: TaggedTokens, phrase: NounPhrase, words: SyntaxLexicon) -> NounPhrase:
    """The name alone of "por su parte *Baker*", "de son côté *Baker*"."""
    first = phrase.first
    if phrase.kind != "name" or first == 0 or tokens[first - 1].tag != "adp":
        return phrase
    if tokens[first].low not in words.lists.possessives:
        return phrase
    name = first + 1
    while name < phrase.last and tokens[name].tag != "name":
        if words.party(tokens[name].low) is not None:
            return phrase  # "de su hermano Baker"
        name += 1
    return replace(phrase, first=name)


def holder(phrase: NounPhrase, tokens: TaggedTokens, words: SyntaxLexicon) -> NounPhrase:
    """The name whose title stands right behind it: "John Baker, *chair of the board* said"."""
    if not phrase.bare or phrase.party != "person" or tag_at(tokens, phrase.first - 1) != ",":
        return phrase
    name = phrase_before(tokens, phrase.first - 2, words)
    begins = name is not None and tag_at(tokens, name.first - 1) in {
        "^",
        ",",
        "quote",
        ";",
        "-",
    }
    return name if name is not None and begins and name.kind == "name" else phrase


def prefer_person(tokens: TaggedTokens, phrase: NounPhrase, words: SyntaxLexicon) -> NounPhrase:
    """ "le directeur du port Jean Marin": the person's name that ends what an office is of."""
    if phrase.kind != "description" or phrase.party != "person":
        return phrase
    for i in range(phrase.first + 2, phrase.last + 1):
        before_it = tokens[i - 1]
        if (
            not tokens[i].person
            or before_it.tag not in {"word", "name"}
            or before_it.at == tokens[i].at
        ):
            continue
        if before_it.person or words.party(before_it.low) in ("person", "people"):
            return phrase  # "the lawyer of *minister* Baker"
        last = i
        while last < phrase.last and tokens[last + 1].at == tokens[i].at:
            last += 1
        span = Span(tokens[i].start, tokens[last].end)
        return NounPhrase("name", phrase.first, phrase.last, span, tokens[last].low, tokens[i].at)
    return phrase


def apposed_subject(site: Site) -> Subject | None:
    phrase = _before_parenthesis(site.tokens, site.left, site.words)
    return Subject("main", phrase.first, site.at, phrase) if phrase is not None else None


def _before_parenthesis(tokens: TaggedTokens, left: int, words: SyntaxLexicon) -> NounPhrase | None:
    """The subject before a parenthesis: "Baker, the mayor of Ohio, said"."""
    opening = opening_dash(tokens, left) if tokens[left].tag == "-" else None
    if opening is not None:
        inserted = phrase_before(tokens, opening - 1, words)
        if inserted is not None and inserted.speaks:
            return inserted
    best: tuple[float, NounPhrase] | None = None
    commas = 0
    inner = phrase_before(tokens, left - 1, words)
    for i in range(left - 1, 0, -1):
        if tokens[i].tag in {";", ":", ".", "quote"} or commas >= _COMMAS:
            break
        if tokens[i].tag not in {",", "-"}:
            continue
        commas += 1
        phrase = phrase_before(tokens, i - 1, words)
        if phrase is None or tokens[i + 1].tag in {"subj", "cconj"}:
            continue
        if _renames(tokens, phrase, inner, i + 1) or _renamed(inner, i + 1, words):
            return inner
        phrase = behind_adverbial(tokens, phrase, words)
        if not phrase.speaks:
            continue
        score = _rank(tokens, phrase, commas)
        if best is None or score > best[0]:
            best = (score, phrase)
    return best[1] if best is not None and best[0] > 0 else None


def _renames(
    tokens: TaggedTokens, phrase: NounPhrase, inner: NounPhrase | None, first: int
) -> bool:
    """ "the mayor, John Baker, said", "chief of Trade and Industry, John Baker, said"."""
    if inner is None or inner.kind != "name" or inner.first != first or _locates(tokens, inner):
        return False
    if phrase.kind == "name":
        return tokens[inner.last].person and not tokens[phrase.last].person
    titled = phrase.kind == "description" and phrase.party in ("person", "body")
    return titled or (phrase.kind == "description" and tokens[inner.last].person)


def _renamed(inner: NounPhrase | None, first: int, words: SyntaxLexicon) -> bool:
    """ "el consejero de Sanidad y Emergencias, Ana Baker, dijo": a whole name behind an office."""
    if not words.typology.adjectives_follow or inner is None:
        return False
    return inner.kind == "name" and inner.first == first < inner.last


def _rank(tokens: TaggedTokens, phrase: NounPhrase, commas: int) -> float:
    score = {"name": 3.0, "pronoun": 2.0, "description": 1.5}[phrase.kind] - commas
    opening = tag_at(tokens, phrase.first - 1)
    if opening == "adp" or _locates(tokens, phrase):
        return score - 3
    if opening in {"^", "quote"} and tokens[phrase.last].person and phrase.kind == "name":
        return score + _OPENS
    if opening in {"^", "cconj", "sconj", "quote", "adv", ";"} or (opening == "," and commas < 3):
        return score + 1.5
    return score


def _locates(tokens: TaggedTokens, phrase: NounPhrase) -> bool:
    """Whether a name tells where another lies: "a firm in Leeds, *England*, said"."""
    first = phrase.first - 2
    if phrase.kind != "name" or tokens[phrase.last].person or tag_at(tokens, first + 1) != ",":
        return False
    if tag_at(tokens, first) != "name" or tokens[first].person:
        return False
    named = tokens[first].at
    while first > 0 and tokens[first - 1].at == named:
        first -= 1
    return tag_at(tokens, first - 1) == "adp"
