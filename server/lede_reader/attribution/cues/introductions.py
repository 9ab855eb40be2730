"""Introductions: who a colon lets speak without a verb of saying: "Baker blieb gelassen: „…“"."""

from __future__ import annotations

from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.clauses import find_clause_subject
from lede_reader.syntax.noun_phrases.leftward import phrase_ending_at
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.noun_phrases.rightward import phrase_after
from lede_reader.syntax.subjects.apposition import prefer_name
from lede_reader.syntax.tokens import TaggedTokens, tag_at

_FRONTED = 6


def find_introducer(tokens: TaggedTokens, colon: int, words: SyntaxLexicon) -> NounPhrase | None:
    """Who the words before a colon tell, or the subject of their clause."""
    phrase = _alone(tokens, colon, words)
    if phrase is None and words.typology.introducing_colons:
        phrase = find_clause_subject(tokens, colon, words) or _behind_verb(tokens, colon, words)
    if phrase is None or phrase.party == "document":
        return None
    verb = phrase.last + 1
    if tag_at(tokens, verb) != "verb" or words.verbs[tokens[verb].low].lacking:
        return phrase
    return None  # "Der Zeitung sagte er: …", by someone not known


def _alone(tokens: TaggedTokens, colon: int, words: SyntaxLexicon) -> NounPhrase | None:
    """The person that all before a colon tells: "Baker, the mayor of Ohio: “…”"."""
    phrase = phrase_after(tokens, 0, words)
    told = any(token.tag in {"verb", "aux"} for token in tokens[:colon])
    if phrase is None or told or tag_at(tokens, phrase.last + 1) not in {":", ",", "("}:
        return None
    person = tokens[phrase.last].person if phrase.kind == "name" else phrase.party == "person"
    return prefer_name(tokens, phrase, words) if person else None


def _behind_verb(tokens: TaggedTokens, colon: int, words: SyntaxLexicon) -> NounPhrase | None:
    """The person between the verb and the colon: "Dagegen hält *Baker*: „…“"."""
    if not (tokens[colon - 1].person and words.typology.verb_second):
        return None
    phrase = phrase_ending_at(tokens, colon - 1, words)
    if phrase is None or phrase.kind != "name" or phrase.first > _FRONTED:
        return None
    return phrase if tag_at(tokens, phrase.first - 1) in {"verb", "lower"} else None
