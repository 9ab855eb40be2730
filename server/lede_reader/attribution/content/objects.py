"""Objects: what a verb of saying takes without "that": an infinitive, a quotation, a noun."""

from __future__ import annotations

from lede_reader.attribution.cues.cue import Cue
from lede_reader.languages.lexicons.syntax import SyntaxLexicon, Tag
from lede_reader.syntax.tokens import TaggedTokens, low_at, tag_at

_FAR = 12
# What may be a verb behind "to", by whether nouns have capitals.
_VERBAL: dict[bool, frozenset[Tag]] = {
    True: frozenset(["lower", "verb"]),
    False: frozenset(["word", "lower", "verb", "aux", "adv", "quote"]),
}


def find_urged(tokens: TaggedTokens, cue: Cue, start: int, words: SyntaxLexicon) -> int | None:
    """Where the infinitive begins that somebody is urged to: "llamó a los vecinos *a votar*"."""
    if cue.verb is None or "urging" not in cue.verb.classes:
        return None
    for i in range(start, min(start + _FAR, len(tokens))):
        if tokens[i].tag in {",", ";", ":", ".", "quote", "verb", "sconj"}:
            return None
        if is_infinitive(tokens, i, words):
            return i
    return None


def quotes_object(tokens: TaggedTokens, cue: Cue, start: int) -> bool:
    """Whether a quotation is the verb's object: "habló *de “un giro”*"."""
    tied = cue.verb is not None and bool(cue.verb.classes & {"judging", "bound"})
    return tied and tag_at(tokens, start + 1) == "quote" and cue.join != "inverted"


def addresses_object(tokens: TaggedTokens, cue: Cue, start: int, words: SyntaxLexicon) -> bool:
    """Whether the preposition of a person makes the object: "acusó *a la firma* de mentir"."""
    judges = cue.verb is not None and "judging" in cue.verb.classes and cue.join != "inverted"
    return judges and tokens[start].low in words.lists.datives


def has_object(tokens: TaggedTokens, cue: Cue, words: SyntaxLexicon) -> bool:
    """ "kündigte *einen Streik* an, der …", not "kündigte der Zeitung an, …"."""
    start = cue.last + 1
    while tag_at(tokens, start) in {"adv", "time"}:
        start += 1
    inside = range(cue.phrase.last + 1, cue.at)  # "hat *den Plan* angekündigt, …"
    if any(tokens[i].tag not in {"aux", "det", "lower", "word", "name", "adv"} for i in inside):
        inside = range(0)
    places = (i for i in (start, *inside) if tag_at(tokens, i + 1) != "time")
    return any(low_at(tokens, i) in words.lists.direct_objects for i in places)


def takes_object(tokens: TaggedTokens, cue: Cue, start: int, words: SyntaxLexicon) -> bool:
    """Whether what stands at `start` is said, though no "that" is.

    "fordert Neuwahlen", "affirme avoir détruit …"; not "erläutert den Plan".
    """
    if cue.verb is None or cue.verb.classes & {"judging", "phrasal"}:
        return True
    if tag_at(tokens, start) == "aux" or _of_itself(tokens, cue, start, words):
        return True
    if low_at(tokens, start).endswith(words.infinitive_endings):
        return tokens[start].tag == "word" and not words.typology.clauses_behind_commas
    return (
        not words.typology.clauses_behind_commas
        and tokens[start].low in words.lists.past_infinitives
    )


def is_infinitive(tokens: TaggedTokens, start: int, words: SyntaxLexicon) -> bool:
    """ "promised *to bring*", not "confirmed *to the agency*"."""
    if low_at(tokens, start) not in words.lists.infinitives:
        return False
    verbal = _VERBAL[words.typology.nouns_capitalised]
    if words.lists.infinitive_endings and not words.typology.clauses_behind_commas:
        ended = low_at(tokens, start + 1).endswith(words.infinitive_endings)
        return ended and tag_at(tokens, start + 1) in verbal
    return tag_at(tokens, start + 1) in verbal and tag_at(tokens, start + 2) != "gen"


def _of_itself(tokens: TaggedTokens, cue: Cue, start: int, words: SyntaxLexicon) -> bool:
    """Whether a speaker says what it is: "s'est dite *prête à négocier*".

    Where subjects are left out, a reflexive is as often of nobody: "se anunció".
    """
    if words.typology.dropped_subjects:
        return False
    between = tokens[cue.phrase.last + 1 : cue.at]
    reflexive = any(token.low in words.lists.reflexives for token in between)
    return reflexive and cue.join == "main" and tag_at(tokens, start) == "word"
