"""Roles, of people and of bodies: one sentence each, with who is described and how."""

from __future__ import annotations

import pytest

from tests.server.entities.tables import table

SENTENCES = {
    "en-former": (
        "They heard Anna Volker, the former special envoy to Ukraine, and others.",
        {"Anna Volker": "former special envoy to Ukraine"},
    ),
    "en-office-of-a-hyphen": (
        "They have sued the Inspector-General of Police, Ibrahim Odris, in May.",
        {"Ibrahim Odris": "Inspector-General of Police"},
    ),
    "en-company-behind": (
        "She left Hipquill, a mobile marketing company, in May.",
        {"Hipquill": "a mobile marketing company"},
    ),
    "es-office-over-another": (
        "Elevaron una nota al presidente de la Cámara de Diputados, Sergio Mazza, ayer.",
        {"Sergio Mazza": "presidente de la Cámara de Diputados"},
    ),
    "es-adjective": (
        "Así lo dijo la delegada presidencial, Luz Bermúdez, en la ciudad.",
        {"Luz Bermúdez": "delegada presidencial"},
    ),
    "es-noun-of-the-office": (
        "Lo recibió el dibujante de prensa ucraniano Vladimir Kazán en mayo.",
        {"Vladimir Kazán": "dibujante de prensa ucraniano"},
    ),
    "fr-hyphen": (
        "Jean-Paul Delorme, haut-commissaire aux retraites, porte ce projet.",
        {"Jean-Paul Delorme": "haut-commissaire aux retraites"},
    ),
    "fr-agency": (
        "Il a répondu à l’agence suisse AWQ avant de partir.",
        {"AWQ": "agence suisse"},
    ),
    "de-company": (
        "Das teilte die türkische Firma Marin Holding am Montag mit.",
        {"Marin Holding": "türkische Firma"},
    ),
    "en-of-the-possessor": (
        "On Friday Orlen's sister, Inga Deval, said that he had left the house.",
        {"Inga Deval": "Orlen's sister"},
    ),
    "en-complement-in-small-letters": (
        "The former director of public works in 2020, Greta Holm, kept the plans.",
        {"Greta Holm": "former director of public works in 2020"},
    ),
    "en-honorific-that-is-a-trade": (
        "They called the law professor Alan Dorsch and US District Judge Lara Prest.",
        {"Alan Dorsch": "law professor", "Lara Prest": "US District Judge"},
    ),
    "en-plural-before-a-list": (
        "It was drawn by architects John Parker and Donald Rehm in May.",
        {"John Parker": "architects", "Donald Rehm": "architects"},
    ),
    "en-plural-behind-a-list": (
        "Karl Kerr and Timothy Wenks, both professors at Acme College, came home.",
        {
            "Karl Kerr": "professors at Acme College",
            "Timothy Wenks": "professors at Acme College",
        },
    ),
    "en-own-office-before-a-shared-one": (
        "The senators Ann Dale and Bob Rowe left. Bob Rowe, a lawyer, came back.",
        {"Ann Dale": "senators", "Bob Rowe": "a lawyer"},
    ),
    "en-who-leads-others": (
        "Renata Zell, who leads the inspectors, came back.",
        {"Renata Zell": None},
    ),
    "en-named-best": (
        "Renata Zell was named best actress in Quillon.",
        {"Renata Zell": None},
    ),
    "en-surname-that-is-an-office": (
        "American Kevin King and Australian Timothy Wenks were freed.",
        {"Timothy Wenks": None},
    ),
    "en-lowercase-trade": (
        "The former frontman Michael Dorn will tour again.",
        {"Michael Dorn": "former frontman"},
    ),
    "es-former": (
        "Acusaron al excomandante de la Policía, Yuri Caldas, de lo ocurrido.",
        {"Yuri Caldas": "excomandante de la Policía"},
    ),
    "es-complement-in-small-letters": (
        "El reconocido artista de la música típica, Ulises Vargas, cantó ayer.",
        {"Ulises Vargas": "reconocido artista de la música típica"},
    ),
    "es-former-in-the-plural": (
        "Declararon los exintegrantes de su equipo, Flavio Arce, Jorge Rivas y Gonzalo Jara.",
        dict.fromkeys(("Flavio Arce", "Jorge Rivas", "Gonzalo Jara"), "exintegrantes de su equipo"),
    ),
    "fr-two-adjectives": (
        "Une photo montre le président vénézuélien déchu, Nicolas Madier, dans la rue.",
        {"Nicolas Madier": "président vénézuélien déchu"},
    ),
    "de-genitive": (
        "Auf den Tod des Miliz-Führers Ismail Hanfi folgte eine Drohung.",
        {"Ismail Hanfi": "Führers"},
    ),
    "de-compound": (
        "Dann passt Rückraumspieler Lasse Anders zum Torschützen Jonas Luther.",
        {"Lasse Anders": "Rückraumspieler"},
    ),
    "de-nomination": (
        "Am Abend sprach die Nominierte Karla Harres vor der Partei.",
        {"Karla Harres": "Nominierte"},
    ),
}


@pytest.mark.parametrize(("content", "roles"), SENTENCES.values(), ids=SENTENCES)
def test_a_role_stands_beside_the_name(
    content: str, roles: dict[str, str | None], request: pytest.FixtureRequest
) -> None:
    found = table(content, request.node.callspec.id[:2])
    assert {name: found[name].role for name in roles} == roles


def test_a_list_of_bodies_gives_none_of_them_the_next_one_for_a_role() -> None:
    found = table("Lo firmaron ayer Racsa, el Ministerio de Salud y otros.", "es")
    assert found["Racsa"].role is None


@pytest.mark.parametrize(
    ("content", "lang", "name"),
    [
        ("Der Walliser Staatsrat Mathias Reinard dankte allen.", "de", "Mathias Reinard"),
        (
            "Sie besuchte in Florida die University of Quillon und flog zurück.",
            "de",
            "University of Quillon",
        ),
        ("Lo aprobó la Cámara de Diputados en mayo.", "es", "Cámara de Diputados"),
    ],
)
def test_a_name_is_cut_where_it_begins_and_ends(content: str, lang: str, name: str) -> None:
    assert name in table(content, lang)


@pytest.mark.parametrize(
    ("content", "lang", "name"),
    [
        ("Las medidas las aprobó ayer el Senado por mayoría.", "es", "Senado"),
        ("La loi passe demain devant le Sénat pour un vote.", "fr", "Sénat"),
        ("Darüber entscheidet am Montag das Parlament in einer Sitzung.", "de", "Parlament"),
    ],
)
def test_there_is_but_one_parliament(content: str, lang: str, name: str) -> None:
    assert table(content, lang)[name].kind == "organization"
