"""The gazetteer: what a name would be if it were a place's."""

import time
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lede_reader.languages.lexicons.toponyms import PlaceEntry, fold

from tests.reading import LANGUAGES, language


def senses(name: str, lang: str) -> tuple[PlaceEntry, ...]:
    return LANGUAGES.atlas_of(language(lang)).senses(name)


def lookup(name: str, lang: str) -> PlaceEntry | None:
    return next(iter(senses(name, lang)), None)


def abbreviation(name: str, lang: str) -> PlaceEntry | None:
    return language(lang).toponyms.abbreviated.get(name)


@pytest.mark.parametrize(
    ("name", "lang", "kind", "country"),
    [
        ("France", "en", "country", "FR"),
        ("Tschechien", "de", "country", "CZ"),
        ("Bosnien und Herzegowina", "de", "country", "BA"),
        ("Reino Unido", "es", "country", "GB"),
        ("Etats-Unis", "fr", "country", "US"),
        ("Paesi Bassi", "it", "country", "NL"),
        ("Moçambique", "pt", "country", "MZ"),
        ("Duitsland", "nl", "country", "DE"),
        ("Europe", "en", "area", None),
        ("Oriente Medio", "es", "area", None),
        ("California", "en", "region", "US"),
        ("Bavière", "fr", "region", "DE"),
        ("Gauteng", "en", "region", "ZA"),
        ("Mittelmeer", "de", "water", None),
        ("Pirenei", "it", "land", None),
        ("Munich", "en", "city", "DE"),
        ("München", "de", "city", "DE"),
        ("Monaco di Baviera", "it", "city", "DE"),
        ("Nueva York", "es", "city", "US"),
        ("Londres", "fr", "city", "GB"),
        ("Kiev", "en", "city", "UA"),
        ("Kyiv", "en", "city", "UA"),
        ("BHOPAL", "en", "city", "IN"),
    ],
)
def test_a_name_is_known_in_its_language(name: str, lang: str, kind: str, country: str) -> None:
    entry = lookup(name, lang)
    assert entry is not None
    assert (entry.kind, entry.country) == (kind, country)


@pytest.mark.parametrize(
    ("alias", "lang", "country"),
    [
        ("Britain", "en", "GB"),
        ("the UK".removeprefix("the "), "en", "GB"),
        ("U.S.", "en", "US"),
        ("USA", "de", "US"),
        ("UAE", "en", "AE"),
        ("Burma", "en", "MM"),
        ("Ivory Coast", "en", "CI"),
        ("DR Congo", "en", "CD"),
        ("Holland", "en", "NL"),
        ("Vatican", "fr", "VA"),
        ("EE.UU.", "es", "US"),
        ("Palestina", "es", "PS"),
    ],
)
def test_what_news_calls_a_country_is_known(alias: str, lang: str, country: str) -> None:
    assert lookup(alias, lang) == PlaceEntry("country", country)


def test_an_acronym_is_known_in_capitals_only() -> None:
    assert lookup("US", "en") is not None
    assert lookup("Us", "en") is None


def test_a_country_is_known_in_the_languages_that_call_it_so() -> None:
    assert lookup("Maurice", "fr") == PlaceEntry("country", "MU")
    assert lookup("Maurice", "en") is None


@pytest.mark.parametrize(
    "spellings", [("St. Louis", "St Louis", "Saint Louis"), ("Köln", "KÖLN"), ("Baréin", "Barein")]
)
def test_the_spellings_of_a_name_are_one(spellings: tuple[str, ...]) -> None:
    assert len({fold(name) for name in spellings}) == 1


def test_the_likeliest_sense_comes_first_and_the_others_follow() -> None:
    assert [entry.country for entry in senses("Georgia", "en")][:2] == ["GE", "US"]
    assert [entry.country for entry in senses("Reading", "en")][::2] == ["GB", "US"]


def test_a_region_is_abbreviated_only_as_it_is_written() -> None:
    assert abbreviation("Miss.", "en") == PlaceEntry("region", "US")
    assert abbreviation("Miss", "en") is None
    assert lookup("Miss", "en") is None
    assert abbreviation("SZ", "de") == PlaceEntry("region", "CH")


def test_every_line_of_the_table_is_found() -> None:
    lines = (
        (files("lede_reader.languages") / "places.tsv").read_text("utf-8").strip("\n").splitlines()
    )
    assert lines == sorted(lines, key=lambda line: line.split("\t")[0].encode())
    for line in lines[::97]:
        assert senses(line.split("\t")[0], "en") or ":" in line


@given(st.text(max_size=40))
def test_no_name_fails(name: str) -> None:
    assert isinstance(senses(name, "en"), tuple)


def test_a_name_is_found_within_a_fraction_of_a_millisecond() -> None:
    lookup("Munich", "en")
    start = time.process_time()
    for _ in range(200):
        lookup("Munich", "en")
    assert (time.process_time() - start) / 200 < 0.001


def test_a_place_is_known_by_what_its_name_begins_with() -> None:
    atlas = LANGUAGES.atlas_of(language("en"))
    assert atlas.begins("Rio")
    assert atlas.begins("Rio de")
    assert not atlas.begins("Rio de Janeiro de la")
    assert not atlas.begins("Orrin")


def test_an_atlas_tells_what_the_gazetteer_does() -> None:
    atlas = LANGUAGES.atlas_of(language("fr"))
    assert atlas.senses("Maurice") == atlas.senses("Maurice") == senses("Maurice", "fr")
