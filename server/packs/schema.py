"""The shape of a language pack: words and templates, never regular expressions."""

from __future__ import annotations

from msgspec import Struct


class Words(Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a pack; a misspelt key fails at load."""


class PageWords(Words, frozen=True):
    """`[page]`: the words of a page's furniture: "Read more", "By", "Most popular"."""


class SentenceWords(Words, frozen=True):
    """`[sentence]`: abbreviations and quotation marks."""


class NameWords(Words, frozen=True):
    """`[names]`: honorifics, organisation words, offices and roles, particles, demonyms."""


class TimeWords(Words, frozen=True):
    """`[time]`: months, weekdays, relative days and years."""


class PlaceWords(Words, frozen=True):
    """`[places]`: locative prepositions, kinds of places, country names."""


class SourceWords(Words, frozen=True):
    """`[sources]`: reporting verbs and cues, described sources, reasons for anonymity."""


class Pack(Words, frozen=True):
    """One language, one TOML file. `lang`: BCP 47, as langdetect names it."""

    lang: str
    page: PageWords = PageWords()
    sentence: SentenceWords = SentenceWords()
    names: NameWords = NameWords()
    time: TimeWords = TimeWords()
    places: PlaceWords = PlaceWords()
    sources: SourceWords = SourceWords()
