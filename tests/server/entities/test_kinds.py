"""What a name is, told by single pieces of evidence, from prose of our own."""

from __future__ import annotations

import pytest

from tests.server.entities.tables import table


@pytest.mark.parametrize(
    ("content", "name", "kind", "lang"),
    [
        ("It was driven by Tavira Houston, no age known.", "Tavira Houston", "person", "en"),
        (
            "Ann Ardley won. The Ardley plan, the Ardley pier and the Ardley ferry cost much.",
            "Ann Ardley",
            "person",
            "en",
        ),
        (
            "Habló ayer la candidata del movimiento Apuesta Costera.",
            "Apuesta Costera",
            "organization",
            "es",
        ),
        (
            "Lo dijo una vocal del Tribunal Supremo Portuario, teniente coronel Raúl Casas.",
            "Tribunal Supremo Portuario",
            "organization",
            "es",
        ),
        ("Lo dicen las cifras de Lantern Genome sobre el puerto.", "Lantern Genome", "other", "es"),
        ("Faltan lugares para Aire Limpio en la costa.", "Aire Limpio", "other", "es"),
        ("Il a parlé de Courage Durable dans le port.", "Courage Durable", "other", "fr"),
    ],
    ids=[
        "surname-and-city",
        "article-of-the-noun-behind",
        "office-in-a-body",
        "rank-of-another",
        "borrowed-words",
        "plain-words-es",
        "plain-words-fr",
    ],
)
def test_kind(content: str, name: str, kind: str, lang: str) -> None:
    assert table(content, lang)[name].kind == kind


def test_a_nationality_belongs_to_the_body_before_it_only_where_adjectives_follow() -> None:
    german = table("Nun zeigte das Innenministerium israelische Karten.", "de")
    assert "Innenministerium" in german
    assert "Ejército israelí" in table("Ayer el Ejército israelí cerró el puerto.", "es")
