"""German sources: cases, verb-second order, the reported mood; sentences of our own."""

from __future__ import annotations

import pytest
from lede_reader import attribution
from lede_reader.extract import Block, Extract, Metadata

from tests.reading import analyse


def said(*paragraphs: str) -> list[tuple[str, str]]:
    """(source, what it says), in the order of the text."""
    blocks = tuple(Block("paragraph", x, f"<p>{x}</p>") for x in paragraphs)
    text = analyse(Extract(Metadata(lang="de"), blocks))
    found = attribution.find(text)
    pairs = [(said.span, source.name, said.text) for source in found for said in source.statements]
    return [(name, text) for _, name, text in sorted(pairs)]


@pytest.mark.parametrize(
    ("sentence", "source", "statement"),
    [
        pytest.param(
            "Der Zeitung sagte die Ministerin, das Werk sei sicher.",
            "die Ministerin", "das Werk sei sicher", id="a-dative-is-no-subject",
        ),
        pytest.param(
            "Bei einem Treffen der Minister sagte Jana Brandt, die Steuer falle weg.",
            "Jana Brandt", "die Steuer falle weg", id="a-preposition-opens-no-subject",
        ),
        pytest.param(
            "Der Sprecher des Hafenamts, Olaf Brandt, teilte in einer ersten Reaktion mit, dass der Kai hält.",
            "Olaf Brandt", "der Kai hält", id="a-name-apposed-behind-a-genitive",
        ),
        pytest.param(
            "Der 39-Jährige gab jedoch an, es gehe ihm nur um das Boot.",
            "Der 39-Jährige", "es gehe ihm nur um das Boot", id="an-age-as-a-noun",
        ),
        pytest.param(
            "Der Fernsehsender „Hafen 1“ berichtete, das Schiff habe angelegt.",
            "Der Fernsehsender „Hafen 1“", "das Schiff habe angelegt", id="a-title-in-quotation-marks",
        ),
        pytest.param(
            "Die Forderung der Gewerkschaft, die Löhne zu erhöhen, steht seit Mai im Raum.",
            "Gewerkschaft", "die Löhne zu erhöhen, steht seit Mai im Raum", id="a-claim-with-its-owner",
        ),
        pytest.param(
            "Die Reederei vertritt den Standpunkt, dass der Kai ihr gehört.",
            "Die Reederei", "der Kai ihr gehört", id="a-claim-of-the-subject",
        ),
        pytest.param(
            "Das Verbot wurde von der Reederei als „Unsinn“ bezeichnet.",
            "der Reederei", "Das Verbot wurde von der Reederei als „Unsinn“ bezeichnet", id="a-passive-with-its-agent",
        ),
        pytest.param(
            "Der Kapitän sprach am Montag von einem Wunder auf hoher See.",
            "Der Kapitän", "einem Wunder auf hoher See", id="a-verb-with-its-preposition",
        ),
        pytest.param(
            "„Das Schiff ist leck“, so beschrieb der Kapitän die Lage.",
            "der Kapitän", "Das Schiff ist leck", id="so-before-the-verb",
        ),
        pytest.param(
            "Nach Angaben einer Klinik sind zwei Matrosen verletzt.",
            "einer Klinik", "sind zwei Matrosen verletzt", id="angaben-with-a-genitive",
        ),
    ],
)  # fmt: skip
def test_who_says_it_and_what(sentence: str, source: str, statement: str) -> None:
    assert said(sentence) == [(source, statement)]


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Die Ministerin erläuterte die Pläne.", id="an-object-alone"),
        pytest.param("Der Verein meldete einen Spieler an, der aus Kiel kommt.", id="a-relative-clause"),
        pytest.param("Nach bisherigen Erkenntnissen etwa 30 Hotels betroffen.", id="findings-of-no-one"),
        pytest.param("Das Bild zeigte sich auch in Kiel, wo die Kurse fielen.", id="shown-by-no-document"),
        pytest.param("Ein Antrag kann abgelehnt werden, wenn Papiere fehlen.", id="a-passive-without-agent"),
    ],
)  # fmt: skip
def test_what_is_no_statement_is_left_out(sentence: str) -> None:
    assert said(sentence) == []


def test_a_reported_mood_belongs_to_the_subject_of_the_sentence_before() -> None:
    found = said("Kapitän Olaf Brandt wies den Vorwurf von sich. Niemand habe ihn gefragt.")
    assert ("Olaf Brandt", "Niemand habe ihn gefragt.") in found


def test_a_noun_is_no_reported_mood() -> None:
    found = said("Die Polizei sagte, der Kai sei gesperrt. Im Laufe des Tages stieg das Wasser.")
    assert [text for _, text in found] == ["der Kai sei gesperrt"]


def test_a_rumour_needs_a_past_to_go_on_with_a_source() -> None:
    told = "Die Polizei sagte, der Kai sei gesperrt. "
    assert len(said(told + "Ein Kran soll umgestürzt sein.")) == 2
    assert len(said(told + "Der Kran soll im Mai kommen.")) == 1


@pytest.mark.parametrize(
    ("before", "called"),
    [
        ("Übergangstrainer Uwe Schubert kam am Montag.", "Der Trainer"),
        ("Präsident Uwe Schubert kam am Montag.", "Der Klubpräsident"),
        ("Uwe Schubert (48) kam am Montag.", "Der 48-Jährige"),
    ],
    ids=["shorter", "longer", "age"],
)
def test_a_compound_or_an_age_tells_whom_a_description_means(before: str, called: str) -> None:
    told = said(before, f"{called} sagte, die Brücke sei gesperrt.")
    assert told == [("Uwe Schubert", "die Brücke sei gesperrt")]
