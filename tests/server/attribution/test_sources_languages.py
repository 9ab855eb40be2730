"""Sources in the other languages: the same Python, other words; sentences of our own."""

from __future__ import annotations

import pytest
from lede_reader import attribution
from lede_reader.extract import Block, Extract, Metadata

from tests.reading import analyse


def said(lang: str, *paragraphs: str) -> list[tuple[str, str]]:
    """(source, what it says), in the order of the text."""
    blocks = tuple(Block("paragraph", x, f"<p>{x}</p>") for x in paragraphs)
    text = analyse(Extract(Metadata(lang=lang), blocks))
    found = attribution.find(text)
    pairs = [(said.span, source.name, said.text) for source in found for said in source.statements]
    return [(name, text) for _, name, text in sorted(pairs)]


CASES = {
    "de": [
        ("dass", "Die Polizei sagte am Montag, dass die Brücke gesperrt sei.", "die Brücke gesperrt sei"),
        ("no-dass", "Die Polizei sagte der Zeitung, die Brücke sei gesperrt.", "die Brücke sei gesperrt"),
        ("inverted", "Am Montag sagte die Polizei, die Brücke sei gesperrt.", "die Brücke sei gesperrt"),
        ("quotation", "„Die Brücke ist gesperrt“, sagte die Polizei.", "Die Brücke ist gesperrt"),
        ("separable", "Die Polizei teilte am Montag mit, dass die Brücke gesperrt sei.", "die Brücke gesperrt sei"),
        ("perfect", "Die Polizei hat am Montag angekündigt, die Brücke zu sperren.", "die Brücke zu sperren"),
        ("laut", "Laut Polizei ist die Brücke gesperrt.", "ist die Brücke gesperrt"),
        ("zufolge", "Der Polizei zufolge ist die Brücke gesperrt.", "ist die Brücke gesperrt"),
        ("so", "Die Brücke ist seit Montag gesperrt, so die Polizei.", "Die Brücke ist seit Montag gesperrt"),
        ("wie", "Wie die Polizei mitteilte, ist die Brücke gesperrt.", "ist die Brücke gesperrt"),
    ],
    "es": [
        ("que", "La policía dijo el lunes que el puente está cerrado.", "el puente está cerrado"),
        ("quotation", "“El puente está cerrado”, dijo la policía.", "El puente está cerrado"),
        ("perfect", "La policía ha confirmado que el puente está cerrado.", "el puente está cerrado"),
        ("según", "El puente está cerrado, según la policía.", "El puente está cerrado"),
        ("según-first", "Según la policía, el puente está cerrado.", "el puente está cerrado"),
    ],
    "fr": [
        ("que", "La police a déclaré lundi que le pont est fermé.", "le pont est fermé"),
        ("quotation", "« Le pont est fermé », a déclaré la police.", "Le pont est fermé"),
        ("qu", "La police affirme qu'il reste fermé.", "il reste fermé"),
        ("selon", "Le pont est fermé, selon la police.", "Le pont est fermé"),
        ("selon-first", "Selon la police, le pont est fermé.", "le pont est fermé"),
    ],
    "it": [
        ("che", "La polizia ha detto lunedì che il ponte è chiuso.", "il ponte è chiuso"),
        ("quotation", "«Il ponte è chiuso», ha detto la polizia.", "Il ponte è chiuso"),
        ("secondo", "Il ponte è chiuso, secondo la polizia.", "Il ponte è chiuso"),
        ("stando", "Stando alla polizia, il ponte è chiuso.", "il ponte è chiuso"),
    ],
    "nl": [
        ("dat", "De politie zei maandag dat de brug dicht is.", "de brug dicht is"),
        ("quotation", "“De brug is dicht”, zei de politie.", "De brug is dicht"),
        ("volgens", "Volgens de politie is de brug dicht.", "is de brug dicht"),
        ("aldus", "De brug is al een week dicht, aldus de politie.", "De brug is al een week dicht"),
    ],
    "pt": [
        ("que", "A polícia disse na segunda-feira que a ponte está fechada.", "a ponte está fechada"),
        ("quotation", "“A ponte está fechada”, disse a polícia.", "A ponte está fechada"),
        ("segundo", "A ponte está fechada, segundo a polícia.", "A ponte está fechada"),
        ("de acordo", "De acordo com a polícia, a ponte está fechada.", "a ponte está fechada"),
    ],
}  # fmt: skip
POLICE = {"de": "polizei", "es": "policía", "fr": "police", "it": "polizia", "nl": "politie", "pt": "polícia"}  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "sentence", "expected"),
    [
        pytest.param(lang, sentence, expected, id=f"{lang}-{name}")
        for lang, cases in CASES.items()
        for name, sentence, expected in cases
    ],
)
def test_reported_speech_is_cut_to_what_is_said(lang: str, sentence: str, expected: str) -> None:
    ((name, text),) = said(lang, sentence)
    assert POLICE[lang] in name.lower()
    assert text == expected


