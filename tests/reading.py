"""Reads in the tests: with every language, and with no fault overlooked."""

from __future__ import annotations

import re

from lede_reader import facts
from lede_reader.contract import Facts, Page, Reading
from lede_reader.extract import Extract
from lede_reader.faults import Faults
from lede_reader.languages import Language
from lede_reader.nlp.document import Document
from lede_reader.pipeline import Pipeline

PIPELINE = Pipeline()
LANGUAGES = PIPELINE.languages


def language(code: str) -> Language:
    """A language by its code, the unknown one where it has no file."""
    return LANGUAGES.of(code)


def read(page: Page) -> Reading:
    """A page's reading, whole."""
    outcome = PIPELINE.read(page)
    assert outcome.faults == ()
    return outcome.reading


def analyse(extracted: Extract) -> Document:
    """The document of an article, whole."""
    faults = Faults()
    document = PIPELINE.analyser.analyse(extracted, faults)
    assert faults.met == ()
    return document


def find(document: Document) -> Facts:
    """The facts of a document, none of them missing by a fault."""
    faults = Faults()
    found = facts.find(document, faults)
    assert faults.met == ()
    return found


def without_starts(content: str) -> str:
    """The content without where each block says to begin."""
    return re.sub(r' data-start="\d+"', "", content)
