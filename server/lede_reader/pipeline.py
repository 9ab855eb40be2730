"""The order of the line: a page in, its article and facts out."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from lede_reader import facts
from lede_reader.addresses import pictures_of
from lede_reader.analysis import Analyser
from lede_reader.boilerplate.blocks import GAP
from lede_reader.contract import Article, Audit, Page, Reading, SafeHtml, Span
from lede_reader.entities.spacy_pipeline import SpacyPipeline
from lede_reader.extract import Extract, extract
from lede_reader.facts.audit import audit
from lede_reader.faults import Fault, Faults
from lede_reader.languages import Languages
from lede_reader.nlp.document import Document
from lede_reader.reading_time import count_words, reading_minutes
from lede_reader.sanitize import sanitize


class Read(Struct, frozen=True):
    """A page's reading, and the faults of ours that it lacks something for."""

    reading: Reading
    faults: tuple[Fault, ...]


class Pipeline:
    """Reads pages; made once, with all that reading takes."""

    def __init__(self, names: SpacyPipeline | None = None) -> None:
        """`names`: finds names in its language, in place of our rules."""
        self.languages = Languages()
        self.analyser = Analyser(self.languages, names)

    def compile_languages(self) -> None:
        """Lays out every language, so that no page waits for its own: a tenth of a second each."""
        self.languages.compile_all()

    def read(self, page: Page, remains: list[object] | None = None) -> Read:
        """Reads a page; raises `errors.NoArticle` or `errors.Unreadable`.

        `remains`: takes what the reading was made of, for whoever is in a hurry: to let go of it
        takes a twentieth of the time, and can wait until the reading is handed over.
        """
        faults = Faults()
        extracted = extract(page)
        document = self.analyser.analyse(extracted, faults)
        if remains is not None:
            remains += [extracted, document]
        content = sanitize(extracted.html, pictures_of(page.url))
        article = _article(extracted, document, content)
        found = facts.find(document, faults)
        audited = faults.survive("audit", lambda: audit(document, found), Audit())
        return Read(Reading(article=article, facts=found, audit=audited), faults.met)


def _article(extracted: Extract, document: Document, content: SafeHtml) -> Article:
    metadata = extracted.metadata
    words = count_words(document.content)
    blocks = list(_blocks(extracted))
    return Article(
        title=metadata.title,
        byline=metadata.byline,
        dir=metadata.dir,
        lang=document.lang,
        content=content,
        text_content=document.content,
        length=len(document.content),
        excerpt=metadata.excerpt,
        site_name=metadata.site_name,
        published_time=metadata.published_time,
        modified_time=metadata.modified_time,
        url=metadata.url,
        authors=metadata.authors,
        image=metadata.image,
        word_count=words,
        reading_minutes=reading_minutes(words),
        truncated=metadata.truncated,
        blocks=tuple(blocks),
        sentences=tuple(_sentences(document, blocks)),
    )


def _blocks(extracted: Extract) -> Iterator[Span]:
    """Where each block lies in the text."""
    start = 0
    for block in extracted.blocks:
        if block.text:
            yield Span(start, start + len(block.text))
            start += len(block.text) + len(GAP)


def _sentences(document: Document, blocks: list[Span]) -> Iterator[Span]:
    """The sentences that were found, and each block that none was looked for in."""
    searched = document.blocks[-1].span.end if document.blocks else 0
    yield from (sentence.span for sentence in document.sentences)
    yield from (Span(max(b.start, searched), b.end) for b in blocks if b.end > searched)