def test_the_german_reported_mood_goes_on_with_the_last_source() -> None:
    found = said("de", "Die Polizei sagte, die Brücke sei gesperrt. Niemand habe sie überquert.")
    assert [text for _, text in found] == ["die Brücke sei gesperrt", "Niemand habe sie überquert."]


def test_a_german_sentence_may_be_confirmed_by_the_next() -> None:
    found = said("de", "Die Brücke ist seit Montag gesperrt. Das teilte die Polizei mit.")
    assert [text for _, text in found] == ["Die Brücke ist seit Montag gesperrt."]


def test_a_french_pronoun_may_lean_on_its_verb() -> None:
    found = said(
        "fr", "« Le pont est fermé », a déclaré le maire.", "« Il rouvrira », a-t-il ajouté."
    )
    assert [text for _, text in found] == ["Le pont est fermé", "Il rouvrira"]
    assert len({name for name, _ in found}) == 1


def test_a_spanish_subject_may_be_left_out() -> None:
    found = said("es", "La policía dijo que el puente está cerrado. Añadió que nadie lo cruza.")
    assert [text for _, text in found] == ["el puente está cerrado", "nadie lo cruza"]
    assert len({name for name, _ in found}) == 1


SPOKEN = [
    pytest.param("es", "Lejos de ceder, el consejero de Sanidad y Aguas, Ana Robles, aseguró que el puente resiste.",
                 "Ana Robles", "el puente resiste", id="es-name-apposed-behind-its-office"),
    pytest.param("es", "Según la organización humanitaria, nadie cruza el puente.",
                 "la organización humanitaria", "nadie cruza el puente", id="es-adjective-behind-its-noun"),
    pytest.param("es", "La alcaldesa ha advertido de que el puente está cerrado.",
                 "La alcaldesa", "el puente está cerrado", id="es-de-que"),
    pytest.param("es", "La denuncia del sindicato de que nadie vigila sigue abierta.",
                 "sindicato", "nadie vigila sigue abierta", id="es-claim-with-its-owner"),
    pytest.param("fr", "Selon les données publiées par l'Institut du pont, le trafic baisse.",
                 "Institut du pont", "le trafic baisse", id="fr-issuer-of-data"),
    pytest.param("fr", "L'armée affirme avoir détruit le pont.",
                 "L'armée", "avoir détruit le pont", id="fr-infinitive"),
    pytest.param("fr", "Comme l'a rappelé la préfète, le pont reste fermé.",
                 "la préfète", "le pont reste fermé", id="fr-comme"),
    pytest.param("it", "Inoltre, secondo il giornale, il ponte è chiuso.",
                 "il giornale", "il ponte è chiuso", id="it-account-behind-an-adverb"),
    pytest.param("pt", "O ministro afirmou nesta terça-feira que a ponte vai abrir.",
                 "O ministro", "a ponte vai abrir", id="pt-date-between"),
    pytest.param("pt", "“Não há prazo”, criticou a deputada.",
                 "a deputada", "Não há prazo", id="pt-judging-behind-a-quotation"),
    pytest.param("nl", "De minister liet weten dat de brug dicht blijft.",
                 "De minister", "de brug dicht blijft", id="nl-liet-weten"),
    pytest.param("nl", "De burgemeester kondigde aan dat de brug dicht gaat.",
                 "De burgemeester", "de brug dicht gaat", id="nl-separable"),
    pytest.param("nl", "De woordvoerder van de haven, Piet Bos, noemde het plan “dwaas”.",
                 "Piet Bos", "het plan “dwaas”", id="nl-name-apposed"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "sentence", "source", "statement"), SPOKEN)
def test_who_says_it_and_what(lang: str, sentence: str, source: str, statement: str) -> None:
    assert said(lang, sentence) == [(source, statement)]


def test_a_subject_left_out_is_that_of_the_sentence_before_rather_than_the_last_speaker() -> None:
    found = said(
        "es",
        "La ministra Ana Robles dijo que no hay plazo.",
        "El alcalde Pedro Ruiz llegó al puente. “Mucha precaución”, pidió a los vecinos.",
    )
    assert ("Pedro Ruiz", "Mucha precaución") in found


