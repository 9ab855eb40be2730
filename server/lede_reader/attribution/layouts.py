"""Speech told by the layout alone: signatures under quotations, transcripts and interviews."""

from __future__ import annotations

from itertools import groupby

from lede_reader.attribution.attribution import Attribution, ContentSpan
from lede_reader.attribution.interviews import attribute_answers
from lede_reader.attribution.letters import attribute_letters
from lede_reader.contract import Span
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.nlp.document import Document
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.noun_phrases.rightward import phrase_after
from lede_reader.syntax.tokens import TaggedToken, TaggedTokens, tag_at
from lede_reader.syntax.units import Unit

_LABEL = 40
_LABEL_WORDS = 4
_TURNS = 3
_MARKS = " \"'“”„«»‘’"
_ENDS = (".", "?", "!", "…")


def attribute_by_layout(
    document: Document, units: tuple[Unit, ...], words: SyntaxLexicon
) -> dict[int, tuple[Attribution, ...]]:
    """The attributions that a unit's layout makes, by the unit's index."""
    found: dict[int, tuple[Attribution, ...]] = {}
    for _, block in groupby(enumerate(units), key=lambda pair: pair[1].block):
        quoted = list(block)
        if not any("-" in unit.tags for _, unit in quoted):
            continue
        signatures = _signatures(document, quoted, words) or _posted(document, quoted, words)
        for index, signed in signatures:
            found[index] = (*found.get(index, ()), signed)
            for other, unit in quoted:  # what is signed goes on from nobody
                if other < index and not unit.tags.strip("Q.,"):
                    found.setdefault(other, ())
    found |= attribute_answers(document, units, words)
    for index, turn in _turns(document, units).items():
        found[index] = (turn,) if turn is not None else ()
    return found | attribute_letters(document, units, words)


def _signatures(
    document: Document, block: list[tuple[int, Unit]], words: SyntaxLexicon
) -> list[tuple[int, Attribution]]:
    """ "…" — Jane Baker, chair of the board."""
    found: list[tuple[int, Attribution]] = []
    quotes: list[TaggedToken] = []
    for index, unit in block:
        for i, token in enumerate(unit.tokens):
            if token.tag == "quote":
                quotes.append(token)
            elif token.tag == "-" and quotes:
                phrase = _signer(document, unit.tokens[i + 1 :], words)
                if phrase is not None:
                    said = tuple(
                        ContentSpan(document.quotations[q.at].inner, quoted=True) for q in quotes
                    )
                    found.append(
                        (index, Attribution(index, phrase, None, None, said, way="layout"))
                    )
                quotes = []
            elif token.tag not in {".", ","}:
                quotes = []
    return found


def _posted(
    document: Document, block: list[tuple[int, Unit]], words: SyntaxLexicon
) -> list[tuple[int, Attribution]]:
    """A block quote that is signed, as embedded posts are: "… — Jane Baker (@jane) March 3"."""
    start = block[0][1].span.start
    if document.blocks[block[0][1].block].kind != "quote":
        return []
    for index, unit in reversed(block):
        for i in reversed([i for i, tag in enumerate(unit.tags) if tag == "-"]):
            phrase = _signer(document, unit.tokens[i + 1 :], words)
            said = document.content[start : unit.tokens[i].start].rstrip()
            if phrase is not None and said:
                piece = ContentSpan(Span(start, start + len(said)), quoted=False)
                return [(index, Attribution(index, phrase, None, None, (piece,), way="layout"))]
    return []


def _signer(document: Document, tokens: TaggedTokens, words: SyntaxLexicon) -> NounPhrase | None:
    phrase = phrase_after(tokens, 0, words)
    if phrase is None or phrase.kind == "pronoun":
        return None
    end = tag_at(tokens, phrase.last + 1)
    capital = all(
        word[0].isupper() for word in document.content[phrase.span.start : phrase.span.end].split()
    )
    return phrase if capital and end in {",", ".", "(", "quote"} else None


def _turns(document: Document, units: tuple[Unit, ...]) -> dict[int, Attribution | None]:
    """The units that begin a turn of a transcript ("BAKER: …"); None for who asks ("Q: …")."""
    labels: list[tuple[int, Span, int]] = []
    for _, block in groupby(enumerate(units), key=lambda pair: pair[1].block):
        (index, unit), *rest = block
        label = _label(document, unit)
        if label is not None:
            labels.append((index, label, rest[-1][1].span.end if rest else unit.span.end))
    talkers = {document.content[label.start : label.end] for _, label, _ in labels}
    if len(labels) < _TURNS or len(talkers) == len(labels):  # who talks, talks again
        return {}
    whole = [
        document.content[label.start : end].rstrip(_MARKS).endswith(_ENDS)
        for _, label, end in labels
    ]
    if 2 * sum(whole) < len(labels):  # no sentences: a table of times, of channels, of players
        return {}
    by_label = {
        form.casefold(): number
        for number, name in reversed(list(enumerate(document.entities)))
        for form in (name.name.split()[-1], *name.forms)
    }
    return {
        index: _turn(document, index, label, (end, by_label))
        for (index, label, end), is_whole in zip(labels, whole, strict=True)
        if is_whole  # else a headline: "Trump: coal is back"
    }


def _label(document: Document, unit: Unit) -> Span | None:
    head = document.content[unit.span.start : min(unit.span.start + _LABEL, unit.span.end)]
    before, colon, _ = head.partition(":")
    label = before.lstrip(_MARKS)
    words = label.split()
    if not colon or not words or len(words) > _LABEL_WORDS:
        return None
    if not all(word[0].isupper() for word in words):
        return None
    start = unit.span.start + len(before) - len(label)
    return Span(start, start + len(label))


def _turn(
    document: Document, index: int, label: Span, rest: tuple[int, dict[str, int]]
) -> Attribution | None:
    end, by_label = rest
    said = document.content[label.end + 1 : end]
    start = label.end + 1 + len(said) - len(said.lstrip(_MARKS))
    end = start + len(said.strip(_MARKS))
    spoken = document.content[label.start : label.end]
    if start >= end or spoken == "Q":
        return None
    name = by_label.get(spoken.casefold(), by_label.get(spoken.split()[-1].casefold(), -1))
    phrase = NounPhrase(
        "name" if name >= 0 else "description", 0, 0, label, spoken, name, "person", bare=True
    )
    pieces = (ContentSpan(Span(start, end), quoted=False),)
    asked = None if spoken == "A" else phrase
    return Attribution(index, asked, None, None, pieces, way="layout")
