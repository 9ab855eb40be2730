"""The words that sentences are split by."""

from __future__ import annotations

from msgspec import Struct

from lede_reader.languages.schema.sentences import SentenceWords


class SentenceLexicon(Struct, frozen=True):
    """`[sentence]` with its lists as sets; `known`: every abbreviation."""

    leading: frozenset[str] = frozenset()
    before_numbers: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()
    ordinals: bool = False


def sentence_lexicon(words: SentenceWords) -> SentenceLexicon:
    """Lays out a language's words of sentences."""
    leading, numbers = frozenset(words.leading), frozenset(words.before_numbers)
    abbreviations = frozenset(words.abbreviations)
    return SentenceLexicon(
        leading=leading,
        before_numbers=numbers,
        abbreviations=abbreviations,
        known=leading | numbers | abbreviations,
        openers=frozenset(words.openers),
        elisions=frozenset(words.elisions),
        ordinals=words.ordinals,
    )
