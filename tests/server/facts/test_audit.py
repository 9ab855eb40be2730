"""The audit: what rests on a source, and what on none; stories of our own."""

from __future__ import annotations

from lede_reader.contract import Page, Reading

from tests.reading import read

LEAD = "The council of Elmford closed the old ferry landing on Monday after a long dispute."
SAID = "“The planks were rotten through and through,” said Marion Vasquez, the harbour master."
UNNAMED = "An official who asked not to be named said that the repair would take until spring."
BARE = "The ferry has carried the people of Elmford across the river since 1911."


def reading(*paragraphs: str, lang: str = "en") -> Reading:
    body = "".join(x if x.startswith("<") else f"<p>{x}</p>" for x in paragraphs)
    page = f"<html lang={lang}><body><article><h1>Ferry landing closed</h1>{body}</article></body></html>"
    return read(Page(page.encode(), charset="utf-8"))


def told(found: Reading, part: str) -> list[str]:
    text = found.article.text_content
    return [text[span.start : span.end] for span in getattr(found.audit, f"{part}_sentences")]


def test_each_claim_rests_on_a_source_or_on_none() -> None:
    found = reading(LEAD, SAID, UNNAMED, BARE)
    assert told(found, "attributed") == [SAID, UNNAMED]
    assert told(found, "unattributed") == [LEAD, BARE]
    audit = found.audit
    assert (audit.attributed, audit.unattributed) == (2, 2)


def test_sources_are_counted_by_kind_and_the_unnamed_apart() -> None:
    found = reading(LEAD, SAID, UNNAMED, BARE)
    audit = found.audit
    assert (audit.sources, audit.persons, audit.unnamed) == (2, 1, 1)
    kinds = (audit.persons, audit.organizations, audit.publications, audit.documents)
    assert sum(kinds) + audit.unnamed == audit.sources == len(found.facts.sources)


def test_headings_questions_and_short_lines_claim_nothing() -> None:
    found = reading(
        LEAD,
        "<h2>The river and its people since the war</h2>",
        SAID,
        "What comes next for them? Not much.",
        BARE,
    )
    assert told(found, "unattributed") == [LEAD, BARE]


def test_a_quotation_over_two_sentences_carries_both() -> None:
    both = "“The planks were rotten. Nobody had looked at them for years,” said Marion Vasquez."
    found = reading(LEAD, both, BARE)
    assert " ".join(told(found, "attributed")) == both
    assert told(found, "unattributed") == [LEAD, BARE]


def test_of_a_language_without_a_file_nothing_is_counted() -> None:
    finnish = (
        "Elmfordin kaupunginvaltuusto sulki vanhan lauttarannan maanantaina pitkän kiistan jälkeen."
    )
    found = reading(finnish, f"{finnish} Lautta on kulkenut joen yli vuodesta 1911.", lang="fi")
    assert found.audit == type(found.audit)()
