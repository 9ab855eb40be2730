"""Where: which names are places, in which country, and which are not."""

from __future__ import annotations

import time

import pytest
from lede_reader import places as room
from lede_reader.contract import Place
from lede_reader.extract import Block, Extract, Metadata
from lede_reader.facts import who
from lede_reader.nlp.document import Document

from tests.reading import LANGUAGES, analyse


def laid_out(lang: str, *paragraphs: str, title: str | None = None) -> Document:
    blocks = tuple(Block("paragraph", text, f"<p>{text}</p>") for text in paragraphs)
    return analyse(Extract(Metadata(title=title, lang=lang), blocks))


def found_on(address: str, lang: str, text: str) -> dict[str, str | None]:
    told = Metadata(lang=lang, url=address)
    page = analyse(Extract(told, (Block("paragraph", text, f"<p>{text}</p>"),)))
    return {place.name: place.country for place in room.find(page)}


def places(lang: str, *paragraphs: str, title: str | None = None) -> tuple[Place, ...]:
    return room.find(laid_out(lang, *paragraphs, title=title))


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
    ids=["en", "de", "es", "fr", "it", "pt", "nl"],
)
def test_a_place_is_found_with_its_country(lang: str, text: str, expected: dict[str, str]) -> None:
    assert named(lang, text) == expected


@pytest.mark.parametrize(
    ("lang", "text", "site", "country"),
    [
        (
            "en",
            "The march began in Leeds, at 12 Tanner Street, on Friday.",
            "12 Tanner Street",
            "GB",
        ),
        ("en", "A bus caught fire in Denver, on Third Street, on Friday.", "Third Street", "US"),
        ("en", "A bear was seen near Lake Orrin in Montana on Friday.", "Lake Orrin", "US"),
        ("de", "Der Brand brach in Bremen in der Wellerstraße aus.", "Wellerstraße", "DE"),
        ("de", "Die Chemnitzer Innenstadt ist am Montag gesperrt.", "Chemnitzer Innenstadt", "DE"),
        (
            "es",
            "El fuego cruzó en Sevilla el barranco de Alfera y se apagó.",
            "barranco de Alfera",
            "ES",
        ),
        ("fr", "Un bus a pris feu à Lyon, rue de Mirande, lundi matin.", "rue de Mirande", "FR"),
        ("it", "A Torino la marcia partirà da piazza Merlani alle dieci.", "piazza Merlani", "IT"),
    ],
)
def test_a_street_or_river_lies_where_the_town_beside_it_lies(
    lang: str, text: str, site: str, country: str
) -> None:
    assert named(lang, text)[site] == country


@pytest.mark.parametrize(
    ("lang", "text", "town"),
    [
        ("en", "The village of Ossery was cut off by snow on Friday.", "Ossery"),
        ("en", "Police searched houses in Ossery village on Friday.", "Ossery"),
        ("de", "Die Gemeinde Ostrau hat am Freitag gewählt.", "Ostrau"),
        ("es", "El pueblo de Almocara quedó ayer sin luz.", "Almocara"),
        ("fr", "La commune de Mirandeul a voté lundi.", "Mirandeul"),
        ("it", "Il comune di Merlazzo ha votato ieri.", "Merlazzo"),
    ],
)
def test_a_noun_tells_that_an_unknown_name_is_a_town(lang: str, text: str, town: str) -> None:
    assert town in named(lang, text)


def test_a_town_and_its_abbreviated_state_are_two() -> None:
    assert named("en", "Two bakeries opened in Fresno, Calif., last week.") == {
        "Fresno": "US",
        "Calif.": "US",
    }


def test_a_city_and_the_district_that_is_no_more_than_it_are_one() -> None:
    found = named("en", "He left Washington, D.C., for Greenbelt, Maryland. Washington slept.")
    assert found == {"Washington, D.C.": "US", "Greenbelt": "US", "Maryland": "US"}


def test_what_stands_behind_the_sign_of_a_list_of_dates_is_a_venue() -> None:
    dates = (
        "June 9 – Fresno, CA @ Coral Amphitheatre June 10 – Tampa, FL @ Orrin Stage at Bay Creek"
    )
    found = named("en", f"They tour again in May.\n\n{dates}")
    assert found["Coral Amphitheatre"] == found["Orrin Stage at Bay Creek"] == "US"
    assert not named("en", "They told all that they know to @Ossery and others in May.")


