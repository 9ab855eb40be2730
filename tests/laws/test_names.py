"""What holds for the names of every text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lede_reader.entities.recognition import recognize_entities
from lede_reader.nlp.entity import Entity

from tests.server.entities.tables import document_of

LANGS = st.sampled_from(["en", "de", "es", "fr", "it", "nl", "pt", "sv"])
PIECES = st.sampled_from(
    [
        *"aZs5 .,;:!?’'“”\"()-–&/",
        *[
            "Ann ",
            "Lee ",
            "Dr. ",
            "J.K. ",
            "of ",
            "the ",
            "and ",
            "said ",
            "who is ",
            "de ",
            "van ",
        ],
        *[
            "minister ",
            "President ",
            "NATO ",
            "(NHA) ",
            "Bank ",
            "Ltd ",
            "Rome ",
            "EU-Rat ",
            "l’",
            "d'",
        ],
        *["\n\n", ". ", "went on.\n\n", "Tom Fisk Slams New Harbour Rules\n\nAnn", "Harbour Bank "],
        *["Ann’s ", "Chiefs’ ", "in ", "Straße ", "İ", "ß", "ﬁ", "\u00a0", "\u2011", "é"],
    ]
)
TEXTS = st.lists(PIECES, max_size=60).map("".join)


def found_in(text: str, lang: str) -> tuple[Entity, ...]:
    return recognize_entities(document_of(text, lang))


@given(TEXTS, LANGS)
@settings(max_examples=400, deadline=None)
def test_every_mention_is_a_form_at_its_place(text: str, lang: str) -> None:
    for name in found_in(text, lang):
        assert name.name in name.forms
        assert list(name.mentions) == sorted(name.mentions)
        assert {text[x.start : x.end] for x in name.mentions} == set(name.forms)
        assert all(form and form == form.strip() for form in name.forms)
        assert name.role is None or name.role in text


@given(TEXTS, LANGS)
@settings(max_examples=400, deadline=None)
def test_no_two_mentions_overlap_and_no_two_names_are_the_same(text: str, lang: str) -> None:
    found = found_in(text, lang)
    spans = sorted(x for name in found for x in name.mentions)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert found == tuple(sorted(found, key=lambda name: name.mentions[0]))


@given(st.text(max_size=200), LANGS)
@settings(max_examples=300, deadline=None)
def test_any_text_has_an_answer(text: str, lang: str) -> None:
    found_in(text, lang)


@pytest.mark.parametrize("lang", ["en", "de", "fr"])
def test_without_capitals_there_are_no_names(lang: str) -> None:
    assert found_in("the cat sat on the mat, and then it said no. " * 20, lang) == ()
