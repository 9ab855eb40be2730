"""Pronouns and descriptions, over a whole story."""

from __future__ import annotations

import pytest

from tests.server.attribution.stories import CAST, found, said


@pytest.mark.parametrize(
    ("sentences", "speaker"),
    [
        (("Vasquez spoke first.", "She said the bridge was safe."), "Marion Vasquez"),
        (("The mayor said the bridge was safe.",), "Marion Vasquez"),
        (
            ("Brell said Jim Moore had left.", "He said Moore would be missed."),
            "Tomas Brell",
        ),
        (
            ("Acme Inc. built it.", "The company said the bridge was safe."),
            "Acme Inc",
        ),
        (
            ("A spokesman for the port said it was shut.", "They added that nobody was hurt."),
            "A spokesman for the port",
        ),
        (
            ("The MEC for Roads, Jane Moore, was there.", "The MEC said the bridge was safe."),
            "Jane Moore",
        ),
        (
            ("Although Acme Inc. did not name the mayor, it said the bridge was safe.",),
            "Acme Inc",
        ),
        (
            ("Brell left after she blocked the road and said the bridge was safe.",),
            "Marion Vasquez",
        ),
        (
            ("Acme Inc. built it.", "The city said the bridge was safe."),
            "The city",
        ),
        (
            ("The Royal School of Ports shut.", "The School said the bridge was safe."),
            "Royal School of Ports",
        ),
        (
            ("Acme Inc. built it.", "The local company said the bridge was safe."),
            "Acme Inc",
        ),
        (
            ("A teacher said it was late.", "The woman said the bridge was safe."),
            "A teacher",
        ),
        (("Hilary Marsh met Tomas Brell.", "She said the bridge was safe."), "Hilary Marsh"),
    ],
    ids=[
        "she",
        "office",
        "not-who-is-named",
        "company",
        "they",
        "unknown-title",
        "it-of-the-sentence",
        "subordinate",
        "no-company",
        "by-its-noun",
        "qualified",
        "the-woman",
        "first-name",
    ],
)
def test_a_reference_is_resolved_over_the_story(sentences: tuple[str, ...], speaker: str) -> None:
    assert {name for name, _ in said(CAST, *sentences)} == {speaker}


def test_a_body_that_a_place_qualifies_is_not_the_last_one_named() -> None:
    names = [
        name for name, _ in said(CAST, "Acme Inc. built it.", "The Ohio council said it was safe.")
    ]
    assert names == ["The Ohio council"]


def test_an_office_is_not_given_to_who_has_another() -> None:
    assert [name for name, _ in said(CAST, "The governor said the bridge was safe.")] == [
        "The governor"
    ]


def test_descriptions_that_a_word_tells_apart_are_two_sources() -> None:
    names = [
        x.name
        for x in found("Jail officials said it was shut.", "Prison officials said it was open.")
    ]
    assert names == ["Jail officials", "Prison officials"]


def test_two_unnamed_parties_in_the_same_words_stay_two() -> None:
    names = [x.name for x in found("A resident said it shook.", "A resident said it was loud.")]
    assert names == ["A resident", "A resident"]


@pytest.mark.parametrize(
    "study",
    ["A study by Elmford University found", "A study published by Elmford University found"],
)
def test_a_study_is_its_named_issuers_and_stays_so(study: str) -> None:
    story = (f"{study} that most bridges were safe.", "Some were not, the study said.")
    (source,) = found(*story)
    assert (source.name, source.kind, len(source.statements)) == (
        "Elmford University",
        "organization",
        2,
    )


def test_a_study_without_an_issuer_is_a_document() -> None:
    (source,) = found("A new study found that most bridges were safe.")
    assert (source.name, source.kind, source.anonymous) == ("A new study", "document", False)


@pytest.mark.parametrize(
    ("sentences", "speaker"),
    [
        (
            ("Ada Kern, the harbour diver, came.", "The harbour diver said the bridge was safe."),
            "Ada Kern",
        ),
        (
            ("The chancellor said the bridge was safe.", "Chancellor Ada Kern came."),
            "Ada Kern",
        ),
        (
            ("US Governor Ada Kern came.", "The US Governor said the bridge was safe."),
            "Ada Kern",
        ),
        (
            ("Secretary of State for Transport Ada Kern said the bridge was safe.",),
            "Ada Kern",
        ),
    ],
    ids=["apposition", "named-later", "same-place", "long-title"],
)
def test_a_description_is_the_person_whom_the_article_calls_so(
    sentences: tuple[str, ...], speaker: str
) -> None:
    assert {name for name, _ in said(CAST, *sentences)} == {speaker}
