"""A reading as linked data: schema.org's `NewsArticle`, each fact a W3C Web Annotation of it.

https://schema.org/NewsArticle, https://www.w3.org/TR/annotation-model/. A place in the text is told
twice, by its position in `articleBody` and by the words themselves, so that it is found where the
text has changed a little.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from lede_reader.contract import Article, Facts, Reading, Source, Span

Node = dict[str, Any]

_SCHEMA = "https://schema.org"
_ANNOTATION = "http://www.w3.org/ns/anno.jsonld"
_HERE = "#article"
_AROUND = 32  # code points before and after the words, which tell them from others alike
_TYPES = {
    "person": "Person",
    "organization": "Organization",
    "publication": "NewsMediaOrganization",
    "document": "CreativeWork",
}


def to_linked(reading: Reading) -> bytes:
    """The article and its facts as JSON-LD 1.1, UTF-8."""
    annotations = _Annotations(reading.article)
    graph = [_article(reading.article), *annotations.of(reading.facts)]
    return msgspec.json.encode({"@context": {"@version": 1.1}, "@graph": graph})


def _article(article: Article) -> Node:
    image = article.image
    return {"@context": _SCHEMA, "@type": "NewsArticle", "@id": article.url or _HERE} | _known(
        headline=article.title,
        author=[{"@type": "Person", "name": name} for name in article.authors],
        publisher=article.site_name and {"@type": "Organization", "name": article.site_name},
        datePublished=article.published_time,
        dateModified=article.modified_time,
        inLanguage=article.lang,
        url=article.url,
        image=image and {"@type": "ImageObject"} | _known(url=image.url, caption=image.caption),
        wordCount=article.word_count,
        isAccessibleForFree=False if article.truncated else None,
        articleBody=article.text_content,
    )


class _Annotations:
    """The facts of an article, each beside the places where it stands."""

    def __init__(self, article: Article) -> None:
        self._text = article.text_content
        self._source = article.url or _HERE

    def of(self, facts: Facts) -> Iterator[Node]:
        for happening in facts.what:
            yield self._about([happening.span], "highlighting", None)
        for party in facts.who:
            body = _party(party.kind, party.name, party.role)
            yield self._about(party.mentions, "identifying", body)
        for moment in facts.when:
            time = f"{moment.date}/{moment.end}" if moment.end else moment.date  # ISO 8601
            body = {"type": "TextualBody", "purpose": "identifying", "value": time}
            yield self._about([moment.span], "identifying", body)
        for place in facts.where:
            country = place.country and {"@type": "Country", "identifier": place.country}
            body = _schema("Place") | _known(name=place.name, containedInPlace=country)
            yield self._about(place.mentions, "identifying", body)
        for source in facts.sources:
            yield from self._said(source)

    def _said(self, source: Source) -> Iterator[Node]:
        """What a source said: in its own words a `Quotation`, in the article's a `Claim`."""
        whose = _whose(source)
        for statement in source.statements:
            kind = "Quotation" if statement.quoted else "Claim"
            body = _schema(kind) | {"text": statement.text, "creator": whose}
            yield self._about([statement.span], "describing", body)

    def _about(self, spans: Iterable[Span], motivation: str, body: Node | None) -> Node:
        about = {"@context": _ANNOTATION, "type": "Annotation", "motivation": motivation}
        return about | _known(body=body) | {"target": [self._target(span) for span in spans]}

    def _target(self, span: Span) -> Node:
        text, start, end = self._text, span.start, span.end
        quote = {
            "type": "TextQuoteSelector",
            "exact": text[start:end],
            "prefix": text[max(0, start - _AROUND) : start],
            "suffix": text[end : end + _AROUND],
        }
        position = {"type": "TextPositionSelector", "start": start, "end": end}
        return {"source": self._source, "selector": [position, quote]}


def _whose(source: Source) -> Node:
    """The source; one that is described and not named has a description and no name."""
    named = {} if source.anonymous else {"name": source.name}
    described = {"description": source.name} if source.anonymous else {}
    about = {"@type": _TYPES[source.kind]} | named | described
    return about | _known(disambiguatingDescription=source.role, url=source.url)


def _party(kind: str, name: str, role: str | None) -> Node:
    told = {"jobTitle": role} if kind == "person" else {"description": role}
    return _schema(_TYPES[kind]) | {"name": name} | _known(**told)


def _schema(kind: str) -> Node:
    return {"@context": _SCHEMA, "@type": kind}


def _known(**properties: object) -> Node:
    """The properties that the page tells."""
    return {name: value for name, value in properties.items() if value not in (None, "", [])}
