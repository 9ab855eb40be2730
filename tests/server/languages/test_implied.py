"""What follows from a language's file, and need not stand in it."""

from importlib.resources import files

import msgspec
import pytest
from lede_reader.languages.files import language_files
from lede_reader.languages.implied import IMPLIED, plurals
from lede_reader.languages.schema import LanguageFile

LANGUAGES = sorted(language_files())


def written(lang: str) -> LanguageFile:
    file = files("lede_reader.languages").joinpath(f"{lang}.toml")
    return msgspec.toml.decode(file.read_bytes(), type=LanguageFile)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("section", IMPLIED)
def test_a_word_stands_in_the_narrower_of_two_lists_alone(lang: str, section: str) -> None:
    lists, implied = getattr(written(lang), section), getattr(language_files()[lang], section)
    for narrow, wide in IMPLIED[section].items():
        words = set(getattr(lists, narrow).split())
        assert words.isdisjoint(getattr(lists, wide).split())
        assert words <= set(getattr(implied, wide).split())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_plural_is_written_that_the_forms_make(lang: str) -> None:
    lists = written(lang).sources
    made = {*plurals([*lists.people.split(), *lists.bodies.split()], lists.plural_forms)}
    assert made.isdisjoint([*lists.people_plural.split(), *lists.bodies_plural.split()])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_property_of_a_file_is_empty(lang: str) -> None:
    """A property that a language lacks is left out."""
    raw = files("lede_reader.languages").joinpath(f"{lang}.toml").read_text("utf-8")
    assert '= ""\n' not in raw.replace('"" = ""\n', "")
    assert "= []\n" not in raw


PLURALS = {
    "en": "adviser advisers, policewoman policewomen, city cities, boy boys, press presses, census censuses, analysis analyses, church churches",
    "es": "portavoz portavoces, autoridad autoridades, capitán capitanes, abogada abogadas",
    "fr": "journal journaux, élu élus, porte-parole porte-paroles, bureau bureaux, avis avis",
    "it": "uomo uomini, giornalista giornalisti, psicologo psicologi, amica amiche, regime regimi",
    "pt": "porta-voz porta-vozes, jornal jornais, campeão campeões, homem homens, diretor diretores",
}


@pytest.mark.parametrize("lang", PLURALS)
def test_a_noun_has_the_plural_of_its_longest_ending(lang: str) -> None:
    pairs = [pair.split() for pair in PLURALS[lang].split(", ")]
    forms = language_files()[lang].sources.plural_forms
    assert [plurals([one], forms) for one, _ in pairs] == [[many] for _, many in pairs]


def test_what_is_plural_already_has_no_plural() -> None:
    sources = language_files()["en"].sources
    listed = {*sources.people_plural.split(), *sources.bodies_plural.split()}
    assert {"firefighters", "parties", "actors"} <= listed
    assert listed.isdisjoint(["firefighterses", "partieses", "actorses"])


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("section", ["names", "sources"])
def test_a_word_is_one_that_a_text_may_have(lang: str, section: str) -> None:
    lists = msgspec.structs.asdict(getattr(written(lang), section)).values()
    words = [word for listed in lists if isinstance(listed, str) for word in listed.split()]
    assert [word for word in words if "_" in word or not word.isprintable()] == []
