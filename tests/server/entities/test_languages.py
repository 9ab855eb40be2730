"""The table of names in each language that has a pack, from prose of our own."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.server.entities.tables import table

PROSE = {
    "en": (
        "The Irish transport minister, Niamh Carragher, met managers of Quillon Holdings Ltd in Cork on Monday. "
        "“We will not wait”, said Carragher, who was joined by an official of the Northern Harbours Authority (NHA). "
        "The NHA declined to say more. The Securities and Ports Commission wrote to the chief executive of Quillon, Tom O’Dowd."
    ),
    "de": (
        "Die bayerische Verkehrsministerin Annegret Solbach hat am Montag in Passau mit der Firma Quillon AG gesprochen. "
        "„Wir warten nicht“, sagte Solbach. Der Sprecher des Bundesamts für Wasserwege (BWA), Jörg Tannert, widersprach. "
        "Das BWA prüft Solbachs Plan. Auch der SPD-Abgeordnete Emre Yildiz kritisierte das Verkehrsministerium."
    ),
    "es": (
        "La ministra española de Transportes, Carmen Olmedo Rivas, se reunió el lunes en Vigo con el presidente de la Junta de Galicia, Xosé Baltar. "
        "«No vamos a esperar», dijo Olmedo. La Autoridad Portuaria de Vigo (APV) pidió más tiempo. La APV, según Baltar, no tiene dinero. "
        "Protestó el portavoz de la Asociación de Pescadores de Moaña, Luis de la Fuente."
    ),
    "fr": (
        "La ministre française des Transports, Solène Kerdoncuff, a rencontré lundi à Brest le président du conseil régional, Yves Le Bihan. "
        "« Nous n’attendrons pas », a déclaré Mme Kerdoncuff. L’Association des ports bretons (APB) demande un délai. "
        "Selon l’APB, le ministère de l’Économie d’Olivier Caradec n’a rien promis."
    ),
    "it": (
        "La ministra italiana dei Trasporti, Ornella Bragadin, ha incontrato lunedì a Bari il sindaco Nicola De Palma. "
        "«Non aspetteremo», ha detto Bragadin. L’Autorità Portuale di Bari (APB) chiede tempo. Secondo l’APB mancano i fondi. "
        "Contrario Luca Santoro, segretario del Sindacato dei Pescatori di Monopoli."
    ),
    "pt": (
        "A ministra portuguesa dos Transportes, Inês Vilhena, reuniu-se na segunda-feira em Aveiro com o presidente da Câmara Municipal de Aveiro, Rui Salgado. "
        "“Não vamos esperar”, disse Vilhena. A Autoridade Portuária de Aveiro (APA) pediu mais tempo. A APA não tem dinheiro. "
        "Protestou o porta-voz da Associação de Pescadores da Murtosa, Paulo da Costa Nunes."
    ),
    "nl": (
        "De Nederlandse minister van Vervoer, Marijke Hofstra, sprak maandag in Delfzijl met burgemeester Pieter de Graaf. "
        "“Wij wachten niet”, zei Hofstra. De Noordelijke Haven Autoriteit (NHA) vroeg om tijd. De NHA heeft geen geld. "
        "Woordvoerder Joris van den Berg van de Vereniging voor Binnenvaart was boos."
    ),
}


@pytest.mark.parametrize(
    ("lang", "people"),
    [
        (
            "en",
            {
                "Niamh Carragher": "Irish transport minister",
                "Tom O’Dowd": "chief executive of Quillon",
            },
        ),
        (
            "de",
            {
                "Annegret Solbach": "bayerische Verkehrsministerin",
                "Jörg Tannert": "Sprecher des Bundesamts für Wasserwege (BWA)",
                "Emre Yildiz": "SPD-Abgeordnete",
            },
        ),
        (
            "es",
            {
                "Carmen Olmedo Rivas": "ministra española de Transportes",
                "Xosé Baltar": "presidente de la Junta de Galicia",
                "Luis de la Fuente": "portavoz de la Asociación de Pescadores de Moaña",
            },
        ),
        (
            "fr",
            {
                "Solène Kerdoncuff": "ministre française des Transports",
                "Yves Le Bihan": "président du conseil régional",
                "Olivier Caradec": None,
            },
        ),
        (
            "it",
            {
                "Ornella Bragadin": "ministra italiana dei Trasporti",
                "Nicola De Palma": "sindaco",
                "Luca Santoro": "segretario del Sindacato dei Pescatori di Monopoli",
            },
        ),
        (
            "pt",
            {
                "Inês Vilhena": "ministra portuguesa dos Transportes",
                "Rui Salgado": "presidente da Câmara Municipal de Aveiro",
                "Paulo da Costa Nunes": "porta-voz da Associação de Pescadores da Murtosa",
            },
        ),
        (
            "nl",
            {
                "Marijke Hofstra": "Nederlandse minister van Vervoer",
                "Pieter de Graaf": "burgemeester",
                "Joris van den Berg": "Woordvoerder",
            },
        ),
    ],
    ids=["en", "de", "es", "fr", "it", "pt", "nl"],
)
def test_people_come_with_the_role_that_the_prose_gives_them(
    lang: str, people: dict[str, str | None]
) -> None:
    found = {
        name.name: name.role for name in table(PROSE[lang], lang).values() if name.kind == "person"
    }
    assert found == people


@pytest.mark.parametrize(
    ("lang", "bodies"),
    [
        (
            "en",
            {
                "Quillon Holdings Ltd",
                "Northern Harbours Authority",
                "Securities and Ports Commission",
            },
        ),
        ("de", {"Quillon AG", "Bundesamts für Wasserwege", "SPD", "Verkehrsministerium"}),
        (
            "es",
            {
                "Junta de Galicia",
                "Autoridad Portuaria de Vigo",
                "Asociación de Pescadores de Moaña",
            },
        ),
        ("fr", {"Association des ports bretons", "ministère de l’Économie"}),
        ("it", {"Autorità Portuale di Bari", "Sindacato dei Pescatori di Monopoli"}),
        (
            "pt",
            {
                "Câmara Municipal de Aveiro",
                "Autoridade Portuária de Aveiro",
                "Associação de Pescadores da Murtosa",
            },
        ),
        ("nl", {"Noordelijke Haven Autoriteit", "Vereniging voor Binnenvaart"}),
    ],
    ids=["en", "de", "es", "fr", "it", "pt", "nl"],
)
def test_organisations_are_found_whole(lang: str, bodies: set[str]) -> None:
    found = {name.name for name in table(PROSE[lang], lang).values() if name.kind == "organization"}
    assert found == bodies


@pytest.mark.parametrize(
    ("lang", "full", "short"),
    [
        ("en", "Niamh Carragher", "Carragher"),
        ("en", "Northern Harbours Authority", "NHA"),
        ("de", "Annegret Solbach", "Solbach"),
        ("de", "Bundesamts für Wasserwege", "BWA"),
        ("es", "Carmen Olmedo Rivas", "Olmedo"),
        ("es", "Autoridad Portuaria de Vigo", "APV"),
        ("fr", "Solène Kerdoncuff", "Kerdoncuff"),
        ("fr", "Association des ports bretons", "APB"),
        ("it", "Ornella Bragadin", "Bragadin"),
        ("it", "Autorità Portuale di Bari", "APB"),
        ("pt", "Inês Vilhena", "Vilhena"),
        ("pt", "Autoridade Portuária de Aveiro", "APA"),
        ("nl", "Marijke Hofstra", "Hofstra"),
        ("nl", "Noordelijke Haven Autoriteit", "NHA"),
    ],
)
def test_surnames_and_acronyms_are_forms_of_the_full_name(lang: str, full: str, short: str) -> None:
    assert short in table(PROSE[lang], lang)[full].forms


@pytest.mark.parametrize("lang", PROSE)
def test_women_and_men_are_told_apart(lang: str) -> None:
    genders = {x.name: x.gender for x in table(PROSE[lang], lang).values() if x.kind == "person"}
    assert genders.pop(next(iter(genders))) == "female"
    assert "female" not in genders.values()


@pytest.mark.parametrize("lang", PROSE)
def test_mentions_are_exact_and_in_order(lang: str) -> None:
    found = table(PROSE[lang], lang)
    for name in found.values():
        assert {PROSE[lang][x.start : x.end] for x in name.mentions} == set(name.forms)
    spans = sorted(x for name in found.values() for x in name.mentions)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize(
    "behind", ["", " a choqué Paul Verne à Brest."], ids=["at the end", "before more"]
)
def test_a_body_whose_name_ends_small_ends_there(behind: str) -> None:
    names = table(f"Le rapport attendu vient enfin des Nations unies{behind}", "fr")
    assert "Nations unies" in names
    assert names["Nations unies"].kind == "organization"
