"""Sources in English, on sentences of our own, one table a phenomenon."""

from __future__ import annotations

import pytest
from lede_reader import attribution
from lede_reader.contract import Source
from lede_reader.extract import Block, Extract, Link, Metadata

from tests.reading import analyse

CAST = "Marion Vasquez, the mayor of Elmford, met Tomas Brell, a retired engineer, on Monday."


def found(*paragraphs: str, links: tuple[Link, ...] = ()) -> tuple[Source, ...]:
    blocks = tuple(
        Block("paragraph", x, f"<p>{x}</p>", links if x is paragraphs[-1] else ())
        for x in paragraphs
    )
    text = analyse(Extract(Metadata(lang="en"), blocks))
    return attribution.find(text)


def said(*paragraphs: str) -> list[tuple[str, str]]:
    """(source, what it says), in the order of the text."""
    pairs = [
        (s.span, source.name, s.text) for source in found(*paragraphs) for s in source.statements
    ]
    return [(name, text) for _, name, text in sorted(pairs)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "“The bridge is closed,” Vasquez said.",
            [("Marion Vasquez", "The bridge is closed,")],
        ),
        (
            "“The bridge is closed,” said Vasquez, who had seen it.",
            [("Marion Vasquez", "The bridge is closed,")],
        ),
        (
            "Vasquez said: “The bridge is closed.”",
            [("Marion Vasquez", "The bridge is closed.")],
        ),
        (
            "“The bridge,” Vasquez said, “is closed.”",
            [("Marion Vasquez", "The bridge,"), ("Marion Vasquez", "is closed.")],
        ),
        (
            "Vasquez said that the bridge would stay “closed for years”.",
            [("Marion Vasquez", "the bridge would stay “closed for years”")],
        ),
        (
            "“The bridge is closed,” Vasquez said. “Nobody may cross it.”",
            [
                ("Marion Vasquez", "The bridge is closed,"),
                ("Marion Vasquez", "Nobody may cross it."),
            ],
        ),
    ],
    ids=["after", "inverted", "colon", "around", "mixed", "goes-on"],
)
def test_a_quotation_goes_to_its_speaker(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert said(CAST, sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Brell said the pumps had failed twice.", "the pumps had failed twice"),
        ("The pumps had failed twice, Brell said on Tuesday.", "The pumps had failed twice"),
        ("The pumps had failed twice, according to Brell.", "The pumps had failed twice"),
        ("According to Brell, the pumps had failed twice.", "the pumps had failed twice"),
        ("Brell, 71, said in a letter that the pumps had failed.", "the pumps had failed"),
        (
            "Brell, a retired engineer, has repeatedly warned the pumps would fail.",
            "the pumps would fail",
        ),
        ("Brell promised to mend the pumps.", "to mend the pumps"),
    ],
    ids=["bare", "after", "according", "according-first", "letter", "apposition", "promise"],
)
def test_reported_speech_is_cut_to_what_is_said(sentence: str, expected: str) -> None:
    assert said(CAST, sentence) == [("Tomas Brell", expected)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Vasquez declined to say when the bridge would open.",
        "Brell was said to be tired of the matter.",
        "Vasquez hopes the bridge will open soon.",
        "Brell signed the letter at noon.",
    ],
    ids=["declined", "agentless", "hope", "act"],
)
def test_what_is_no_attribution_gives_no_source(sentence: str) -> None:
    assert said(CAST, sentence) == []


@pytest.mark.parametrize(
    ("sentence", "name", "kind", "anonymous"),
    [
        ("A senior official said the bridge was unsafe.", "A senior official", "person", True),
        (
            "Two people familiar with the matter said the bridge was unsafe.",
            "Two people familiar with the matter",
            "person",
            True,
        ),
        (
            "A report published on Friday found that the bridge was unsafe.",
            "A report",
            "document",
            False,
        ),
        (
            "The transport ministry said the bridge was unsafe.",
            "The transport ministry",
            "organization",
            False,
        ),
    ],
    ids=["person", "people", "document", "body"],
)
def test_a_described_source_is_its_description(
    sentence: str,
    name: str,
    kind: str,
    anonymous: bool,  # noqa: FBT001
) -> None:
    (source,) = found(sentence)
    assert (source.name, source.kind, source.anonymous) == (name, kind, anonymous)


