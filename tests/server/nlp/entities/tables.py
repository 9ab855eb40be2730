"""Builds the table of names of a text, as a dictionary."""

from __future__ import annotations

from lede_reader.contract import Span
from lede_reader.extract import Metadata
from lede_reader.languages import pack_for
from lede_reader.languages.places import Atlas
from lede_reader.nlp.entities.entity import Entity
from lede_reader.nlp.entities.recognition import recognize_entities
from lede_reader.nlp.sentences import split_sentences
from lede_reader.nlp.tokens import tokenize


def table(content: str, lang: str = "en", **metadata: object) -> dict[str, Entity]:
    pack = pack_for(lang)
    sections, start = [], 0
    for block in content.split("\n\n"):
        sections.append(Span(start, start + len(block)))
        start += len(block) + 2
    split = split_sentences(content, tuple(sections), pack)
    told = Metadata(**metadata)  # type: ignore[arg-type]
    found = recognize_entities(tokenize(content, split), told, pack, Atlas(lang))
    return {name.name: name for name in found}
