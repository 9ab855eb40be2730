"""The shape of a language pack: words and templates, never regular expressions."""

from __future__ import annotations

from msgspec import Struct


class Words(Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a pack; a misspelt key fails at load."""


class PageWords(Words, frozen=True):
    """`[page]`: the words of a page's furniture: "Read more", "By", "Most popular"."""


class BylineWords(Words, frozen=True):
    """`[byline]`: the words around the authors, the date and the credit.

    `by` stands before authors, `joins` between two, `apart` before a place or a paper that follows
    them, `jobs` in what they do. `months`: twelve, January first, each with its abbreviations,
    separated by blanks. `published` and `updated` stand before a date, `credits` before the maker
    of a picture.
    """

    apart: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    jobs: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()
    months: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()


class SentenceWords(Words, frozen=True):
    """`[sentence]`: abbreviations and quotation marks."""


class NameWords(Words, frozen=True):
    """`[names]`: honorifics, organisation words, offices and roles, particles, demonyms."""


class TimeWords(Words, frozen=True):
    """`[time]`: months, weekdays, relative days and years."""


class PlaceWords(Words, frozen=True):
    """`[places]`: what news calls places beside their names in `places.tsv`, and how it tells them.

    `countries`, `regions`: names by ISO 3166-1 alpha-2. `areas`, `waters`, `lands`: names of what
    lies in several countries or none. `abbreviated`: what a region is called after the name of its
    town alone ("Fresno, Calif.", "Küssnacht SZ"), as it is written.
    """

    countries: dict[str, tuple[str, ...]] = {}
    regions: dict[str, tuple[str, ...]] = {}
    abbreviated: dict[str, tuple[str, ...]] = {}
    areas: tuple[str, ...] = ()
    waters: tuple[str, ...] = ()
    lands: tuple[str, ...] = ()


class SourceWords(Words, frozen=True):
    """`[sources]`: reporting verbs and cues, described sources, reasons for anonymity."""


class Pack(Words, frozen=True):
    """One language, one TOML file. `lang`: BCP 47, as langdetect names it."""

    lang: str
    page: PageWords = PageWords()
    byline: BylineWords = BylineWords()
    sentence: SentenceWords = SentenceWords()
    names: NameWords = NameWords()
    time: TimeWords = TimeWords()
    places: PlaceWords = PlaceWords()
    sources: SourceWords = SourceWords()
