"""Sentences as the news has them, and all that is read of their attributions: a table to extend.

Each row: the sentence, then for each statement in the order of the text who says it, in which role,
what, by which cue and to whom.
"""

from __future__ import annotations

import pytest
from lede_reader.extract import Block, Extract, Metadata
from lede_reader.facts import attribution

from tests.reading import analyse

Row = tuple[str, str | None, str, str | None, str | None]

ANN = "Ada Lind"
SAFE = "the lock was safe"
EXAMPLES: dict[str, dict[str, list[Row]]] = {
    "en": {
        "Mayor Ada Lind told the Gazette that the lock would open in May.": [
            (ANN, "Mayor", "the lock would open in May", "told", "Gazette")
        ],
        "Asked whether the lock would open, Lind's deputy Tom Brell said it would not.": [
            ("Tom Brell", "Lind's deputy", "it would not", "said", None)
        ],
        "The lock will open in May, according to Ada Lind, the mayor of Alder.": [
            (ANN, "mayor of Alder", "The lock will open in May", "according to", None)
        ],
        "“We will open it,” Ada Lind, 54, the mayor, said on Monday. “It is time.”": [
            (ANN, "mayor", "We will open it,", "said", None),
            (ANN, "mayor", "It is time.", None, None),
        ],
        "Tom Brell, a spokesman for the Alder Harbour Board, denied that the pumps had failed.": [
            (
                "Tom Brell",
                "a spokesman for the Alder Harbour Board",
                "the pumps had failed",
                "denied",
                None,
            )
        ],
        "A report by the Alder Harbour Board found that the pumps had failed twice.": [
            ("Alder Harbour Board", None, "the pumps had failed twice", "found", None)
        ],
        "Officials who asked not to be named said the pumps had failed.": [
            ("Officials who asked not to be named", None, "the pumps had failed", "said", None)
        ],
        "The pumps had failed, an official said on condition of anonymity because talks went on.": [
            ("an official", None, "The pumps had failed", "said", None)
        ],
        "Ada Lind has repeatedly said that the lock was safe.": [(ANN, None, SAFE, "said", None)],
        "The lock is said to be safe.": [],
        "Ada Lind accused Tom Brell of hiding the report.": [
            (ANN, None, "Tom Brell of hiding the report", "accused", None)
        ],
        "Ada Lind called the report “a bad joke”.": [
            (ANN, None, "the report “a bad joke”", "called", None)
        ],
        "“It is safe,” reads a letter from the Alder Harbour Board.": [
            ("Alder Harbour Board", None, "It is safe,", "reads", None)
        ],
        "Ada Lind and Tom Brell said that the lock was safe.": [
            (ANN, None, SAFE, "said", None),
            ("Tom Brell", None, SAFE, "said", None),
        ],
        "Speaking in Porthaven, Ada Lind said the lock was safe.": [
            (ANN, None, SAFE, "said", None)
        ],
        "Ada Lind did not say whether the lock was safe.": [],
        "Ada Lind, speaking to reporters on Monday, said: “It is safe.”": [
            (ANN, None, "It is safe.", "said", None)
        ],
        "The Gazette reported that the lock was safe, citing two engineers.": [
            ("Gazette", None, SAFE, "reported", None),
            ("two engineers", None, SAFE, "citing", None),
        ],
        "Residents, most of whom fled in March, say the lock was safe.": [
            ("Residents", None, SAFE, "say", None)
        ],
        "“It was never safe,” said one of the engineers, who has since left.": [
            ("one of the engineers", None, "It was never safe,", "said", None)
        ],
        "Ada Lind's lawyer, Mara Quist, said the lock was safe.": [
            ("Mara Quist", "Ada Lind's lawyer", SAFE, "said", None)
        ],
        "US officials told Reuters the lock was safe.": [
            ("US officials", None, SAFE, "told", "Reuters")
        ],
        "The minister of transport, Jo Falk, promised on Friday to pay for the lock.": [
            ("Jo Falk", "minister of transport", "to pay for the lock", "promised", None)
        ],
        "Falk's promise to pay for the lock came late.": [],
        "There are fears that the lock will fail, engineers warn.": [
            ("engineers", None, "There are fears that the lock will fail", "warn", None)
        ],
    },
    "de": {
        "Die Schleuse sei sicher, sagte Bürgermeisterin Ada Lind am Montag.": [
            ("Ada Lind", "Bürgermeisterin", "Die Schleuse sei sicher", "sagte", None)
        ],
        "Laut Ada Lind ist die Schleuse sicher.": [
            ("Ada Lind", None, "ist die Schleuse sicher", "Laut", None)
        ],
        "„Sie ist sicher“, so die Bürgermeisterin Ada Lind.": [
            ("Ada Lind", "Bürgermeisterin", "Sie ist sicher", "so", None)
        ],
        "Wie der Hafenverband Alder mitteilte, war die Schleuse sicher.": [
            ("Hafenverband Alder", None, "war die Schleuse sicher", "mitteilte", None)
        ],
        "Ada Lind zufolge ist die Schleuse sicher.": [
            ("Ada Lind", None, "ist die Schleuse sicher", "zufolge", None)
        ],
        "Der Verkehrsminister Jo Falk (CDU) warf der Stadt vor, zu lange gewartet zu haben.": [
            ("Jo Falk", "Verkehrsminister", "zu lange gewartet zu haben", "warf", None)
        ],
        "Ada Lind hat gesagt, dass die Schleuse sicher ist. Sie sei erst im Mai geprüft worden.": [
            ("Ada Lind", None, "die Schleuse sicher ist", "gesagt", None),
            ("Ada Lind", None, "Sie sei erst im Mai geprüft worden.", None, None),
        ],
        "Das teilte die Polizei am Montag mit.": [],
        "Ein Sprecher der Polizei wollte sich nicht äußern.": [],
        "In einem Bericht der Behörde heißt es, die Schleuse sei sicher.": [
            ("einem Bericht der Behörde", None, "die Schleuse sei sicher", "heißt", None)
        ],
    },
    "fr": {
        "L'écluse est sûre, a déclaré lundi la maire Ada Lind.": [
            ("Ada Lind", "maire", "L'écluse est sûre", "déclaré", None)
        ],
        "Selon Ada Lind, l'écluse est sûre.": [
            ("Ada Lind", None, "l'écluse est sûre", "Selon", None)
        ],
        "D'après un rapport de l'agence, l'écluse est sûre.": [
            ("un rapport de l'agence", None, "l'écluse est sûre", "D'après", None)
        ],
        "Le ministre des Transports, Jo Falk, a affirmé que l'écluse était sûre.": [
            ("Jo Falk", "ministre des Transports", "l'écluse était sûre", "affirmé", None)
        ],
        "L'écluse serait sûre, selon la police.": [
            ("la police", None, "L'écluse serait sûre", "selon", None)
        ],
        "« C'est une honte », s'est indigné Tom Brell, porte-parole du port.": [
            ("Tom Brell", "porte-parole du port", "C'est une honte", "indigné", None)
        ],
    },
    "es": {
        "La esclusa es segura, dijo el lunes la alcaldesa Ada Lind.": [
            ("Ada Lind", "alcaldesa", "La esclusa es segura", "dijo", None)
        ],
        "Según Ada Lind, la esclusa es segura.": [
            ("Ada Lind", None, "la esclusa es segura", "Según", None)
        ],
        "El ministro de Transportes, Jo Falk, afirmó que la esclusa era segura.": [
            ("Jo Falk", "ministro de Transportes", "la esclusa era segura", "afirmó", None)
        ],
        "De acuerdo con la policía, la esclusa era segura.": [
            ("la policía", None, "la esclusa era segura", "De acuerdo con", None)
        ],
        "Tom Brell, portavoz del puerto, negó que la esclusa fuera segura.": [
            ("Tom Brell", "portavoz del puerto", "la esclusa fuera segura", "negó", None)
        ],
    },
}
SENTENCES = [(lang, sentence) for lang, rows in EXAMPLES.items() for sentence in rows]


@pytest.mark.parametrize(("lang", "sentence"), SENTENCES)
def test_a_sentence_is_read_whole(lang: str, sentence: str) -> None:
    document = analyse(Extract(Metadata(lang=lang), (Block("paragraph", sentence, ""),)))
    rows = [
        (said.span.start, (source.name, source.role, said.text, said.cue, said.to))
        for source in attribution.find(document)
        for said in source.statements
    ]
    assert [row for _, row in sorted(rows, key=lambda x: x[0])] == EXAMPLES[lang][sentence]
