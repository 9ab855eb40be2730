"""A language, compiled: all that the tasks look up, made before a page is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from lede_reader.languages.atlas import Atlas
from lede_reader.languages.files import language_files
from lede_reader.languages.function_words import FunctionWords
from lede_reader.languages.gazetteer import load_gazetteer
from lede_reader.languages.lexicons.entities import EntityLexicon, entity_lexicon
from lede_reader.languages.lexicons.places import PlaceLexicon, place_lexicon
from lede_reader.languages.lexicons.sentences import SentenceLexicon, sentence_lexicon
from lede_reader.languages.lexicons.shared import load_shared_names
from lede_reader.languages.lexicons.syntax import SyntaxLexicon, syntax_lexicon
from lede_reader.languages.lexicons.toponyms import Toponyms, toponyms
from lede_reader.languages.models import Models, load_models
from lede_reader.languages.schema import LanguageFile
from lede_reader.languages.schema.times import TimeWords
from lede_reader.languages.times.grammar import time_grammar
from lede_reader.languages.times.range_words import RangeWords, range_words
from lede_reader.languages.times.tense_markers import TenseMarkers, tense_markers
from lede_reader.languages.times.tree import Grammar


class Language(Struct, frozen=True, eq=False):
    """One language, whatever the article. `code`: BCP 47, without a region; "" where unknown.

    `times`: its words of times as its file has them; `time_grammar`, `tenses`, `ranges`: the same,
    compiled.
    `until`: words before a time that is rather to come. `models`: what chooses between candidates,
    the same for all.
    """

    code: str
    sentences: SentenceLexicon
    entities: EntityLexicon
    syntax: SyntaxLexicon
    places: PlaceLexicon
    toponyms: Toponyms
    times: TimeWords
    time_grammar: Grammar
    tenses: TenseMarkers
    ranges: RangeWords
    until: frozenset[str]
    models: Models


class Languages:
    """The languages that have a file, each compiled when it is first asked for.

    `function_words`: theirs. `unknown`: stands for every other, and has no words.
    """

    def __init__(self, files: Mapping[str, LanguageFile] | None = None) -> None:
        """`files`: by language; without them those of the package."""
        self._files = language_files() if files is None else files
        self._shared = load_shared_names()
        self._models = load_models()
        self._gazetteer = load_gazetteer()
        self._compiled: dict[str, Language] = {}
        self.function_words = FunctionWords(self._files)
        self.unknown = self._compile(LanguageFile(lang=""))

    def __iter__(self) -> Iterator[str]:
        """The codes of the languages."""
        return iter(self._files)

    def __getitem__(self, code: str) -> Language:
        """A language by its code; raises KeyError where it has no file."""
        if code not in self._compiled:
            self._compiled[code] = self._compile(self._files[code])
        return self._compiled[code]

    def of(self, tag: str | None) -> Language:
        """The language of a tag (BCP 47; the region does not matter), or the unknown one."""
        code = tag.split("-")[0].lower() if tag else ""
        return self[code] if code in self._files else self.unknown

    def atlas_of(self, language: Language) -> Atlas:
        """The places of one article in that language."""
        return Atlas(self._gazetteer, language.toponyms, language.code)

    def compile_all(self) -> None:
        """Compiles them all, so that no page waits for it."""
        for code in self:
            self[code]

    def _compile(self, file: LanguageFile) -> Language:
        return Language(
            code=file.lang,
            sentences=sentence_lexicon(file.sentence),
            entities=entity_lexicon(file, self._shared),
            syntax=syntax_lexicon(file),
            places=place_lexicon(file),
            toponyms=toponyms(file.places),
            times=file.time,
            time_grammar=time_grammar(file.time),
            tenses=tense_markers(file.time),
            ranges=range_words(file.time),
            until=frozenset(file.time.until),
            models=self._models,
        )
