"""What stands right before or behind a finite verb, and may be its subject."""

from __future__ import annotations

from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.noun_phrases.leftward import phrase_before
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.noun_phrases.rightward import phrase_after
from lede_reader.syntax.subjects.apposition import behind_adverbial, holder, prefer_name
from lede_reader.syntax.tokens import TaggedTokens, low_at, tag_at


def standing_before(tokens: TaggedTokens, left: int, words: SyntaxLexicon) -> NounPhrase | None:
    if tag_at(tokens, left) not in {
        "subj",
        "name",
        "word",
        "num",
        "det",
        "adv",
        "gen",
        ")",
        "pron",
        "quote",
    }:
        return None
    phrase = phrase_before(tokens, left, words)
    phrase = behind_adverbial(tokens, phrase, words) if phrase is not None else None
    if phrase is None or not phrase.speaks or tag_at(tokens, phrase.first - 1) == "adp":
        return None
    phrase = holder(phrase, tokens, words)
    return None if is_oblique(tokens, phrase, words) else phrase


def is_oblique(tokens: TaggedTokens, phrase: NounPhrase, words: SyntaxLexicon) -> bool:
    """Whether its case, or the preposition that opens its clause, makes a phrase no subject."""
    opening = tokens[phrase.first].low
    if opening in words.lists.obliques:
        return True
    feminine = opening in words.lists.genitives and phrase.head.endswith(words.feminines)
    return feminine or (words.typology.verb_second and _in_prepositional(tokens, phrase))


def _in_prepositional(tokens: TaggedTokens, phrase: NounPhrase) -> bool:
    """ "Bei einem Treffen der Minister sagte Baker": one phrase stands before the verb."""
    if phrase.kind == "pronoun":
        return False
    start = phrase.first
    while start > 0 and tokens[start - 1].tag not in {
        ",",
        ";",
        ":",
        ".",
        "-",
        "quote",
        "cconj",
        "(",
    }:
        start -= 1
    return tokens[start].tag == "adp" and start < phrase.first


def standing_after(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> NounPhrase | None:
    start = at + 1
    while start < len(tokens):
        dated = tokens[start].tag in {"adp", "det"} and tag_at(tokens, start + 1) == "time"
        if tokens[start].tag not in {"adv", "time", "pron"} and not dated:
            break
        start += 2 if dated else 1
    if low_at(tokens, start) in words.lists.datives:
        addressed = phrase_after(tokens, start + 1, words)  # "confirmó *a la agencia* el ministro"
        start = addressed.last + 1 if addressed is not None else start
    elif tag_at(tokens, start) == "adp":
        aside = phrase_after(tokens, start + 1, words)  # "a dit *en substance* le maire"
        if aside is not None and not aside.speaks:
            start = aside.last + 1
    phrase = phrase_after(tokens, start, words)
    if phrase is None or not phrase.speaks or tokens[phrase.first].low in words.lists.obliques:
        return None
    return prefer_name(tokens, phrase, words)