@pytest.mark.parametrize(
    ("lang", "text", "site"),
    [
        ("en", "They played at the Orrin Auditorium in Fresno on Monday.", "Orrin Auditorium"),
        ("en", "They met at the Orrin Velodrome on Monday.", "Orrin Velodrome"),
        ("de", "Sie spielten am Montag in der Orrinhalle vor Gästen.", "Orrinhalle"),
        ("es", "La vista desde el mirador de Orrín atrae a muchos.", "mirador de Orrín"),
    ],
)
def test_a_noun_for_a_building_tells_a_site(lang: str, text: str, site: str) -> None:
    assert site in named(lang, text)


def test_a_seat_of_power_is_a_place() -> None:
    found = named("en", "Talks with the Kremlin went on in Kyiv, the White House said.")
    assert found == {"Kremlin": "RU", "Kyiv": "UA", "White House": "US"}


def test_a_dateline_is_a_place() -> None:
    assert "OSLO" in named("en", "OSLO, Norway (XP) — The harbour froze over on Monday.")


def test_a_dateline_is_written_as_the_rest_of_the_article_writes_it() -> None:
    found = named("en", "OSLO, Norway (XP) — The harbour froze.", "Ships lay in Oslo on Monday.")
    assert "Oslo" in found
    assert "OSLO" not in found


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("A Norwegian ship met two Danish boats on Friday.", {"Norwegian", "Danish"}),
        (
            "Reading is a joy, and a Nice smile helps. Mobile phones do not.",
            {"Reading", "Nice", "Mobile"},
        ),
        ("The singer Paris Hilton and Michael Jordan met on Friday.", {"Paris", "Jordan"}),
        ("The Bank of England raised its rate on Friday.", {"England"}),
        ("The rate fell in March and rose in August.", {"March", "August"}),
        ("Opening the park, Emma Lincoln said that she was glad.", {"Lincoln"}),
    ],
    ids=["demonyms", "words", "people", "bodies", "months", "a surname"],
)
def test_what_only_looks_like_a_place_is_none(text: str, absent: set[str]) -> None:
    assert absent.isdisjoint(named("en", text))


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("In Bremen brach am Montag eine neue Holzbrücke ein.", "Holzbrücke"),
        ("In Bremen lag am Montag Schnee auf dem Tennisplatz.", "Tennisplatz"),
        ("In Genf prüfte der Kanton am Montag die Schule.", "Kanton"),
    ],
    ids=["one of many", "any town's", "an authority"],
)
def test_a_noun_that_every_town_has_is_no_place(text: str, absent: str) -> None:
    assert absent not in named("de", text)


@pytest.mark.parametrize(
    ("text", "town", "country"),
    [
        ("A fire broke out in Reading on Monday, the brigade said.", "Reading", "GB"),
        ("Thousands marched in Nice, France, on Monday.", "Nice", "FR"),
        ("The cathedral of Lincoln, England, was shut on Monday.", "Lincoln", "GB"),
        ("The storm hit Georgia, Florida and Alabama, then Texas.", "Georgia", "US"),
        ("Georgia and Armenia signed a treaty on Monday.", "Georgia", "GE"),
        ("Refugees crossed the border into Jordan on Monday.", "Jordan", "JO"),
    ],
    ids=[
        "in Reading",
        "Nice, France",
        "Lincoln, England",
        "the state",
        "the country",
        "into Jordan",
    ],
)
def test_an_ambiguous_name_is_believed_where_the_sentence_says_so(
    text: str, town: str, country: str
) -> None:
    assert named("en", text)[town] == country


def test_the_country_of_the_page_tells_which_of_two_towns_is_meant() -> None:
    text = "La feria abre el lunes en Córdoba."
    assert found_on("https://example.es/feria", "es", text) == {"Córdoba": "ES"}
    assert found_on("https://example.ar/feria", "es", text) == {"Córdoba": "AR"}


def test_what_the_text_says_tells_more_than_the_country_of_the_page() -> None:
    text = "La feria abre en Córdoba. Vino gente de Rosario, Mendoza y toda Argentina."
    assert found_on("https://example.es/feria", "es", text)["Córdoba"] == "AR"


def test_a_country_is_no_town_of_its_name_abroad() -> None:
    found = named("en", "Jamaica sold rum to the United States, and the U.S. paid Jamaica.")
    assert found == {"Jamaica": "JM", "United States": "US"}


