"""Pays the first page's costs before anyone waits: tables, templates, language profiles."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import get_args

from lede_reader import facts
from lede_reader.contract import Page
from lede_reader.errors import NoModel
from lede_reader.extract import Block, Extract, Metadata
from lede_reader.languages import packs
from lede_reader.nlp.document import build_document
from lede_reader.nlp.entities.engine import pipeline_for
from lede_reader.nlp.language import load_profiles as warm_language
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

# Too short for its language to be told, so that whatever it claims is believed.
_LINE = "“Hesk reopens,” Jan Olsen said in Paris on 5 March 2024."

_NO_MODEL = (
    "Lede cannot load the pipeline that SPACY_MODEL names. Install spaCy (pip install"
    " spacy) and the pipeline itself (python -m spacy download NAME), or unset SPACY_MODEL."
)


def demand_model() -> None:
    """Exits with a sentence where the settings ask for a model of names that is not there."""
    try:
        pipeline_for("")
    except NoModel:
        sys.exit(_NO_MODEL)


def warm() -> None:
    """Reads and renders a page of our own in each form; exits as `demand_model` does."""
    demand_model()
    warm_language()
    for form in get_args(Form):
        perform(Task(Page(_PAGE, charset="utf-8", url="https://news.example/ferry"), form, 0))


def lay_out() -> Iterator[str]:
    """Lays out the words of one language after the other: a tenth of a second for each.

    A start that waited for all would be slow, as would the first page of a language that waits for
    its own.
    """
    for lang, pack in packs().items():
        line = Block("paragraph", _LINE, "")
        facts.find(build_document(Extract(Metadata(title=_LINE, lang=lang), (line,))), pack)
        yield lang
