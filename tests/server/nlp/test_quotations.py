"""Quotations by the kind of their marks, balanced or not."""

import pytest
from lede_reader.contract import Span
from lede_reader.nlp.quotations import Quotation, find_quotations

from tests.reading import language


def laid_out(*blocks: str) -> tuple[str, tuple[Span, ...]]:
    starts = [sum(len(x) + 2 for x in blocks[:index]) for index in range(len(blocks))]
    spans = (Span(start, start + len(x)) for start, x in zip(starts, blocks, strict=True))
    return "\n\n".join(blocks), tuple(spans)


def found_in(lang: str | None, *blocks: str) -> tuple[str, tuple[Quotation, ...]]:
    text, sections = laid_out(*blocks)
    return text, find_quotations(text, sections, language(lang).sentences.elisions)


CASES = {
    "en curly and straight": ("en", 'He said “yes” and "no".', ["yes", "no"]),
    "en single": ("en", "‘It’s fine,’ he said. 'It's bad,' she said.", ["It’s fine,", "It's bad,"]),
    "en nested is part of the outer": (
        "en",
        "“I like ‘Ships’ and “Boats”,” he said.",
        ["I like ‘Ships’ and “Boats”,"],
    ),
    "en apostrophes are no marks": (
        "en",
        "The dogs’ bowl isn’t Tom’s, rock 'n' roll of the ‘90s.",
        [],
    ),
    "en a possessive inside": (
        "en",
        "‘The workers’ rights are key,’ he said.",
        ["The workers’ rights are key,"],
    ),
    "en inches": ("en", 'He is 6\'2" tall and said "hi".', ["hi"]),
    "en an ellipsis first": ("en", 'Then "...and so", "$5".', ["...and so", "$5"]),
    "en typewriter marks": ("en", "``Well,'' he said.", ["Well,"]),
    "en two primes": ("en", "''Well,'' he said.", ["Well,"]),
    "en unbalanced": ("en", "“He said. ” And ” so “on", ["He said."]),
    "en an unclosed mark is dropped": ("en", 'He said "one and "two" more.', ["two"]),
    "de low and high": (
        "de",
        "„Das ist ‚gut‘ so“, sagte er, »nein« und „so”.",
        ["Das ist ‚gut‘ so", "nein", "so"],
    ),
    "de inward guillemets": ("de", "»Wir gehen«, sagte er. »Und?«", ["Wir gehen", "Und?"]),
    "de Swiss guillemets": ("de", "«Wir ‹gehen›», sagte er.", ["Wir ‹gehen›"]),
    "fr spaced guillemets": (
        "fr",
        "« Oui », dit-il. «\u00a0C’est l’“été”\u00a0» Fin.",
        ["Oui", "C’est l’“été”"],
    ),
    "fr a stray closing mark": ("fr", "Puis » rien. « Non »", ["Non"]),
    "it": ("it", "«L'ho visto», dice. “Bene”.", ["L'ho visto", "Bene"]),
    "nl": ("nl", "‘Ik ga ’s avonds naar ’t huis’, zei hij.", ["Ik ga ’s avonds naar ’t huis"]),
    "sv the same mark twice": ("sv", "Han sade: ”Nej.” och ”ja”.", ["Nej.", "ja"]),
    "fi the same guillemet twice": ("fi", "Hän sanoi: »Ei.» Sitten.", ["Ei."]),
    "ja corners": ("ja", "彼は「はい、『そう』です。」と言った。", ["はい、『そう』です。"]),
    "zh": ("zh-CN", "他说：“你好，‘朋友’。”然后走了。", ["你好，‘朋友’。"]),
}


@pytest.mark.parametrize(("lang", "block", "inner"), CASES.values(), ids=CASES.keys())
def test_marks_are_paired_by_kind(lang: str, block: str, inner: list[str]) -> None:
    text, found = found_in(lang, block)
    assert [text[x.inner.start : x.inner.end] for x in found] == inner


def test_a_span_holds_its_marks() -> None:
    text, (quote,) = found_in("en", "He said “yes” twice.")
    assert text[quote.span.start : quote.span.end] == "“yes”"
    assert not quote.continued


PARAGRAPHS = {
    "curly": ("“One.", "“Two.", "“Three,” he said."),
    "straight": ('"One.', '"Two.', '"Three," he said.'),
    "fr the closing mark repeats": ("« One.", "» Two.", "Three, » dit-il."),
    "not repeated": ("« One.", "Two.", "Three, » dit-il."),
}


@pytest.mark.parametrize("blocks", PARAGRAPHS.values(), ids=PARAGRAPHS.keys())
def test_a_quotation_goes_on_over_paragraphs(blocks: tuple[str, ...]) -> None:
    text, found = found_in("en", "Before.", *blocks, "After.")
    inner = [text[x.inner.start : x.inner.end] for x in found]
    assert inner == ["One.", "Two.", "Three,"]
    assert [x.continued for x in found] == [False, True, True]
    assert [x.section for x in found] == [1, 2, 3]


def test_an_opening_mark_that_nothing_closes_makes_no_quotation() -> None:
    assert found_in("en", "He said “one.", "Then nothing.", "And “two” more.")[1] == (
        Quotation(Span(34, 39), Span(35, 38), 2),
    )
