"""How is the prose built? Offsets are fixed here, once, and hold for everything after."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from lede_reader.boilerplate.blocks import GAP
from lede_reader.contract import Span
from lede_reader.entities.recognition import recognize_entities
from lede_reader.entities.spacy_pipeline import SpacyPipeline
from lede_reader.extract import Extract
from lede_reader.faults import Faults
from lede_reader.hosts import country_of
from lede_reader.languages import Languages
from lede_reader.nlp.document import BlockSpan, Document, Hyperlink
from lede_reader.nlp.language import LanguageIdentifier
from lede_reader.nlp.quotations import find_quotations
from lede_reader.nlp.sentences import split_sentences
from lede_reader.nlp.tokens import tokenize
from lede_reader.nlp.words import Words, cut_words
from lede_reader.syntax.incises import split_incises

# Some 10,000 words: hardly a news article has more, and whatever has is answered in time.
_SEARCHED = 60_000


class Analyser:
    """Makes documents, with the languages and the engine that it is given."""

    def __init__(self, languages: Languages, pipeline: SpacyPipeline | None = None) -> None:
        """`pipeline`: finds names in its language, in place of the rules."""
        self._languages = languages
        self._identifier = LanguageIdentifier(languages.function_words)
        self._pipeline = pipeline

    def analyse(self, extracted: Extract, faults: Faults) -> Document:
        """Finds the language, sentences, tokens, quotations and entities of an article.

        Of an endless text only the beginning is searched: the document's blocks end there.
        """
        laid = _lay_out(extracted, self._languages)
        claim = extracted.metadata.lang
        identify = self._identifier.identify
        lang = faults.survive("language", lambda: identify(laid.content, claim), None)
        document = self._cut(replace(laid, lang=lang))
        document = faults.survive("quotations", lambda: _with_quotations(document), document)
        return faults.survive("entities", lambda: self._with_entities(document), document)

    def _cut(self, document: Document) -> Document:
        language = self._languages.of(document.lang)
        spans = tuple(block.span for block in document.blocks)
        sentences = split_sentences(document.content, spans, language.sentences)
        tokens = tokenize(document.content, sentences)
        words = cut_words(tokens, language.entities) if language.code else Words()
        return replace(
            document,
            language=language,
            sentences=sentences,
            tokens=tokens,
            words=words,
            atlas=self._languages.atlas_of(language),
        )

    def _with_entities(self, document: Document) -> Document:
        return replace(document, entities=recognize_entities(document, self._pipeline))


def _with_quotations(document: Document) -> Document:
    spans = tuple(block.span for block in document.blocks)
    elisions = document.language.sentences.elisions
    whole = find_quotations(document.content, spans, elisions)
    apart = split_incises(document.content, whole, document.language.syntax)
    return replace(document, quotations=apart)


def _lay_out(extracted: Extract, languages: Languages) -> Document:
    """The blocks as one text, with what the page tells of it."""
    metadata = extracted.metadata
    blocks: list[BlockSpan] = []
    links: list[Hyperlink] = []
    breaks: list[int] = []
    texts: list[str] = []
    start = 0
    for block in extracted.blocks:
        if not block.text:
            continue
        if start < _SEARCHED:
            end = min(start + len(block.text), _SEARCHED)
            blocks.append(BlockSpan(block.kind, Span(start, end)))
        links += [Hyperlink(Span(start + x.start, start + x.end), x.url) for x in block.links]
        breaks += [start + at for at in block.breaks]
        texts.append(block.text)
        start += len(block.text) + len(GAP)
    return Document(
        content=GAP.join(texts),
        language=languages.unknown,
        atlas=languages.atlas_of(languages.unknown),
        headline=metadata.title,
        authors=metadata.authors,
        site_name=metadata.site_name,
        country=country_of(metadata.url),
        published=_moment(metadata.published_time),
        blocks=tuple(blocks),
        links=tuple(links),
        breaks=tuple(breaks),
    )


def _moment(time: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(time) if time else None
    except ValueError:
        return None
