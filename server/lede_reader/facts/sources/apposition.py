"""Subjects that stand apart from their verb: before a parenthesis, or with an earlier verb."""

from __future__ import annotations

from lede_reader.contract import Span
from lede_reader.facts.sources.clauses import clause_subject, opening_dash
from lede_reader.facts.sources.leftward import before
from lede_reader.facts.sources.lexicon import Lexicon
from lede_reader.facts.sources.phrases import Phrase
from lede_reader.facts.sources.rightward import after
from lede_reader.facts.sources.site import Site, Subject
from lede_reader.facts.sources.tokens import Tokens, tag

_COMMAS = 5
_CLAUSE = 12


def joined(site: Site) -> Subject:
    phrase = _subordinate(site) or clause_subject(site.tokens, site.left, site.words)
    return Subject("joined", site.left, site.at, phrase)


def _subordinate(site: Site) -> Phrase | None:
    """The pronoun of the subordinate clause that goes on: "after *she* met Baker and blamed"."""
    for i in range(site.left - 1, max(site.left - _CLAUSE, 0), -1):
        token = site.tokens[i]
        if token.tag in ",;:.Q-CT":
            return None
        if token.tag == "S" and site.words.has("subordinators", site.tokens[i - 1].low):
            return Phrase("pronoun", i, i, token.span, token.low)
    return None


def by_name(tokens: Tokens, phrase: Phrase, words: Lexicon) -> Phrase:
    """ "the mayor, John Baker": the name, where a description is followed by one."""
    if phrase.party not in ("person", "body") or tag(tokens, phrase.last + 1) != ",":
        return phrase
    name = after(tokens, phrase.last + 2, words)
    if name is None or name.kind != "name" or tag(tokens, name.last + 1) not in ",.(:;-":
        return phrase
    return name


def called(tokens: Tokens, phrase: Phrase, words: Lexicon) -> Phrase:
    """ "le directeur du port Jean Marin": the person's name that ends what an office is of."""
    if phrase.kind != "description" or phrase.party != "person":
        return phrase
    for i in range(phrase.first + 2, phrase.last + 1):
        before_it = tokens[i - 1]
        if not tokens[i].person or before_it.tag not in "WN" or before_it.at == tokens[i].at:
            continue
        if before_it.person or words.party(before_it.low) in ("person", "people"):
            return phrase  # "the lawyer of *minister* Baker"
        last = i
        while last < phrase.last and tokens[last + 1].at == tokens[i].at:
            last += 1
        span = Span(tokens[i].start, tokens[last].end)
        return Phrase("name", phrase.first, phrase.last, span, tokens[last].low, tokens[i].at)
    return phrase


def apposed(site: Site) -> Subject | None:
    phrase = _before_parenthesis(site.tokens, site.left, site.words)
    return Subject("main", phrase.first, site.at, phrase) if phrase is not None else None


def _before_parenthesis(tokens: Tokens, left: int, words: Lexicon) -> Phrase | None:
    """The subject before a parenthesis: "Baker, the mayor of Ohio, said"."""
    opening = opening_dash(tokens, left) if tokens[left].tag == "-" else None
    if opening is not None:
        inserted = before(tokens, opening - 1, words)
        if inserted is not None and inserted.speaks:
            return inserted
    best: tuple[float, Phrase] | None = None
    commas = 0
    inner = before(tokens, left - 1, words)
    for i in range(left - 1, 0, -1):
        if tokens[i].tag in ";:.Q" or commas >= _COMMAS:
            break
        if tokens[i].tag not in ",-":
            continue
        commas += 1
        phrase = before(tokens, i - 1, words)
        if phrase is None or tokens[i + 1].tag in "SC":
            continue
        if _renames(tokens, phrase, inner, i + 1) or _renamed(inner, i + 1, words):
            return inner
        if not phrase.speaks:
            continue
        score = _rank(tokens, phrase, commas)
        if best is None or score > best[0]:
            best = (score, phrase)
    return best[1] if best is not None and best[0] > 0 else None


def _renames(tokens: Tokens, phrase: Phrase, inner: Phrase | None, first: int) -> bool:
    """ "the mayor, John Baker, said", "chief of Trade and Industry, John Baker, said"."""
    if inner is None or inner.kind != "name" or inner.first != first:
        return False
    if phrase.kind == "name":
        return tokens[inner.last].person and not tokens[phrase.last].person
    titled = phrase.kind == "description" and phrase.party in ("person", "body")
    return titled or (phrase.kind == "description" and tokens[inner.last].person)


def _renamed(inner: Phrase | None, first: int, words: Lexicon) -> bool:
    """ "el consejero de Sanidad y Emergencias, Ana Baker, dijo": a whole name behind an office."""
    if words.compounds or not words.inverts or inner is None:
        return False
    return inner.kind == "name" and inner.first == first < inner.last


def _rank(tokens: Tokens, phrase: Phrase, commas: int) -> float:
    score = {"name": 3.0, "pronoun": 2.0, "description": 1.5}[phrase.kind] - commas
    opening = tag(tokens, phrase.first - 1)
    if opening == "P":
        return score - 3
    if opening in "^CTQA;" or (opening == "," and commas < 3):
        return score + 1.5
    return score
