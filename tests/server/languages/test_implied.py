"""What follows from a language's file, and need not stand in it."""

from importlib.resources import files

import msgspec
import pytest
from lede_reader.languages.files import language_files, written_file
from lede_reader.languages.implied import DEFINITE, FEMININE, IMPLIED, calendar, inflected

LANGUAGES = sorted(language_files())


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("section", IMPLIED)
def test_a_word_stands_in_the_narrower_of_two_lists_alone(lang: str, section: str) -> None:
    lists, implied = getattr(written_file(lang), section), getattr(language_files()[lang], section)
    for narrow, wide in IMPLIED[section].items():
        words = set(getattr(lists, narrow).split())
        assert words.isdisjoint(getattr(lists, wide).split())
        assert words <= set(getattr(implied, wide).split())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_plural_is_written_that_the_forms_make(lang: str) -> None:
    file = written_file(lang)
    lists = file.sources
    nouns = [*lists.people.split(), *lists.bodies.split(), *file.names.roles.split()]
    made = {*inflected(nouns, file.inflection.plural)}
    assert made.isdisjoint([*lists.people_plural.split(), *lists.bodies_plural.split()])


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("form", "of"), [("feminine", FEMININE), ("definite", DEFINITE)])
def test_no_form_is_written_that_an_ending_tells(
    lang: str, form: str, of: dict[str, tuple[str, ...]]
) -> None:
    file = written_file(lang)
    forms = getattr(file.inflection, form)
    for section, names in of.items():
        for name in names:
            words = getattr(getattr(file, section), name).split()
            assert set(words).isdisjoint(inflected(words, forms)), name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_verb_of_saying_is_listed_as_speech_of_names_too(lang: str) -> None:
    file = written_file(lang)
    said = {form for forms in file.sources.plain.values() for form in forms.split()}
    assert said.isdisjoint(file.names.speech.split())
    assert said <= {*language_files()[lang].names.speech.split()}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_month_or_weekday_is_listed_beside_the_calendar(lang: str) -> None:
    file, whole = written_file(lang), language_files()[lang]
    days = calendar(file.time)
    assert len(days) >= 19
    for lists, implied in (
        (file.names.calendar, whole.names.calendar),
        (file.sources.times, whole.sources.times),
    ):
        assert set(days).isdisjoint(lists.split())
        assert set(days) <= {*implied.split()}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_property_of_a_file_is_empty(lang: str) -> None:
    """A property that a language lacks is left out."""
    raw = files("lede_reader.languages").joinpath(f"{lang}.toml").read_text("utf-8")
    assert '= ""\n' not in raw.replace('"" = ""\n', "")
    assert "= []\n" not in raw


PLURALS = {
    "de": "experte experten, anwalt anwälte, sprecherin sprecherinnen, behörde behörden, rat räte",
    "nl": "criticus critici, woordvoerder woordvoerders, vakbond vakbonden, partij partijen",
    "sv": "forskare forskare+forskarna, chef chefer+cheferna, parti partier+partierna",
    "en": "adviser advisers, policewoman policewomen, city cities, boy boys, press presses, census censuses, analysis analyses, church churches",
    "es": "portavoz portavoces, autoridad autoridades, capitán capitanes, abogada abogadas",
    "fr": "journal journaux, élu élus, porte-parole porte-paroles, bureau bureaux, avis avis",
    "it": "uomo uomini, giornalista giornalisti, psicologo psicologi, amica amiche, regime regimi",
    "pt": "porta-voz porta-vozes, jornal jornais, campeão campeões, homem homens, diretor diretores",
}


@pytest.mark.parametrize("lang", PLURALS)
def test_a_noun_has_the_plural_of_its_longest_ending(lang: str) -> None:
    pairs = [pair.split() for pair in PLURALS[lang].split(", ")]
    forms = language_files()[lang].inflection.plural
    assert [inflected([one], forms) for one, _ in pairs] == [many.split("+") for _, many in pairs]


@pytest.mark.parametrize(
    ("lang", "form", "noun", "other"),
    [
        ("de", "feminine", "sprecher", ["sprecherin"]),
        ("de", "feminine", "anwalt", ["anwältin"]),
        ("de", "feminine", "angestellter", []),
        ("de", "feminine", "mutter", []),
        ("de", "feminine", "tochter", []),
        ("sv", "definite", "ordförande", ["ordföranden"]),
        ("sv", "definite", "departement", ["departementet"]),
        ("sv", "definite", "förening", ["föreningen"]),
        ("en", "definite", "mayor", []),
    ],
)
def test_a_noun_has_the_form_of_its_longest_ending(
    lang: str, form: str, noun: str, other: list[str]
) -> None:
    assert inflected([noun], getattr(language_files()[lang].inflection, form)) == other


def test_a_form_has_the_properties_of_its_noun() -> None:
    german, swedish = language_files()["de"], language_files()["sv"]
    assert {"sprecherin", "sprecherinnen"} <= {
        *german.names.roles.split(),
        *german.sources.people_plural.split(),
    }
    assert "sprecherin" in german.sources.women.split()
    assert "talmannen" in swedish.names.roles.split()
    assert {"kommunen", "rederiet"} <= {*swedish.sources.bodies.split()}


def test_what_is_plural_already_has_no_plural() -> None:
    sources = language_files()["en"].sources
    listed = {*sources.people_plural.split(), *sources.bodies_plural.split()}
    assert {"firefighters", "parties", "actors"} <= listed
    assert listed.isdisjoint(["firefighterses", "partieses", "actorses"])


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("section", ["names", "sources"])
def test_a_word_is_one_that_a_text_may_have(lang: str, section: str) -> None:
    lists = msgspec.structs.asdict(getattr(written_file(lang), section)).values()
    words = [word for listed in lists if isinstance(listed, str) for word in listed.split()]
    assert [word for word in words if "_" in word or not word.isprintable()] == []
