"""Attribution: who a unit says it from, and which words rest on it."""

from __future__ import annotations

from bisect import bisect_left
from typing import Literal

from msgspec import Struct

from lede_reader.attribution.content.complements import TokenRange
from lede_reader.attribution.content.spans import find_content
from lede_reader.attribution.cues.cue import Cue
from lede_reader.attribution.cues.introductions import find_introducer
from lede_reader.attribution.cues.recognition import find_cues
from lede_reader.contract import Span
from lede_reader.coreference.referents import Referent
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.languages.lexicons.verbs import VerbClass
from lede_reader.nlp.document import Document
from lede_reader.syntax.moods import is_reported
from lede_reader.syntax.noun_phrases.coordination import coordinated_parties, issuer_of
from lede_reader.syntax.noun_phrases.leftward import phrase_before
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.subjects.site import Join
from lede_reader.syntax.tokens import TaggedTokens
from lede_reader.syntax.units import Unit

Way = Join | Literal["continued", "back", "introduced", "layout", "relayed"]

_QUOTED = frozenset({"quote", ",", ".", "-", ";", "cconj"})
_MARKS = frozenset({",", ";", ":", ".", "-"})
_ANNOUNCED = 8
_REASON = 8
_SPOKEN = 20  # characters, below which a quotation behind a colon may be a title


class ContentSpan(Struct, frozen=True):
    """What is said, as a slice of the content; `quoted`: wholly in quotation marks.

    `confidence`: how likely it is said, and by its speaker, once that is weighed.
    """

    span: Span
    quoted: bool
    confidence: float = 0.0


class Attribution(Struct, frozen=True):
    """One cue's statements; `phrase` None is whoever spoke before.

    Without pieces: it announces what the next block says; `back`: it tells whose the sentence
    before is ("Das teilte die Polizei mit."). `passing`: a noun tells it, by the way; `silent`:
    nothing that rests on it can be told. `way`: how it is told; `cued`: what its verb can be;
    `unsaid`: that it was not said, or would be.
    """

    unit: int
    phrase: NounPhrase | None
    cue: Span | None
    to: Span | None
    pieces: tuple[ContentSpan, ...]
    back: bool = False
    passing: bool = False
    silent: bool = False
    way: Way = "continued"
    cued: frozenset[VerbClass] = frozenset()
    unsaid: bool = False


class ResolvedAttribution(Struct, frozen=True):
    """An attribution with its speaker, and how likely that one is, of all that it may be."""

    speaker: Referent
    attribution: Attribution
    confidence: float = 1.0


def within_size(resolved: list[ResolvedAttribution], most: int) -> tuple[ResolvedAttribution, ...]:
    """The attributions, in order, without what brings their content above `most` characters."""
    kept: list[ResolvedAttribution] = []
    for item in resolved:
        spans = [piece.span for piece in item.attribution.pieces]
        size = sum(span.end - span.start for span in spans)
        if size <= most:
            most -= size
            kept.append(item)
    return tuple(kept)


def find_attributions(
    document: Document, unit: Unit, index: int, words: SyntaxLexicon
) -> tuple[Attribution, ...]:
    """The attributions of a unit, in order."""
    found = find_cues(unit.tokens, words)
    if not found and ":" not in unit.tags[:-1]:
        return _presented(document, unit, index, words)  # nearly always nothing
    result: list[Attribution] = []
    for k in range(len(found)):
        cue, ranges = find_content(unit.tokens, found, k, words)
        pieces = tuple([x for part in ranges for x in _pieces(document, unit.tokens, part, words)])
        asks = pieces and unit.tokens[cue.at].low in words.asking
        if asks and _stays_unnamed(document, unit.tokens, cue, words):
            continue
        all_said = not pieces or unit.tokens[0].low in words.lists.clitics  # "*Lo* denuncia …"
        if all_said and _confirms(unit.tokens, cue, words):
            result.append(
                Attribution(
                    index, cue.phrase, _span(unit.tokens, cue), None, (), back=True, way="back"
                )
            )
        elif pieces or _announces(unit.tokens, cue):
            quoted = cue.to is not None and unit.tokens[cue.at].low in words.lists.quoting
            to = cue.to.span if cue.to is not None and not quoted else None
            parties = _parties(document, unit.tokens, cue, words)
            if cue.to is not None and quoted:  # "Die Zeitung zitiert *ihn* mit den Worten: …"
                parties = (*parties, cue.to)
            result += [
                Attribution(
                    index,
                    phrase,
                    _span(unit.tokens, cue),
                    to,
                    pieces,
                    passing=cue.join == "noun",
                    way=cue.join,
                    cued=cue.verb.classes if cue.verb is not None else frozenset(),
                    unsaid=cue.unsaid,
                )
                for phrase in parties
            ]
        elif words.typology.dropped_subjects and cue.join in ("main", "inverted"):
            span = _span(unit.tokens, cue)
            result.append(Attribution(index, cue.phrase, span, None, (), silent=True))
    if not any(attribution.pieces for attribution in result):
        result += _introduced(document, unit, index, words)
    return tuple(result)


