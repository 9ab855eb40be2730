"""Where: which names are places, in which country, and which are not."""

from __future__ import annotations

import pytest

from server.contract import Place
from server.extract import Block, Extract, Metadata
from server.facts import where
from server.packs import pack_for
from server.text import build


def places(lang: str, *paragraphs: str, title: str | None = None) -> tuple[Place, ...]:
    blocks = tuple(Block("paragraph", text, f"<p>{text}</p>") for text in paragraphs)
    text = build(Extract(Metadata(title=title, lang=lang), blocks))
    pack = pack_for(lang)
    assert pack is not None
    return where.find(text, pack)


def named(lang: str, *paragraphs: str) -> dict[str, str | None]:
    return {place.name: place.country for place in places(lang, *paragraphs)}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "en",
            "The ferry left Norway on Monday and reached Britain.",
            {"Norway": "NO", "Britain": "GB"},
        ),
        (
            "en",
            "Two bakeries opened in Fresno, Calif., last week.",
            {"Fresno": "US", "Calif.": "US"},
        ),
        ("en", "Talks with the Kremlin went on in Kyiv.", {"Kremlin": "RU", "Kyiv": "UA"}),
        ("de", "Der Fluss in Österreich trat am Montag über den Rand.", {"Österreich": "AT"}),
        (
            "es",
            "La nieve llegó ayer a Noruega y a los Pirineos.",
            {"Noruega": "NO", "Pirineos": None},
        ),
        (
            "fr",
            "La grève s'étend en Belgique et aux Pays-Bas.",
            {"Belgique": "BE", "Pays-Bas": "NL"},
        ),
        (
            "it",
            "Il vertice si terrà in Svizzera o in Austria.",
            {"Svizzera": "CH", "Austria": "AT"},
        ),
        ("pt", "A chuva chegou ontem a Portugal e à Espanha.", {"Portugal": "PT", "Espanha": "ES"}),
        (
            "nl",
            "De trein rijdt weer tussen Nederland en Duitsland.",
            {"Nederland": "NL", "Duitsland": "DE"},
        ),
    ],
)
def test_a_place_is_found_with_its_country(lang: str, text: str, expected: dict[str, str]) -> None:
    assert named(lang, text) == expected


def test_a_dateline_is_a_place() -> None:
    assert "OSLO" in named("en", "OSLO, Norway (XP) — The harbour froze over on Monday.")


def test_an_adjective_is_none() -> None:
    assert named("en", "A Norwegian ship met two Danish boats.") == {}
