"""Pays the first page's costs before anyone waits: tables, templates, language profiles."""

from __future__ import annotations

import sys
from typing import get_args

from lede_reader.contract import Page
from lede_reader.entities.spacy_pipeline import SpacyPipeline
from lede_reader.errors import NoModel
from lede_reader.pipeline import Pipeline
from lede_reader.render import Form
from lede_reader.sandbox.work import Task, perform

_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Ferry line reopens after a winter of repairs</title>
<meta property="article:published_time" content="2024-03-05T09:30:00+00:00"></head><body><article>
<h1>Ferry line reopens after a winter of repairs</h1><p>By Ines Aldana</p>
<p>The ferry between Port Alder and the island of Hesk sails again since Monday, after a winter in
which both of its boats stood in dock, the harbour office said in a statement on Tuesday.</p>
<p>“We have waited for this since November,” said Marta Olsen, the mayor of Hesk, who told reporters
that 1,200 people live there. According to the Alder Courier, the repairs cost £3 million.</p>
</article></body></html>""".encode()

_NO_MODEL = (
    "Lede cannot load the pipeline that SPACY_MODEL names. Install spaCy (pip install"
    " spacy) and the pipeline itself (python -m spacy download NAME), or unset SPACY_MODEL."
)


def load_model(spacy_model: str | None) -> SpacyPipeline | None:
    """The pipeline of names that the settings ask for; exits where it is missing."""
    try:
        return SpacyPipeline(spacy_model) if spacy_model else None
    except NoModel:
        sys.exit(_NO_MODEL)


def warm(spacy_model: str | None) -> Pipeline:
    """A pipeline with every language laid out, that has read and rendered a page of our own.

    Exits as `load_model` does.
    """
    pipeline = Pipeline(load_model(spacy_model))
    pipeline.compile_languages()
    for form in get_args(Form):
        perform(
            Task(Page(_PAGE, charset="utf-8", url="https://news.example/ferry"), form, 0), pipeline
        )
    return pipeline
