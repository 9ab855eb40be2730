"""The table of names, from prose of our own."""

from __future__ import annotations

import pytest

from tests.server.entities.tables import table


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        ("Voters trust Marion Vasquez, who won.", "Marion Vasquez", "person"),
        ("They met former President Olu Adeyo there.", "Olu Adeyo", "person"),
        ("It was sold to Quillon Holdings Ltd last year.", "Quillon Holdings Ltd", "organization"),
        (
            "It hired the Department of Ports and Inland Fisheries.",
            "Department of Ports and Inland Fisheries",
            "organization",
        ),
        ("He lives in Portugal with two dogs.", "Portugal", "place"),
        ("She spoke against the Fair Harbours Act on air.", "Fair Harbours Act", "other"),
        ("Most of the South Korean ferries stayed in port.", "South Korean", "other"),
    ],
    ids=["first-name", "office", "legal-form", "of-and", "gazetteer", "law", "nationality"],
)
def test_kind_is_told_by_the_words_of_and_around_a_name(content: str, name: str, kind: str) -> None:
    assert table(content)[name].kind == kind


@pytest.mark.parametrize(
    ("content", "name", "lang"),
    [
        ("A market of Summer Winds and sails was held.", "Summer Winds", "en"),
        ("An America First policy would not help the harbour.", "America First", "en"),
        ("The Police and Crime Commissioner opened the pier.", "Crime", "en"),
        ("Activaron la fase 2 del Plan Litora en la costa.", "Plan Litora", "es"),
    ],
    ids=["plain-words", "country-and-plain-word", "part-of-an-office", "head-first"],
)
def test_plain_words_with_capitals_are_no_party(content: str, name: str, lang: str) -> None:
    found = table(content, lang).get(name)
    assert found is None or found.kind in ("other", "place")


@pytest.mark.parametrize(
    ("content", "fuller"),
    [
        ("Tom and Anna Wickham built it. Tom Ardley saw Tom Wickham.", ["Tom Wickham"]),
        ("Tom and Anna B. Wickham built it. Tom Ardley paid.", []),
        ("Tom and Anna Wickham built it. Tom called it a day. Tom Ardley paid.", ["Tom Ardley"]),
        ("Wade Tom paid. Tom and Anna Wickham built it.", ["Wade Tom"]),
        ("Tom and Wickham built it. Tom Ardley paid.", ["Tom Ardley"]),
    ],
    ids=["one of them", "a stranger", "alone too", "his surname", "not a whole name"],
)
def test_a_first_name_before_a_whole_name_shares_its_surname(
    content: str, fuller: list[str]
) -> None:
    found = table(content)
    assert [name for name in found if name != "Tom" and "Tom" in found[name].forms] == fuller


def test_a_surname_belongs_to_the_fuller_name() -> None:
    content = "The council chose Marion Vasquez on Monday. Critics of Vasquez walked out."
    found = table(content)
    assert list(found) == ["Marion Vasquez"]
    assert [content[x.start : x.end] for x in found["Marion Vasquez"].mentions] == [
        "Marion Vasquez",
        "Vasquez",
    ]


def test_an_acronym_belongs_to_its_long_form() -> None:
    found = table("The Northern Harbours Authority (NHA) met. Later the NHA said it was ready.")
    assert found["Northern Harbours Authority"].forms == ("Northern Harbours Authority", "NHA")


@pytest.mark.parametrize(
    ("content", "role"),
    [
        ("They met French foreign minister Luc Amsel there.", "French foreign minister"),
        ("A fund run by Luc Amsel, chief executive of Acme, said no.", "chief executive of Acme"),
        (
            "It hired Luc Amsel, a lawyer and founder of Amsel Partners in Leeds, as chair.",
            "a lawyer and founder of Amsel Partners in Leeds",
        ),
    ],
    ids=["before", "behind", "behind-with-article"],
)
def test_a_role_is_the_descriptor_verbatim(content: str, role: str) -> None:
    assert table(content)["Luc Amsel"].role == role


def test_gender_follows_the_articles_own_pronoun_where_the_name_does_not_tell() -> None:
    found = table("They chose minister Qorvel Zantis. She will begin in May.")
    assert found["Qorvel Zantis"].gender == "female"


def test_the_reporter_of_the_byline_is_marked() -> None:
    found = table("A report by Luc Amsel, who was there.", authors=("Luc Amsel",))
    assert found["Luc Amsel"].byline


def test_where_nouns_have_capitals_a_small_word_before_an_office_is_none_of_it() -> None:
    content = "Gegen 16 Uhr zog Sprecher Reinald Achtmann eine Bilanz des Tages."
    assert table(content, "de")["Reinald Achtmann"].role == "Sprecher"