def test_the_reason_for_anonymity_is_told_in_the_articles_words() -> None:
    source, relay = found(
        "The bridge is unsafe, a senior official told AFP, speaking on condition of anonymity because"
        " she was not authorised to speak to the press."
    )
    assert source.reason == (
        "on condition of anonymity because she was not authorised to speak to the press"
    )
    assert source.statements[0].to == relay.name == "AFP"


def test_the_reason_ends_before_what_is_said() -> None:
    (source,) = found(
        "A skipper who asked not to be named because he feared for his licence said that two boats"
        " had landed fish in the dark."
    )
    assert source.reason == "asked not to be named because he feared for his licence"


def test_pronouns_go_to_the_person_who_spoke() -> None:
    assert said(
        CAST, "“The bridge is closed,” Vasquez said.", "Nobody may cross it, she added."
    ) == [
        ("Marion Vasquez", "The bridge is closed,"),
        ("Marion Vasquez", "Nobody may cross it"),
    ]


def test_a_transcript_goes_to_its_labels() -> None:
    turns = ("VASQUEZ: The bridge is closed.", "BRELL: Since when?", "VASQUEZ: Since noon.")
    assert said(CAST, *turns) == [
        ("Marion Vasquez", "The bridge is closed."),
        ("Tomas Brell", "Since when?"),
        ("Marion Vasquez", "Since noon."),
    ]


def test_a_signature_tells_whose_quotation_it_is() -> None:
    assert said(CAST, "“The bridge was never safe.” — Tomas Brell, engineer") == [
        ("Tomas Brell", "The bridge was never safe.")
    ]


def test_a_linked_cue_gives_the_sources_address() -> None:
    sentence = "Brell wrote that the pumps had failed."
    (source,) = found(CAST, sentence, links=(Link(6, 11, "https://letters.example/7"),))
    assert source.url == "https://letters.example/7"


def test_an_outlet_and_those_whom_it_cites_are_sources_each() -> None:
    sentence = "The Morning Herald, citing unnamed officials, said that the bridge was unsafe."
    found_here = {source.name: source for source in found(sentence)}
    assert set(found_here) == {"The Morning Herald", "unnamed officials"} or set(found_here) == {
        "Morning Herald",
        "unnamed officials",
    }
    assert {x.text for source in found_here.values() for x in source.statements} == {
        "the bridge was unsafe"
    }


@pytest.mark.parametrize(
    "who", ["An accountant", "Accountants", "A former goalkeeper", "The MP for Alder"]
)
def test_whoever_has_a_trade_or_an_office_may_be_a_source(who: str) -> None:
    (source,) = found(f"{who} said the bridge was unsafe.")
    assert (source.name, source.kind, source.anonymous) == (who, "person", True)


def test_two_verbs_of_one_unnamed_speaker_make_one_source() -> None:
    (source,) = found("A senior official said the bridge was unsafe and warned it would fall.")
    assert [x.cue for x in source.statements] == ["said", "warned"]


def test_two_unnamed_speakers_in_the_same_words_stay_two() -> None:
    sources_found = found(
        "A senior official said the bridge was unsafe.",
        "The ferries had been sold in March.",
        "A senior official said the ferries were sold too cheaply.",
    )
    assert [source.name for source in sources_found] == ["A senior official", "A senior official"]


def test_a_description_goes_back_to_its_unnamed_speaker() -> None:
    (source,) = found(
        "A senior official said the bridge was unsafe.", "The official added that it was old."
    )
    assert len(source.statements) == 2


def test_a_colon_at_the_end_announces_the_next_paragraph() -> None:
    assert said(CAST, "Brell wrote:", "“The pumps had failed twice.”") == [
        ("Tomas Brell", "The pumps had failed twice.")
    ]
