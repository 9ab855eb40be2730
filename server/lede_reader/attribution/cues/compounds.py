"""Cues of more than one word: "dejó *claro* que", "a tenu à *préciser* que", "Et de *conclure*"."""

from __future__ import annotations

from msgspec.structs import replace

from lede_reader.attribution.cues.cue import Cue
from lede_reader.contract import Span
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.languages.lexicons.verbs import SUPPORTED, Verb
from lede_reader.syntax.auxiliaries import Auxiliaries, read_auxiliaries
from lede_reader.syntax.noun_phrases.leftward import phrase_ending_at
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.subjects.finding import find_subject
from lede_reader.syntax.subjects.site import Site
from lede_reader.syntax.tokens import TaggedTokens, low_at, tag_at

_NEAR = 3
_BETWEEN = frozenset({"adp", "det", "adv", "word", "subj"})


def supported_cue(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> Cue | None:
    """The cue that a word makes with a light verb: "made it *clear*", "hizo un *llamamiento* a"."""
    light = _light_verb(tokens, at, words)
    if light is None:
        return None
    helpers = read_auxiliaries(tokens, light, words)
    if helpers is None or helpers.passive:
        return None
    tied = tag_at(tokens, at + 1) == "adp" and low_at(tokens, at + 1) not in words.lists.datives
    cue = _cue(tokens, at, helpers, (SUPPORTED, words))
    return replace(cue, last=max(cue.last, at + tied)) if cue is not None else None


def _light_verb(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> int | None:
    forms = words.supports[tokens[at].low]
    for i in range(at - 1, max(at - 1 - _NEAR, -1), -1):
        if tokens[i].low in forms:
            return i
        if tokens[i].tag not in _BETWEEN:
            return None
    return None


def infinitive_cue(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> Cue | None:
    """The cue of an infinitive that a verb leads on to, or that tells by itself."""
    verb = words.infinitives[tokens[at].low]
    tied = tag_at(tokens, at - 1) == "adp"
    leading = at - 1 - tied
    while tag_at(tokens, leading) == "adv":
        leading -= 1
    if low_at(tokens, leading) in words.lists.continuing:
        helpers = read_auxiliaries(tokens, leading, words)
        return _cue(tokens, at, helpers, (verb, words)) if helpers is not None else None
    narrates = words.typology.narrative_infinitives and tag_at(tokens, 0) == "cconj"
    if not narrates or low_at(tokens, at - 1) not in words.lists.infinitives:
        return None
    if at == 2:  # "Et d'*ajouter* : …"
        span = Span(tokens[0].start, tokens[0].end)
        return Cue(at, 0, at, "main", NounPhrase("pronoun", 0, 0, span, ""), verb)
    phrase = phrase_ending_at(tokens, at - 2, words)  # "Et Marin de *conclure* : …"
    begins = phrase is not None and phrase.first == 1 and phrase.speaks
    return Cue(at, 0, at, "main", phrase, verb) if phrase is not None and begins else None


def _cue(
    tokens: TaggedTokens, at: int, helpers: Auxiliaries, verb: tuple[Verb, SyntaxLexicon]
) -> Cue | None:
    told, words = verb
    found = find_subject(Site(tokens, at, helpers.left, words))
    if found is None or found.phrase is None:
        return None
    last = max(at, found.last)
    return Cue(at, found.first, last, found.join, found.phrase, told, unsaid=helpers.unsaid)
