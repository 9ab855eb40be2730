"""Who: parties and their order, on prose of our own."""

from __future__ import annotations

import pytest
from lede_reader.contract import Party
from lede_reader.extract import Block, Extract, Metadata
from lede_reader.facts import who

from tests.reading import analyse

STORY = (
    "The harbour town of Lisbon will sell its ferries, mayor Marion Vasquez said on Monday, after a long dispute.",
    "A buyer, Quillon Holdings Ltd, has offered two million pounds, and Vasquez called the price fair.",
    "An earlier mayor, Tomas Brell, had refused to sell them, the council said in a letter.",
)

STORIES = {
    "de": (
        "Vasquez verkauft die Fähren",
        "Die Bürgermeisterin Marion Vasquez will die Fähren der Stadt verkaufen, wie sie am Montag sagte.",
        "Die Firma Quillon AG hat zwei Millionen Euro geboten. Früher hatte Bürgermeister Tomas Brell abgelehnt.",
    ),
    "es": (
        "Vasquez vende los transbordadores",
        "La alcaldesa Marion Vasquez va a vender los transbordadores de la ciudad, según dijo el lunes.",
        "La empresa Quillon SA ha ofrecido dos millones de euros. Antes se había negado el alcalde Tomas Brell.",
    ),
    "fr": (
        "Vasquez vend les bacs",
        "La maire Marion Vasquez veut vendre les bacs de la ville, a-t-elle annoncé lundi devant la presse.",
        "L’entreprise Quillon SA a offert deux millions d’euros. L’ancien maire Tomas Brell avait refusé.",
    ),
    "it": (
        "Vasquez vende i traghetti",
        "La sindaca Marion Vasquez vuole vendere i traghetti della città, come ha detto lunedì ai giornalisti.",
        "La società Quillon SpA ha offerto due milioni di euro. Il sindaco di prima, Tomas Brell, era contrario.",
    ),
    "nl": (
        "Vasquez verkoopt de veren",
        "Burgemeester Marion Vasquez wil de veren van de stad verkopen, zei ze maandag tegen de pers.",
        "Het bedrijf Quillon NV bood er twee miljoen euro voor. Haar voorganger Tomas Brell had geweigerd.",
    ),
    "pt": (
        "Vasquez vende as balsas",
        "A prefeita Marion Vasquez quer vender as balsas da cidade, disse ela na segunda-feira aos jornalistas.",
        "A empresa Quillon SA ofereceu dois milhões de euros. Antes o prefeito Tomas Brell tinha recusado.",
    ),
}


def parties(lang: str, *paragraphs: str, **metadata: object) -> tuple[Party, ...]:
    blocks = tuple(Block("paragraph", x, f"<p>{x}</p>") for x in paragraphs)
    return who.find(analyse(Extract(Metadata(lang=lang, **metadata), blocks)))  # type: ignore[arg-type]


def test_the_party_of_headline_and_lead_comes_first() -> None:
    found = parties("en", *STORY, title="Vasquez to sell the ferries")
    assert [(x.name, x.kind) for x in found] == [
        ("Marion Vasquez", "person"),
        ("Quillon Holdings Ltd", "organization"),
        ("Tomas Brell", "person"),
    ]
    assert found[0].role == "mayor"
    assert len(found[0].mentions) == 2


@pytest.mark.parametrize("lang", STORIES)
def test_a_story_is_told_by_its_parties_in_every_language(lang: str) -> None:
    title, *paragraphs = STORIES[lang]
    found = parties(lang, *paragraphs, title=title)
    assert [x.kind for x in found] == ["person", "organization", "person"]
    assert [x.name.split()[0] for x in found] == ["Marion", "Quillon", "Tomas"]
    assert found[0].role is not None


def test_the_reporter_is_no_party_but_the_agency_that_was_told_something_is() -> None:
    found = parties(
        "en",
        "The minister told AFP that the ferries were sold, Ann Lee and Tom Fisk report.",
        authors=("Ann Lee", "AFP"),
    )
    assert [x.name for x in found] == ["AFP", "Tom Fisk"]


def test_a_countrys_government_is_no_party_of_its_own() -> None:
    assert parties("es", "El Gobierno de España aprobó el lunes un plan contra la sequía.") == ()


def test_the_most_frequent_comes_before_the_one_of_one_mention() -> None:
    found = parties(
        "en",
        "It rained all week in the hills. Nobody was hurt, and the roads stayed open all the time.",
        "The dam held. The gates were shut. The water rose. Then it fell, and the town was safe.",
        "Ann Lee saw it first. Tom Fisk called for help. Later Fisk went home, and Fisk slept well.",
    )
    assert [x.name for x in found] == ["Tom Fisk", "Ann Lee"]


def test_whoever_is_named_in_full_is_surer_than_a_lone_word() -> None:
    found = parties("en", *STORY, "Bridgeport was silent.", "Perhaps Drumlin will pay.")
    sure = {party.name: party.confidence for party in found}
    assert sure["Marion Vasquez"] > 0.85
    assert all(0 <= x <= 1 for x in sure.values())
    assert sure["Marion Vasquez"] > min(sure.values())


def test_what_is_most_likely_no_party_is_left_out() -> None:
    assert "Valentino" not in {x.name for x in parties("en", *STORY, "She wore a Valentino gown.")}


def test_a_site_named_after_its_author_makes_no_body_of_a_person() -> None:
    text = "Kristen Brell met the mayor of Quillon."
    told = Metadata(lang="en", title=text, site_name="Kristen Brell")
    found = analyse(Extract(told, (Block("paragraph", text, text),))).entities
    assert found[0].kind == "person"
