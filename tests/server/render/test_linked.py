"""A reading as linked data."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from lede_reader.contract import Span
from lede_reader.render import render

from tests.server.render.readings import TEXT, reading

Node = dict[str, Any]


def graph(**changed: object) -> list[Node]:
    """The nodes of the answer, of a reading whose article differs so."""
    own = reading()
    article = msgspec.structs.replace(own.article, **changed)
    linked = json.loads(render(msgspec.structs.replace(own, article=article), "linked"))
    return list(linked["@graph"])


def bodies(kind: str) -> list[Node]:
    return [x["body"] for x in graph() if x.get("body", {}).get("@type") == kind]


def test_the_article_is_one_of_schema_org() -> None:
    article, *_ = graph()
    assert article["@context"] == "https://schema.org"
    assert article["@type"] == "NewsArticle"
    assert article["articleBody"] == TEXT
    assert article["@id"] == article["url"]


def test_what_the_page_does_not_say_is_left_out() -> None:
    article, fact, *_ = graph(url=None, title=None, authors=(), image=None)
    assert {"url", "headline", "author", "image"} & article.keys() == set()
    assert fact["target"][0]["source"] == article["@id"] == "#article"


def test_every_place_is_told_by_its_position_and_by_its_words() -> None:
    _, *annotations = graph()
    targets = [target for x in annotations for target in x["target"]]
    assert len(targets) >= len(annotations) > 4
    for target in targets:
        position, quote = target["selector"]
        assert position["type"] == "TextPositionSelector"
        assert quote["type"] == "TextQuoteSelector"
        start, end = position["start"], position["end"]
        assert quote["exact"] == TEXT[start:end] != ""
        assert TEXT[:start].endswith(quote["prefix"])
        assert TEXT[end:].startswith(quote["suffix"])


def test_who_is_a_person_with_a_title() -> None:
    (person,) = [x for x in bodies("Person") if "name" in x]
    assert person["name"] == "Ada Quill"


def test_quoted_words_are_a_quotation_of_somebody_described_and_not_named() -> None:
    (quotation,) = bodies("Quotation")
    assert quotation["text"] == "“It is warm & deep,”"
    assert "name" not in quotation["creator"]
    assert "official" in quotation["creator"]["description"]


def test_words_of_the_articles_own_are_a_claim() -> None:
    own = reading()
    (source,) = own.facts.sources
    told = tuple(msgspec.structs.replace(x, quoted=False) for x in source.statements)
    facts = msgspec.structs.replace(
        own.facts, sources=(msgspec.structs.replace(source, statements=told),)
    )
    linked = json.loads(render(msgspec.structs.replace(own, facts=facts), "linked"))
    assert [x["body"]["@type"] for x in linked["@graph"][1:] if "text" in x.get("body", {})] == [
        "Claim"
    ]


@pytest.mark.parametrize("span", [Span(0, 5), Span(len(TEXT) - 5, len(TEXT))])
def test_at_the_texts_ends_there_is_nothing_beside_the_words(span: Span) -> None:
    own = reading()
    (happening, *_) = own.facts.what
    what = (msgspec.structs.replace(happening, span=span),)
    facts = msgspec.structs.replace(own.facts, what=what)
    linked = json.loads(render(msgspec.structs.replace(own, facts=facts), "linked"))
    quote = linked["@graph"][1]["target"][0]["selector"][1]
    assert quote["prefix"] == "" or quote["suffix"] == ""
