"""Attribution: who a unit says it from, and which words rest on it."""

from __future__ import annotations

from msgspec import Struct

from lede_reader.contract import Span
from lede_reader.facts.sources.clauses import clause_subject
from lede_reader.facts.sources.complements import Range
from lede_reader.facts.sources.contents import contents
from lede_reader.facts.sources.cue import Cue
from lede_reader.facts.sources.cues import cues
from lede_reader.facts.sources.lexicon import Lexicon
from lede_reader.facts.sources.parties import issued, together
from lede_reader.facts.sources.phrases import Phrase
from lede_reader.facts.sources.tokens import Tokens, tag
from lede_reader.facts.sources.units import Unit
from lede_reader.text import Text

_ANNOUNCED = 8
_SPOKEN = 20  # characters, below which a quotation behind a colon may be a title


class Piece(Struct, frozen=True):
    """What is said, as a slice of the content; `quoted`: wholly in quotation marks."""

    span: Span
    quoted: bool


class Attribution(Struct, frozen=True):
    """One cue's statements; `phrase` None is whoever spoke before.

    Without pieces: it announces what the next block says; `back`: it tells whose the sentence
    before is ("Das teilte die Polizei mit."). `passing`: a noun tells it, by the way; `silent`:
    nothing that rests on it can be told.
    """

    unit: int
    phrase: Phrase | None
    cue: Span | None
    to: Span | None
    pieces: tuple[Piece, ...]
    back: bool = False
    passing: bool = False
    silent: bool = False


def attributions(text: Text, unit: Unit, index: int, words: Lexicon) -> tuple[Attribution, ...]:
    """The attributions of a unit, in order."""
    found = cues(unit.tokens, words)
    if not found and ":Q" not in unit.tags:
        return ()  # nearly always
    result: list[Attribution] = []
    for k in range(len(found)):
        cue, ranges = contents(unit.tokens, found, k, words)
        pieces = tuple(piece for part in ranges for piece in _pieces(text, unit.tokens, part))
        if not pieces and _confirms(unit.tokens, cue, words):
            result.append(
                Attribution(index, cue.phrase, _span(unit.tokens, cue), None, (), back=True)
            )
        elif pieces or _announces(unit.tokens, cue):
            quoted = cue.to is not None and words.has("quoting", unit.tokens[cue.at].low)
            to = cue.to.span if cue.to is not None and not quoted else None
            parties = _parties(text, unit.tokens, cue, words)
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
                )
                for phrase in parties
            ]
        elif words.drops_subjects and cue.join in ("main", "inverted"):
            span = _span(unit.tokens, cue)
            result.append(Attribution(index, cue.phrase, span, None, (), silent=True))
    if words.inverts and not any(attribution.pieces for attribution in result):
        result += _introduced(text, unit, index, words)
    return tuple(result)


def _introduced(text: Text, unit: Unit, index: int, words: Lexicon) -> list[Attribution]:
    """What a colon and no verb of saying lets someone say: "Baker blieb gelassen: „…“"."""
    tokens = unit.tokens
    colon = unit.tags.find(":Q", 1)
    if colon < 0:
        return []
    phrase = clause_subject(tokens, colon, words)
    spoken = text.quotes[tokens[colon + 1].at].inner
    if phrase is None or phrase.party == "document" or spoken.end - spoken.start < _SPOKEN:
        return []
    if tag(tokens, phrase.last + 1) == "V":
        return []  # "Der Zeitung sagte er: …", by someone not known
    return [Attribution(index, phrase, None, None, (Piece(spoken, quoted=True),))]


def _parties(text: Text, tokens: Tokens, cue: Cue, words: Lexicon) -> tuple[Phrase, ...]:
    """The parties of a phrase: its joined names, or who a report is named to be by."""
    issuer = issued(tokens, cue.phrase, words)
    if cue.join == "relative" and issuer is None:
        return (cue.phrase,)  # "Baker and Cole, who said": Cole
    found = together(tokens, issuer or cue.phrase, words)
    kinds = [text.names[x.name].kind if x.kind == "name" else "person" for x in found]
    if kinds[-1] != "place":  # "Elmford and Marlow Police" is one
        found = tuple(x for x, kind in zip(found, kinds, strict=True) if kind != "place")
    return found


def _confirms(tokens: Tokens, cue: Cue, words: Lexicon) -> bool:
    """Whether all that is said is "that": "Das teilte die Polizei mit"."""
    first = tokens[0].low if tokens[0].tag != "Q" else ""
    return (
        words.has("anaphors", first) and cue.at <= _ANNOUNCED and cue.join in ("main", "inverted")
    )


def _announces(tokens: Tokens, cue: Cue) -> bool:
    """Whether what is said comes in the next block: "Baker said:"."""
    ended = tokens[-1].tag == ":" and cue.join in ("main", "inverted", "relative", "joined", "noun")
    return ended and len(tokens) - cue.last <= _ANNOUNCED and not cue.unsaid


def _span(tokens: Tokens, cue: Cue) -> Span:
    start, end = tokens[cue.at].start, tokens[cue.at].end
    if cue.join == "according" and cue.phrase.first > cue.at + 1:
        end = tokens[cue.phrase.first - 1].end
    return Span(start, end)


def _pieces(text: Text, tokens: Tokens, part: Range) -> list[Piece]:
    first, last = part.first, min(part.last, len(tokens) - 1)
    while first <= last and tokens[first].tag in ",;:.-C)":
        first += 1
    while last >= first and tokens[last].tag in ",;:.-C(":
        last -= 1
    inside = tokens[first : last + 1]
    if all(token.tag in "Q,.-;C" for token in inside):
        return [Piece(text.quotes[t.at].inner, quoted=True) for t in inside if t.tag == "Q"]
    if sum(token.tag not in ",;:.-" for token in inside) < 2:
        return []
    return [Piece(Span(inside[0].start, inside[-1].end), quoted=False)]
