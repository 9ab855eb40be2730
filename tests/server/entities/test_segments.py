"""Where a name begins and ends in a run of capitals."""

from __future__ import annotations

import pytest

from tests.server.entities.tables import table


@pytest.mark.parametrize(
    ("content", "names"),
    [
        ("They praised Sweden’s Lakes Agency again.", ["Sweden", "Lakes Agency"]),
        ("They praised the National Pilots’ Council again.", ["National Pilots’ Council"]),
        ("They praised the Women’s Rescue Institute again.", ["Women’s Rescue Institute"]),
        ("They praised the Securities and Ports Commission again.", ["Securities and Ports Commission"]),
        ("They praised the Department of Ports and Inland Rivers again.", ["Department of Ports and Inland Rivers"]),
        ("They praised Ann Lee and Tom Fisk again.", ["Ann Lee", "Tom Fisk"]),
        ("They praised the University of Leeds and the Bank of Norway again.", ["University of Leeds", "Bank of Norway"]),
        ("They praised Mildred ‘Minnie’ Oakes again.", ["Mildred ‘Minnie’ Oakes"]),
        ("They praised Ursula von der Heide again.", ["Ursula von der Heide"]),
        ("They praised J.K. Tolland and Franklin D. Marsh Jr. again.", ["J.K. Tolland", "Franklin D. Marsh Jr"]),
        ("They praised Justice Department Inspector General Ann Lee again.", ["Justice Department", "Ann Lee"]),
        ("They praised Prime Minister Sir Tom Fisk again.", ["Tom Fisk"]),
        ("They praised Secretary of State Ann Lee again.", ["Ann Lee"]),
        ("They praised Martin Luther King Jr. again.", ["Martin Luther King Jr"]),
        ("They praised London-based Acme Holdings again.", ["London", "Acme Holdings"]),
        ("They praised Housing, Trade and Ports Canada (HTPC) again.", ["Housing, Trade and Ports Canada"]),
        ("Yesterday Ann Lee went home.", ["Ann Lee"]),
        ("They praised French architect Ann Lee again.", ["Ann Lee"]),
    ],
)  # fmt: skip
def test_a_run_of_capitals_is_cut_into_its_names(content: str, names: list[str]) -> None:
    assert list(table(content)) == names


def test_a_line_of_capitals_names_only_whom_the_text_names() -> None:
    found = table("Minister Ann Lee Slams New Tax Rules\n\nThe minister, Ann Lee, spoke on Monday.")
    assert {name: len(x.mentions) for name, x in found.items()} == {"Ann Lee": 2}


def test_the_first_word_of_a_sentence_is_no_name_for_its_capital() -> None:
    assert table("Officials met. Celebrities left. Honestly, nobody knew why.") == {}


@pytest.mark.parametrize(
    "content",
    [
        "It rose by 3% (GDP) and the CEO took a PDF home on his PC.",
        "Russian and Chinese officials met Muslims and Catholics on Monday in March.",
        "They won the Harbour Cup after the Second World War and before Christmas.",
        "She posted it on Twitter and shared it via WhatsApp.",
        "Additional reporting by Ann Lee and Tom Fisk.",
    ],
    ids=["acronyms", "nationalities", "events", "platforms", "credits"],
)
def test_what_is_no_party_is_none(content: str) -> None:
    parties = [
        x.name
        for x in table(content).values()
        if x.kind in ("person", "organization") and not x.byline
    ]
    assert parties == []


@pytest.mark.parametrize(
    ("content", "names"),
    [
        ("Am Montag kam Ada Lind an. Linds Rede begann. Lind sprach lange.", ["Ada Lind"]),
        ("Linds Rede begann, Linds Plan auch. Am Montag kam Ada Lind an.", ["Ada Lind"]),
        ("Am Montag kam Ada James an. James sprach lange.", ["Ada James"]),
        ("Das Dorf Wadi Hana liegt am Fluss.", ["Wadi Hana"]),
        ("Die Zahl der Staaten steigt.", []),
        ("Am Montag kam Ada Lind zu Beginn an.", ["Ada Lind"]),
        ("Der LNG-Chef Tom Fisk kam an.", ["LNG", "Tom Fisk"]),
    ],
    ids=["genitive", "genitives", "name-in-s", "described", "nouns", "preposition", "compound"],
)
def test_german_nouns_and_cases_are_told_from_names(content: str, names: list[str]) -> None:
    assert list(table(content, "de")) == names
