"""Builds the table of entities of a text, as a dictionary."""

from __future__ import annotations

from lede_reader.contract import Span
from lede_reader.entities.recognition import recognize_entities
from lede_reader.entities.spacy_pipeline import SpacyPipeline
from lede_reader.nlp.document import Document
from lede_reader.nlp.entity import Entity
from lede_reader.nlp.sentences import split_sentences
from lede_reader.nlp.tokens import tokenize
from lede_reader.nlp.words import cut_words

from tests.reading import LANGUAGES


def document_of(content: str, lang: str, **metadata: object) -> Document:
    """The sentences and tokens of a text in a language that is not asked for."""
    language = LANGUAGES.of(lang)
    blocks, start = [], 0
    for block in content.split("\n\n"):
        blocks.append(Span(start, start + len(block)))
        start += len(block) + 2
    sentences = split_sentences(content, tuple(blocks), language.sentences)
    tokens = tokenize(content, sentences)
    return Document(
        content=content,
        language=language,
        atlas=LANGUAGES.atlas_of(language),
        sentences=sentences,
        tokens=tokens,
        words=cut_words(tokens, language.entities),
        **metadata,  # type: ignore[arg-type]
    )


def table(
    content: str, lang: str = "en", pipeline: SpacyPipeline | None = None, **metadata: object
) -> dict[str, Entity]:
    found = recognize_entities(document_of(content, lang, **metadata), pipeline)
    return {entity.name: entity for entity in found}