def test_a_subject_left_out_may_have_confirmed_what_stands_elsewhere() -> None:
    found = said(
        "es",
        "El balance lo ha confirmado el lunes la ministra Ana Robles.",
        "“Queremos confiar”, ha señalado.",
    )
    assert found == [("Ana Robles", "Queremos confiar")]


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        pytest.param("es", "España ha reconocido el Estado vecino.", id="es"),
        pytest.param("fr", "La maire a évoqué les travaux du pont.", id="fr"),
        pytest.param("pt", "O governo manteve o prazo da obra.", id="pt"),
    ],
)
def test_an_object_alone_is_no_statement(lang: str, sentence: str) -> None:
    assert said(lang, sentence) == []


@pytest.mark.parametrize(
    ("lang", "sentence", "speaker"),
    [
        pytest.param(
            "de",
            "Dann kam der Parteichef Bernd Kolb. „Es reicht“, sagte der Elmforder Ingenieur.",
            "Bernd Kolb",
            id="varied",
        ),
        pytest.param(
            "fr",
            "« Il est fermé », a assuré le directeur adjoint du Village Jean-Paul Marin.",
            "Jean-Paul Marin",
            id="called",
        ),
    ],
)
def test_a_description_beside_a_quotation_is_whom_the_text_names(
    lang: str, sentence: str, speaker: str
) -> None:
    assert [name for name, _ in said(lang, sentence)] == [speaker]


def test_what_a_sentence_opens_with_is_not_what_its_clause_says() -> None:
    found = said(
        "es",
        "La ministra Ana Robles llegó al puente. No obstante, celebra que nadie viajara.",
    )
    assert found == [("Ana Robles", "nadie viajara")]


PHRASES = [
    (
        "es",
        "La policía pidió 12 años de prisión para el ladrón.",
        "12 años de prisión para el ladrón",
    ),
    (
        "es",
        "Específicamente, la policía ordenó a la empresa elaborar un plan.",
        "a la empresa elaborar un plan",
    ),
    (
        "es",
        "La policía respondió a la carta abierta de la empresa: “Son nuestras normas y valen”.",
        "Son nuestras normas y valen",
    ),
    ("es", "La policía explicó por qué cerró el puente.", "qué cerró el puente"),
    ("fr", "La police dit attendre une réponse du maire.", "attendre une réponse du maire"),
    ("fr", "La police a promis de fermer le pont.", "de fermer le pont"),
    ("fr", "La police a fait savoir jeudi que le pont est fermé.", "le pont est fermé"),
    ("fr", "La police relève que le pont est fermé.", "le pont est fermé"),
]


@pytest.mark.parametrize(("lang", "sentence", "content"), PHRASES, ids=[x[1] for x in PHRASES])
def test_what_a_romance_verb_takes_is_what_is_said(lang: str, sentence: str, content: str) -> None:
    assert [text for _, text in said(lang, sentence)] == [content]


OPINING = [
    (
        "fr",
        "Jean Marin a fondé le club en 2010.",
        "Pour Jean Marin, « c'est trop tard pour le club ».",
    ),
    ("fr", "Jean Marin a dit non.", "Selon lui, le club est trop petit."),
    (
        "de",
        "Jonas Weber leitet den Klub.",
        "Für Jonas Weber ist die Sache klar: „Das ist zu spät für uns.“",
    ),
    (
        "es",
        "Juan Robles fundó el club.",
        "Para Juan Robles lo mejor es “esperar hasta el año que viene”.",
    ),
]


@pytest.mark.parametrize(("lang", "before", "sentence"), OPINING, ids=[x[2] for x in OPINING])
def test_for_whom_something_is_so_is_who_says_it(lang: str, before: str, sentence: str) -> None:
    assert said(lang, before, sentence)[-1][0] in ("Jean Marin", "Jonas Weber", "Juan Robles")


def test_a_participle_alone_tells_of_nobody_who_spoke() -> None:
    found = said("es", "La policía habló.", "El hombre, acusado por los presuntos delitos, huyó.")
    assert not [text for _, text in found if "delitos" in text]


def test_a_name_behind_what_fronts_its_sentence_is_the_subject() -> None:
    sentence = (
        "En ese marco, el inspector, Álvaro Robles, ha garantizado la “transparencia” del proceso."
    )
    assert said("es", sentence)[-1][0] == "Álvaro Robles"
    assert said("es", "Por su parte Ana Robles, del club, dijo que no irá.")[-1][0] == "Ana Robles"
