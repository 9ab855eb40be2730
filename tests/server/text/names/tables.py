"""Builds the table of names of a text, as a dictionary."""

from __future__ import annotations

from lede_reader.contract import Span
from lede_reader.extract import Metadata
from lede_reader.packs import pack_for
from lede_reader.packs.places import Atlas
from lede_reader.text.names import Name, names
from lede_reader.text.sentences import sentences
from lede_reader.text.tokens import tokens


def table(content: str, lang: str = "en", **metadata: object) -> dict[str, Name]:
    pack = pack_for(lang)
    sections, start = [], 0
    for block in content.split("\n\n"):
        sections.append(Span(start, start + len(block)))
        start += len(block) + 2
    split = sentences(content, tuple(sections), pack)
    told = Metadata(**metadata)  # type: ignore[arg-type]
    found = names(tokens(content, split), told, pack, Atlas(lang))
    return {name.name: name for name in found}
