"""Sentences as the news has them, and all that is read of their attributions: a table to extend.

Each row: the sentence, then for each statement in the order of the text who says it, in which role,
what, by which cue and to whom.
"""

from __future__ import annotations

import pytest
from lede_reader import attribution
from lede_reader.extract import Block, Extract, Metadata

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
        "The plan is dead, an aide said, adding that the money was gone.": [
            ("an aide", None, "The plan is dead", "said", None),
            ("an aide", None, "the money was gone", "adding", None),
        ],
        "In an update, the Quillon Corporation said on Monday that the pumps had failed.": [
            ("Quillon Corporation", None, "the pumps had failed", "said", None)
        ],
        "Mara Quist said in a statement that the pumps had failed.": [
            ("Mara Quist", None, "the pumps had failed", "said", None)
        ],
        "Lind said about 20 people had come.": [
            ("Lind", None, "about 20 people had come", "said", None)
        ],
        "Lind told reporters in Porthaven on Monday that the lock was late.": [
            ("Lind", None, "the lock was late", "told", "reporters in Porthaven")
        ],
        "Engineers cautioned, as the council did, that the lock was late.": [
            ("Engineers", None, "the lock was late", "cautioned", None)
        ],
        "“The lock is late,” said Lind. “It will stay late,” she added.": [
            ("Lind", None, "The lock is late,", "said", None),
            ("Lind", None, "It will stay late,", "added", None),
        ],
        "Ada Lind said: “The lock is late. It will stay late.”": [
            ("Ada Lind", None, "The lock is late. It will stay late.", "said", None)
        ],
        "“The lock is late” — Ada Lind, chair of the board.": [
            ("Ada Lind", "chair of the board", "The lock is late", None, None)
        ],
        "After she met Tom Brell, Ada Lind said the lock was late.": [
            ("Ada Lind", None, "the lock was late", "said", None)
        ],
        "A report published on Friday found that the lock was late.": [
            ("A report", None, "the lock was late", "found", None)
        ],
        "A resident whose car was stolen has said the lock was late.": [
            ("A resident whose car was stolen", None, "the lock was late", "said", None)
        ],
        "Judges in the state have said the lock was late.": [
            ("Judges in the state", None, "the lock was late", "said", None)
        ],
        "Lind promised to bring the money.": [
            ("Lind", None, "to bring the money", "promised", None)
        ],
        "Lind confirmed to the agency that the lock was late.": [
            ("Lind", None, "the lock was late", "confirmed", None)
        ],
        "“The lock is late,” Ada Lind's office said.": [
            ("Ada Lind's office", None, "The lock is late,", "said", None)
        ],
        "The lock, Lind said, was late.": [
            ("Lind", None, "The lock", "said", None),
            ("Lind", None, "was late", "said", None),
        ],
        "The Gazette, citing unnamed officials, said that the lock was late.": [
            ("unnamed officials", None, "the lock was late", "citing", None),
            ("Gazette", None, "the lock was late", "said", None),
        ],
        "Lind refused to say whether the lock was late.": [],
        "Lind's spokeswoman told The Gazette by email that the lock was late.": [
            ("Lind's spokeswoman", None, "the lock was late", "told", "Gazette")
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
        "Bei einem Treffen der Minister sagte Ada Lind, die Schleuse sei sicher.": [
            ("Ada Lind", None, "die Schleuse sei sicher", "sagte", None)
        ],
        "Der Sprecher, Tom Brell, sagte, dass die Schleuse sicher sei.": [
            ("Tom Brell", "Sprecher", "die Schleuse sicher sei", "sagte", None)
        ],
        "Medienberichten zufolge ist die Schleuse sicher.": [
            ("Medienberichten", None, "ist die Schleuse sicher", "zufolge", None)
        ],
        "Die Schleuse sei sicher, so der Minister.": [
            ("der Minister", None, "Die Schleuse sei sicher", "so", None)
        ],
        "Wie der Sprecher am Montag mitteilte, ist die Schleuse sicher.": [
            ("der Sprecher", None, "ist die Schleuse sicher", "mitteilte", None)
        ],
        "„Sie ist sicher“, forderte Ada Lind.": [
            ("Ada Lind", None, "Sie ist sicher", "forderte", None)
        ],
        "Ada Lind teilte der Zeitung mit, dass die Schleuse sicher sei.": [
            ("Ada Lind", None, "die Schleuse sicher sei", "teilte", None)
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
        "« Elle est sûre », a dit hier soir la ministre, Ada Lind.": [
            ("Ada Lind", "ministre", "Elle est sûre", "dit", None)
        ],
        "Interrogée par l'agence, Ada Lind a répondu que l'écluse était sûre.": [
            ("Ada Lind", None, "l'écluse était sûre", "répondu", None)
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
        "Ada Lind ha explicado que la esclusa es segura. Añadió que abrirá en mayo.": [
            ("Ada Lind", None, "la esclusa es segura", "explicado", None),
            ("Ada Lind", None, "abrirá en mayo", "Añadió", None),
        ],
        "El consejero de Sanidad y Emergencias, Tom Brell, dijo que la esclusa es segura.": [
            (
                "Tom Brell",
                "consejero de Sanidad y Emergencias",
                "la esclusa es segura",
                "dijo",
                None,
            )
        ],
        "“Es segura”, ha señalado este lunes la ministra de Transportes, Ada Lind.": [
            ("Ada Lind", "ministra de Transportes", "Es segura", "señalado", None)
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