def _presented(
    document: Document, unit: Unit, index: int, words: SyntaxLexicon
) -> tuple[Attribution, ...]:
    """Whom a line without a verb lets speak in the next block: "And from Mayor Ann Baker:"."""
    tokens = unit.tokens
    if not unit.tags.endswith(":") or len(tokens) > _ANNOUNCED or set(unit.tags) & set("VXQ"):
        return ()
    phrase = phrase_before(tokens, len(tokens) - 2, words)
    if phrase is None or phrase.kind != "name" or not tokens[phrase.last].person:
        return ()
    follows = document.blocks[unit.block + 1 : unit.block + 2]
    quotation = bisect_left(document.quotations, unit.span.end, key=lambda x: x.span.start)
    spoken = document.quotations[quotation : quotation + 1]
    opens = bool(follows and spoken) and spoken[0].span.start == follows[0].span.start
    return (Attribution(index, phrase, None, None, ()),) if opens else ()


def _introduced(
    document: Document, unit: Unit, index: int, words: SyntaxLexicon
) -> list[Attribution]:
    """What a colon and no verb of saying lets someone say: "Baker blieb gelassen: „…“"."""
    tokens = unit.tokens
    colon = unit.tags.find(":Q", 1)
    if colon < 0:
        return _introduced_by_mood(unit, index, words)
    spoken = document.quotations[tokens[colon + 1].at].inner
    if spoken.end - spoken.start < _SPOKEN:
        return []
    phrase = find_introducer(tokens, colon, words)
    said = (ContentSpan(spoken, quoted=True),)
    return [Attribution(index, phrase, None, None, said, way="introduced")] if phrase else []


def _introduced_by_mood(unit: Unit, index: int, words: SyntaxLexicon) -> list[Attribution]:
    """The same in the reported mood: "Baker blieb gelassen: Niemand *sei* verletzt."."""
    colon = unit.tags.find(":", 1)
    rest = unit.tokens[colon + 1 : -1]
    if colon < 0 or not words.typology.clauses_behind_commas or not is_reported(rest, words):
        return []
    phrase = find_introducer(unit.tokens, colon, words)
    said = (ContentSpan(Span(rest[0].start, rest[-1].end), quoted=False),)
    return [Attribution(index, phrase, None, None, said, way="introduced")] if phrase else []


def _parties(
    document: Document, tokens: TaggedTokens, cue: Cue, words: SyntaxLexicon
) -> tuple[NounPhrase, ...]:
    """The parties of a phrase: its joined names, or who a report is named to be by."""
    issuer = issuer_of(tokens, cue.phrase, words)
    if cue.join == "relative" and issuer is None:
        return (cue.phrase,)  # "Baker and Cole, who said": Cole
    found = coordinated_parties(tokens, issuer or cue.phrase, words)
    kinds = [document.entities[x.name].kind if x.kind == "name" else "person" for x in found]
    if "place" in kinds and kinds[-1] != "place":  # "Elmford and Marlow Police" is one
        found = tuple(x for x, kind in zip(found, kinds, strict=True) if kind != "place")
    return found


def _confirms(tokens: TaggedTokens, cue: Cue, words: SyntaxLexicon) -> bool:
    """Whether all that is said is "that": "Das teilte die Polizei mit"."""
    first = tokens[0].low if tokens[0].tag != "quote" else ""
    return (
        first in words.lists.anaphors and cue.at <= _ANNOUNCED and cue.join in ("main", "inverted")
    )


def _stays_unnamed(
    document: Document, tokens: TaggedTokens, cue: Cue, words: SyntaxLexicon
) -> bool:
    """Whether all that is asked is not to be named: "pidió no ser identificado"."""
    near = tokens[max(cue.at - 3, 0) : cue.at + _REASON]
    if words.reasons is None:
        return False
    reason = words.reasons.search(document.content, near[0].start, near[-1].end)
    verb = tokens[cue.at]
    return reason is not None and reason.start() <= verb.start and reason.end() >= verb.end


def _announces(tokens: TaggedTokens, cue: Cue) -> bool:
    """Whether what is said comes in the next block: "Baker said:"."""
    ended = tokens[-1].tag == ":" and cue.join in ("main", "inverted", "relative", "joined", "noun")
    return ended and len(tokens) - cue.last <= _ANNOUNCED and not cue.unsaid


def _span(tokens: TaggedTokens, cue: Cue) -> Span:
    start, end = tokens[cue.at].start, tokens[cue.at].end
    if cue.join == "according" and cue.phrase.first > cue.at + 1:
        end = tokens[cue.phrase.first - 1].end
    return Span(start, end)


def _pieces(
    document: Document, tokens: TaggedTokens, part: TokenRange, words: SyntaxLexicon
) -> list[ContentSpan]:
    first, last = part.first, min(part.last, len(tokens) - 1)
    while first <= last and tokens[first].tag in {",", ";", ":", ".", "-", "cconj", ")"}:
        first += 1
    while last >= first and tokens[last].tag in {",", ";", ":", ".", "-", "cconj", "("}:
        last -= 1
    inside = tokens[first : last + 1]
    if {token.tag for token in inside} <= _QUOTED:
        return [
            ContentSpan(document.quotations[t.at].inner, quoted=True)
            for t in inside
            if t.tag == "quote"
        ]
    compound = words.typology.closed_compounds and [x.tag for x in inside] == ["word"]
    if len([token for token in inside if token.tag not in _MARKS]) < 2 and not compound:
        return []
    return [ContentSpan(Span(inside[0].start, inside[-1].end), quoted=False)]
