"""The order of the line: a page in, its article and facts out."""

from __future__ import annotations

from lede_reader import facts
from lede_reader.addresses import pictures_of
from lede_reader.contract import Article, Page, Reading
from lede_reader.extract import Extract, extract
from lede_reader.languages import pack_for
from lede_reader.nlp.document import Document, build_document
from lede_reader.sanitize import SafeHtml, sanitize

_WORDS_A_MINUTE = 230


def read(page: Page, remains: list[object] | None = None) -> Reading:
    """Reads a page; raises `errors.NoArticle` or `errors.Unreadable`.

    `remains`: takes what the reading was made of, for whoever is in a hurry: to let go of it takes
    a twentieth of the time, and can wait until the reading is handed over.
    """
    extracted = extract(page)
    document = build_document(extracted)
    if remains is not None:
        remains += [extracted, document]
    content = sanitize(extracted.html, pictures_of(page.url))
    article = _article(extracted, document, content)
    return Reading(article=article, facts=facts.find(document, pack_for(document.lang)))


def _article(extracted: Extract, document: Document, content: SafeHtml) -> Article:
    metadata = extracted.metadata
    words = len(document.content.split())
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
        reading_minutes=max(1, round(words / _WORDS_A_MINUTE)),
        truncated=metadata.truncated,
    )
