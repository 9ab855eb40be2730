"""The shape of a language's file: words and templates, never regular expressions."""

from __future__ import annotations

from lede_reader.languages.schema.inflection import Inflection
from lede_reader.languages.schema.names import NameWords
from lede_reader.languages.schema.pages import BylineWords, PageWords, PlainWords
from lede_reader.languages.schema.places import PlaceWords
from lede_reader.languages.schema.sentences import SentenceWords
from lede_reader.languages.schema.sources import SourceWords
from lede_reader.languages.schema.times import TimeWords
from lede_reader.languages.schema.typology import Typology
from lede_reader.languages.schema.words import Words


class LanguageFile(Words, frozen=True):
    """One language, one TOML file. `lang`: BCP 47, as langdetect names it."""

    lang: str
    typology: Typology = Typology()
    inflection: Inflection = Inflection()
    page: PageWords = PageWords()
    byline: BylineWords = BylineWords()
    plain: PlainWords = PlainWords()
    sentence: SentenceWords = SentenceWords()
    names: NameWords = NameWords()
    time: TimeWords = TimeWords()
    places: PlaceWords = PlaceWords()
    sources: SourceWords = SourceWords()
