"""A spaCy pipeline that finds names in place of our rules: the only file that knows spaCy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, NamedTuple

from lede_reader.entities.mention import Mention
from lede_reader.errors import NoModel
from lede_reader.nlp.entity import EntityKind
from lede_reader.nlp.prose import Prose
from lede_reader.nlp.sentences import Sentence
from lede_reader.nlp.tokens import Tokens

_KINDS: dict[str, EntityKind] = {
    "FAC": "place",
    "GPE": "place",
    "LOC": "place",
    "ORG": "organization",
    "PER": "person",
    "PERSON": "person",
}
_ANY = "xx"
# What finds no names itself; a pipeline has some of them.
_SPARED = ("attribute_ruler", "lemmatizer", "morphologizer", "parser", "senter", "tagger")
_PIECE = 50_000


class FoundEntity(NamedTuple):
    """A name: code points of the content, and its kind."""

    start: int
    end: int
    kind: EntityKind


class SpacyPipeline:
    """An installed pipeline with a component that finds entities."""

    def __init__(self, model: str) -> None:
        """Loads it; raises `errors.NoModel` where spaCy or the model is missing."""
        try:
            self._nlp: Any = import_module("spacy").load(model, exclude=list(_SPARED))
        except (ImportError, OSError, ValueError):
            raise NoModel from None

    def speaks(self, lang: str) -> bool:
        """Whether the pipeline is made for a language (BCP 47)."""
        return self._nlp.lang in (_ANY, lang.split("-", maxsplit=1)[0])

    def find(self, content: str, sentences: tuple[Sentence, ...]) -> Iterator[FoundEntity]:
        """Finds the named persons, organisations, places and other things, in order."""
        # Words that a page brings leave spaCy's memory with it.
        with self._nlp.memory_zone():
            for start, end in _pieces(sentences):
                for entity in self._nlp(content[start:end]).ents:
                    kind = _KINDS.get(entity.label_, "other")
                    yield FoundEntity(start + entity.start_char, start + entity.end_char, kind)


def pipeline_mentions(
    pipeline: SpacyPipeline, tokens: Tokens, prose: Prose
) -> Mapping[Mention, EntityKind]:
    """What the pipeline finds, laid over our words, each with the kind that it tells."""
    starts = {word.start: at for at, word in enumerate(prose.words)}
    ends = {word.end: at for at, word in enumerate(prose.words)}
    kinds: dict[Mention, EntityKind] = {}
    for found in pipeline.find(tokens.content, tokens.split):
        first, last = starts.get(found.start), ends.get(found.end)
        if first is not None and last is not None and first <= last:
            kinds[Mention(first, last, None, weak=False)] = found.kind
    return kinds


def _pieces(sentences: tuple[Sentence, ...]) -> Iterator[tuple[int, int]]:
    """Cuts the text at the ends of sentences, since a pipeline takes no text of any length."""
    start, end = 0, 0
    for sentence in sentences:
        if sentence.span.end - start > _PIECE and end > start:
            yield start, end
            start = sentence.span.start
        end = min(sentence.span.end, start + 2 * _PIECE)
    if end > start:
        yield start, end
