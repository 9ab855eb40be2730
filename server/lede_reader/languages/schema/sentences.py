"""Where a sentence ends, and what it may begin with."""

from __future__ import annotations

from lede_reader.languages.schema.words import Words


class SentenceWords(Words, frozen=True):
    """`[sentence]`: what a full stop or an apostrophe may stand for.

    Abbreviations are written without their last stop ("Mr", "z. B"); one in lower case stands for
    its capitalised form too.
    """

    leading: tuple[str, ...] = ()
    """Abbreviations that always lead on: no sentence ends after "Mr."."""
    before_numbers: tuple[str, ...] = ()
    """Abbreviations that lead on where a number follows: "No. 5", "Jan. 5"."""
    abbreviations: tuple[str, ...] = ()
    """Abbreviations that a sentence may end with, told by the next word: "Inc.", "p.m."."""
    openers: tuple[str, ...] = ()
    """Words that open sentences and start no name: "The", "But"; with their capital."""
    ordinals: bool = False
    """Whether a number with a stop is an ordinal: "am 3. Oktober"."""
    elisions: tuple[str, ...] = ()
    """Words that begin with an apostrophe, without it: "'em", "'t"."""
