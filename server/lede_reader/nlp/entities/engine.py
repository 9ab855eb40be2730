"""The engine that finds names: our rules, or the pipeline that the setting `SPACY_MODEL` names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from lede_reader.nlp.entities.entity import EntityKind
from lede_reader.nlp.entities.mention import Mention
from lede_reader.nlp.entities.prose import Prose
from lede_reader.nlp.entities.spacy_pipeline import Pipeline
from lede_reader.nlp.tokens import Tokens
from lede_reader.settings import spacy_model


def pipeline_for(lang: str) -> Pipeline | None:
    """The pipeline that the setting names, where it speaks the language, else None.

    Raises `errors.NoModel` where the setting names what cannot be loaded.
    """
    found = _pipeline(spacy_model())
    return found if found is not None and found.speaks(lang) else None


@cache
def _pipeline(model: str | None) -> Pipeline | None:
    return Pipeline(model) if model else None


def pipeline_mentions(
    pipeline: Pipeline, tokens: Tokens, prose: Prose
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
