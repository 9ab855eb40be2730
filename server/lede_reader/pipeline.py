"""The order of the line: a page in, its article and facts out."""

from __future__ import annotations

from lede_reader import facts
from lede_reader.contract import Article, Page, Reading
from lede_reader.extract import Extract, extract
from lede_reader.packs import pack_for
from lede_reader.sanitize import sanitize
from lede_reader.text import Text, build

_WORDS_A_MINUTE = 230


def read(page: Page, remains: list[object] | None = None) -> Reading:
    """Reads a page; raises `errors.NoArticle` or `errors.Unreadable`.

    `remains`: takes what the reading was made of, for whoever is in a hurry: to let go of it takes
    a twentieth of the time, and can wait until the reading is handed over.
    """
    extracted = extract(page)
    text = build(extracted)
    if remains is not None:
        remains += [extracted, text]
    return Reading(article=_article(extracted, text), facts=facts.find(text, pack_for(text.lang)))


def _article(extracted: Extract, text: Text) -> Article:
    metadata = extracted.metadata
    words = len(text.content.split())
    return Article(
        title=metadata.title,
        byline=metadata.byline,
        dir=metadata.dir,
        lang=text.lang,
        content=sanitize(extracted.html),
        text_content=text.content,
        length=len(text.content),
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