def test_a_country_is_one_entry_by_all_its_names() -> None:
    (place,) = places("en", "The United States paid. The U.S. had promised to, and the US kept it.")
    assert (place.name, place.country, len(place.mentions)) == ("United States", "US", 3)


def test_a_sea_lies_in_no_country() -> None:
    assert named("en", "The ship left Denmark for the Baltic Sea.")["Baltic Sea"] is None


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("de", "Der Papst kehrte am Montag nach Rom zurück.", {"Rom": "IT"}),
        ("es", "La cumbre se celebra en Nueva Delhi.", {"Nueva Delhi": "IN"}),
        ("sv", "Toppmötet hålls i Venedig.", {"Venedig": "IT"}),
    ],
    ids=["de", "es", "sv"],
)
def test_a_city_has_a_name_of_its_own_in_many_a_language(
    lang: str, text: str, expected: dict[str, str]
) -> None:
    assert named(lang, text) == expected


def test_a_country_whose_name_begins_with_an_article_keeps_it() -> None:
    assert named("es", "La violencia bajó en El Salvador, según el Gobierno.") == {
        "El Salvador": "SV"
    }


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The company is a strong advocate for DACA and for its workers."),
        ("fr", "La VAR est consultée, et le but est refusé par l'arbitre."),
    ],
)
def test_an_acronym_that_no_language_calls_a_place_is_none(lang: str, text: str) -> None:
    assert not named(lang, text)


def test_a_planet_lies_in_no_country() -> None:
    text = "NASA said in Houston, Texas, that the probe will fly past Jupiter and on to Saturn."
    assert {x: y for x, y in named("en", text).items() if y is None} == {
        "Jupiter": None,
        "Saturn": None,
    }


def test_a_street_of_another_language_is_told_by_its_noun() -> None:
    text = "Tenants in Berlin marched down the Lindenallee and gathered at the Sonnenplatz."
    assert named("en", text) == {"Berlin": "DE", "Lindenallee": "DE", "Sonnenplatz": "DE"}


def test_a_town_that_looks_like_a_person_is_a_town() -> None:
    text = "El presidente viajó a Chile y visitó Punta Arenas y Puerto Montt."
    assert named("es", text)["Punta Arenas"] == "CL"


def test_of_two_acronyms_of_a_country_the_longer_is_its_name() -> None:
    text = "Die USA ziehen Truppen ab. Die US-Armee und das US-Heer verlassen die USA nicht ganz."
    assert named("de", text) == {"USA": "US"}


def test_a_region_is_no_body_by_its_noun() -> None:
    text = laid_out("en", "Two people were killed in the West Bank on Monday, doctors said.")
    assert {x.name: x.country for x in room.find(text)} == {"West Bank": "PS"}
    assert not who.find(text)


def test_what_is_sure_is_said_to_be_more_so() -> None:
    found = {x.name: x.confidence or 0 for x in places("en", "In France, a man went to Ridgeford.")}
    assert 0.9 < found["France"] <= 1
    assert found.get("Ridgeford", 0) < found["France"]


def test_the_place_of_the_headline_comes_first() -> None:
    text = "Rain fell on Norway, on Sweden and on Finland, and again on Sweden."
    assert places("en", text, title="Finland under water")[0].name == "Finland"


def test_a_body_that_is_called_by_its_town_tells_the_country() -> None:
    text = "Officers of the Columbus Police Department stopped a car near Seventh Street."
    assert named("en", text) == {"Seventh Street": "US"}


def test_a_street_that_bears_a_persons_name_is_a_place() -> None:
    assert "Emma Larsen Street" in named("en", "A bus caught fire in Emma Larsen Street, Oslo.")


def test_a_page_ten_times_as_long_takes_about_ten_times_as_long() -> None:
    line = "Anna Berg of Orrin Street in Oslo, Norway, met the mayor of Lyon near Lake Vann."
    spent = []
    for length in (40, 400):
        text = laid_out("en", *[line] * length)
        runs = []
        for _ in range(3):  # the least: a collection of the tests' own garbage may fall into one
            start = time.process_time()
            room.find(text)
            runs.append(time.process_time() - start)
        spent.append(min(runs))
    assert spent[1] < spent[0] * 30 + 0.1


def test_no_name_of_an_article_stays_behind() -> None:
    document = laid_out("en", "Ann Lee went from Orrin to Paris and on to New York.")
    assert room.find(document)
    assert vars(document.atlas)["_senses"]
    assert not vars(LANGUAGES.atlas_of(document.language))["_senses"]
