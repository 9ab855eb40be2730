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
    "de-nomination": (
        "Am Abend sprach die Nominierte Karla Harres vor der Partei.",
        {"Karla Harres": "Nominierte"},
    ),
}


@pytest.mark.parametrize(("content", "roles"), SENTENCES.values(), ids=SENTENCES)
def test_a_role_stands_beside_the_name(
    content: str, roles: dict[str, str], request: pytest.FixtureRequest
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
