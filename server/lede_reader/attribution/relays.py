"""Relays: the outlets that pass on what somebody told them: "told the Herald", "dijo a EFE"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from lede_reader.attribution.attribution import Attribution
from lede_reader.contract import Span
from lede_reader.coreference.referents import is_outlet
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.nlp.document import Document
from lede_reader.syntax.noun_phrases.phrase import TITLE, NounPhrase
from lede_reader.syntax.tokens import TaggedToken, TaggedTokens
from lede_reader.syntax.units import Unit

_BEFORE = 4
_TOLD = frozenset({"main", "inverted", "joined", "relative", "aside"})
_REPORTED = _TOLD | {"according"}  # "according to a memo *seen by* Reuters"


def with_relays(
    document: Document,
    units: tuple[Unit, ...],
    attributions: list[Attribution],
    words: SyntaxLexicon,
) -> Iterator[Attribution]:
    """The attributions in order, behind those of each unit the outlets that relay them."""
    for index, told in groupby(attributions, key=lambda attribution: attribution.unit):
        here = tuple(told)
        yield from here
        yield from _find_relays(document, units[index], here, words)


def _find_relays(
    document: Document,
    unit: Unit,
    found: tuple[Attribution, ...],
    words: SyntaxLexicon,
) -> list[Attribution]:
    """An attribution to each outlet that relays what is said in a unit."""
    ways = _REPORTED if words.lists.reporting else _TOLD
    said = [x for x in found if x.pieces and x.way in ways and not x.unsaid]
    told = [(x.cue.start, x) for x in said if x.cue is not None]
    if not told:
        return []
    relays: list[Attribution] = []
    for outlet in _outlets(document, unit.tokens, words):
        speakers = [x for _, x in told if x.phrase is not None and x.phrase.span != outlet.span]
        cues = {start for start, _ in told}
        if len(speakers) < len(told) or not _is_told(unit.tokens, outlet, cues, words):
            continue
        near = _nearest(told, outlet)
        relays.append(
            Attribution(
                near.unit,
                outlet,
                near.cue,
                None,
                near.pieces,
                passing=True,
                way="relayed",
                cued=near.cued,
            )
        )
    return relays


def _nearest(told: list[tuple[int, Attribution]], outlet: NounPhrase) -> Attribution:
    return min(told, key=lambda x: abs(x[0] - outlet.span.start))[1]


def _outlets(document: Document, tokens: TaggedTokens, words: SyntaxLexicon) -> list[NounPhrase]:
    """The outlets that a unit names, in quotation marks or without, but for the page's own."""
    found: list[NounPhrase] = []
    own = (document.site_name or "").casefold()
    for i, token in enumerate(tokens):
        if token.tag == "name" and (not found or found[-1].last < i):
            last = i
            while last + 1 < len(tokens) and _goes_on(tokens[last + 1], token):
                last += 1
            name = document.entities[token.at].name
            common = name.lower() in words.lists.outlet_nouns  # "der Zeitung", of no name
            if is_outlet(name, words) and not common and name.casefold() not in own:
                span = Span(token.start, tokens[last].end)
                found.append(NounPhrase("name", i, last, span, tokens[last].low, token.at))
        elif token.low in words.outlets or (
            token.tag == "quote" and token.end - token.start <= TITLE
        ):
            quoted = token.at >= 0 and token.tag != "name"
            inner = document.quotations[token.at].inner if quoted else token.span
            written = document.content[inner.start : inner.end]
            if is_outlet(written, words) if quoted else _is_odd(written, words):
                found.append(NounPhrase("description", i, i, inner, "", party="body", bare=True))
    return found


def _is_odd(written: str, words: SyntaxLexicon) -> bool:
    """Whether an outlet's name is no common word: "dpa", "Sport1", not "die Welt"."""
    return written in words.lists.outlets and not (written.isalpha() and written.istitle())


def _goes_on(token: TaggedToken, first: TaggedToken) -> bool:
    return token.tag == "name" and token.at == first.at


def _is_told(
    tokens: TaggedTokens, outlet: NounPhrase, cues: set[int], words: SyntaxLexicon
) -> bool:
    """Whether what stands before an outlet makes it the one that is told."""
    first = outlet.first - 1
    for _ in range(_BEFORE):
        if first < 1 or not _belongs(tokens, first, words):
            break
        first -= 1
    if first < 0:
        return False
    low, tag = tokens[first].low, tokens[first].tag
    if low in words.lists.telling or low in words.lists.relaying:
        return True
    if low in words.lists.reporting and first:  # "Moore *of* the Times", "reports *for* NPR"
        return tokens[first - 1].tag == "name" or tokens[first - 1].start in cues
    spoken = tag in {"verb", "subj"} or (tag == "name" and tokens[first].person)
    return words.typology.case_marked_articles and spoken  # "sagte sie *der dpa*"


def _belongs(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> bool:
    """Whether a word may stand between a preposition and the outlet: "der *Zeitung* „Bote“"."""
    token = tokens[at]
    if token.tag in {"det", "lower"}:
        return True
    if token.low in words.lists.linking and tokens[at - 1].low in words.lists.relaying:
        return True  # "auprès *de* l'AFP"
    return token.tag == "word" and (
        words.party(token.low) == "body" or token.low in words.lists.outlet_nouns
    )
