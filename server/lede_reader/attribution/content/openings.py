"""Openings: where what is said begins behind a cue."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from lede_reader.attribution.content.objects import (
    addresses_object,
    find_urged,
    has_object,
    is_infinitive,
    quotes_object,
    takes_object,
)
from lede_reader.attribution.cues.cue import Cue
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.adverbials import hedges, past_adverbials, past_time
from lede_reader.syntax.tokens import TaggedTokens, low_at, tag_at

_FAR = 25
_ASIDE = 12
Mark = Literal["quote", "that", "to", "none"]


class Opening(Struct, frozen=True, gc=False):
    """Where what is said begins, and by which mark it is told."""

    first: int
    mark: Mark


def is_closed_off(tokens: TaggedTokens, cue: Cue) -> bool:
    """Whether a mark closes off what stands before the cue and its speaker."""
    return cue.first > 0 and tokens[cue.first - 1].tag in {",", "quote", "-"}


def _quoted(tokens: TaggedTokens, cue: Cue) -> bool:
    """Whether a quotation stands right before: then "… that was held" goes on with the place."""
    return tag_at(tokens, cue.first - 1) == "quote"


def find_opening(tokens: TaggedTokens, cue: Cue, words: SyntaxLexicon) -> Opening | None:
    """Where what is said begins after the cue; None where only "on Monday" and the like follow."""
    if words.typology.clauses_behind_commas and (clause := _clause(tokens, cue, words)) is not None:
        return clause
    plain = past_time(tokens, cue.last + 1, words)
    beyond = past_adverbials(tokens, plain, words)
    marked = _marked(tokens, beyond, words)
    demonstrative = words.typology.demonstrative_that
    if marked is not None and demonstrative and _points(tokens, cue, marked.first):
        return None
    near = marked is not None and (marked.mark == "quote" or beyond == plain)
    if marked is not None and (near or not _quoted(tokens, cue)):
        return marked
    resumed = _past_aside(tokens, beyond, words) if tag_at(tokens, beyond) == "," else None
    spoken_of = tag_at(tokens, plain) == "adp"
    resumed = resumed or (_behind_colon(tokens, plain) if spoken_of else None)
    unmarked = resumed or _unmarked(tokens, cue, (plain, beyond), words)
    return unmarked or _behind_colon(tokens, beyond)


def _points(tokens: TaggedTokens, cue: Cue, first: int) -> bool:
    """Whether "that" points at something that was told before: "rejected *that account*"."""
    judges = cue.verb is not None and "judging" in cue.verb.classes
    noun = tag_at(tokens, first) in {"word", "verb"} and tokens[first - 1].tag == "sconj"
    return judges and noun and tag_at(tokens, first + 1) in {"adp", "time", ",", ".", ";", "cconj"}


def _behind_colon(tokens: TaggedTokens, start: int) -> Opening | None:
    """A quotation that only what the cue speaks of parts from it: "answered the letter: “…”"."""
    for i in range(start, min(start + _FAR, len(tokens) - 1)):
        if tokens[i].tag == ":" and tokens[i + 1].tag == "quote":
            return Opening(i + 1, "quote")
        if tokens[i].tag in {"verb", "quote", ";", ":", "."}:
            return None
    return None


def _unmarked(
    tokens: TaggedTokens, cue: Cue, starts: tuple[int, int], words: SyntaxLexicon
) -> Opening | None:
    """A bare clause or object; `starts`: behind the date, and behind "in a statement" too."""
    plain, beyond = starts
    here, stop = tag_at(tokens, plain), tag_at(tokens, beyond)
    urged = plain if is_infinitive(tokens, plain, words) else find_urged(tokens, cue, plain, words)
    if urged is not None:
        return Opening(urged, "to")
    tied = _tied(tokens, cue, starts, words)
    if tied is not None:
        return tied
    if here in {",", ".", ";", ":", ")", "-", "cconj"} or (
        not words.typology.zero_complementizer and not takes_object(tokens, cue, plain, words)
    ):
        return None
    if here != "adp":
        return Opening(plain, "none")
    resumes = stop in {"subj", "det", "name", "word", "lower", "sconj", "num"}
    return Opening(beyond, "none") if resumes and not is_closed_off(tokens, cue) else None


def _tied(
    tokens: TaggedTokens, cue: Cue, starts: tuple[int, int], words: SyntaxLexicon
) -> Opening | None:
    """What a preposition ties to its verb: "said *about 20*", "habló de *“un giro”*"."""
    plain, beyond = starts
    if low_at(tokens, beyond) in words.lists.asides and tag_at(tokens, beyond + 1) == "quote":
        return Opening(beyond + 1, "quote")  # "se refirió al plan *como* “…”"
    if low_at(tokens, plain) in words.lists.linking and quotes_object(tokens, cue, plain):
        return Opening(plain + 1, "quote")
    if tag_at(tokens, plain) != "adp":
        return None
    if hedges(tokens, plain, words):
        return Opening(plain, "that")
    return Opening(plain, "none") if addresses_object(tokens, cue, plain, words) else None


def _is_adverbial(tokens: TaggedTokens, first: int, words: SyntaxLexicon) -> bool:
    """ "…, *in Kiel* sei", not "…, in dem er", "…, ohne ihn zu nennen"."""
    if tokens[first].low in words.lists.purposes or tag_at(tokens, first + 1) not in {
        "det",
        "word",
        "name",
        "num",
        "time",
        "quote",
        "lower",
        "adv",
    }:
        return False
    relative = low_at(tokens, first + 1) in words.lists.relatives
    return not relative or tag_at(tokens, first + 2) not in {
        "subj",
        "det",
        "adp",
        "adv",
        "aux",
        "pron",
    }


def _clause(tokens: TaggedTokens, cue: Cue, words: SyntaxLexicon) -> Opening | None:
    """The clause behind the next comma: "sagte der Zeitung, er sei …" needs no "that"."""
    judges = cue.verb is not None and "judging" in cue.verb.classes
    if cue.verb is None or (judges and has_object(tokens, cue, words)):
        return None
    for i in range(cue.last + 1, min(cue.last + _FAR, len(tokens) - 1)):
        quoted = (
            tokens[i].tag == "quote" and i > cue.last + 1 and tokens[i - 1].tag not in {":", ","}
        )
        marked = (
            _marked(tokens, i, words)
            if tokens[i].tag in {"quote", ":", ",", "sconj"} and not quoted
            else None
        )
        if marked is not None:
            return marked
        if tokens[i].tag == ",":
            return _behind(tokens, cue, i, words)
        if tokens[i].tag in {";", "."}:
            return None
    return None


def _behind(tokens: TaggedTokens, cue: Cue, comma: int, words: SyntaxLexicon) -> Opening | None:
    """The opening right behind a comma, with or without a word for "that"."""
    found = _marked(tokens, comma + 1, words)
    if found is not None:
        asks = tokens[found.first].tag == "sconj"  # "zeigte sich, wo die Kurse fielen"
        return None if asks and has_object(tokens, cue, words) else found
    if cue.verb is None or not cue.verb.classes & {"plain", "bound", "judging"}:
        return None
    return Opening(comma + 1, "that") if _reports(tokens, cue, comma, words) else None


def _reports(tokens: TaggedTokens, cue: Cue, comma: int, words: SyntaxLexicon) -> bool:
    """Whether the clause behind a comma is what is said: not "…, die er las", "…, nachdem sie"."""
    first, second = comma + 1, comma + 2
    if first >= len(tokens) or tokens[first].low in words.lists.subordinators:
        return tag_at(tokens, first) == "adp" and _is_adverbial(tokens, first, words)
    if tokens[first].tag == "verb" and tokens[first].low not in words.lists.moods:
        return False  # "er fühlt, fragt und sucht"
    if tokens[first].low in words.lists.relatives and tag_at(tokens, second) in {
        "det",
        "adp",
        "adv",
        "subj",
        "aux",
        "pron",
    }:
        return tokens[second].low in words.lists.indefinites
    return not has_object(tokens, cue, words)


def _past_aside(tokens: TaggedTokens, comma: int, words: SyntaxLexicon) -> Opening | None:
    """ "cautioned, *as the council did,* that …", "said in Elmford*, Ohio,* that …"."""
    for i in range(comma + 1, min(comma + _ASIDE, len(tokens))):
        if tokens[i].tag in {";", ":", "quote"}:
            return None
        if tokens[i].tag == ",":
            found = _marked(tokens, i + 1, words)
            quotes = words.typology.quotations_behind_commas
            return found if found is not None and (quotes or found.mark == "that") else None
    return None


def _marked(tokens: TaggedTokens, start: int, words: SyntaxLexicon) -> Opening | None:
    here, following = tag_at(tokens, start), tag_at(tokens, start + 1)
    if here == "quote":
        return Opening(start, "quote")
    if here == ":" or (here in {",", "-", ";"} and following == "quote"):
        return Opening(start + 1, "quote")
    if here == "adp":  # "advertido *de que*"
        tied = words.typology.prepositional_objects
        asked = words.lists.complementizers if tied else words.lists.declarative
        start += low_at(tokens, start + 1) in asked
    if low_at(tokens, start) in words.lists.complementizers:
        empty = tokens[start].low in words.lists.declarative or following == ","
        return Opening(start + 1 if empty else start, "that")
    return None
