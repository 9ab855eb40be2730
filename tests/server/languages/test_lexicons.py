"""What the search for names takes for granted of every language."""

from dataclasses import fields

import msgspec
import pytest
from lede_reader.languages.files import language_files, written_file
from lede_reader.languages.implied import inflected
from lede_reader.languages.lexicons.shared import load_shared_names
from lede_reader.languages.lexicons.word_lists import WordLists
from lede_reader.languages.schema import LanguageFile
from lede_reader.languages.schema.sources import SourceWords
from lede_reader.nlp.tokens import orthography

from tests.reading import LANGUAGES

# Names of several words, one a line.
OF_LINES = ("credits", "organizations", "others", "synonyms", "platforms")


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
def test_a_body_of_several_words_begins_with_a_capital(lang: str) -> None:
    named = language_files()[lang].names.organizations + load_shared_names().organizations
    firsts = {line.split()[0] for line in named.splitlines() if len(line.split()) > 1}
    assert not [first for first in firsts if not orthography(first)[2]]


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
def test_an_ending_is_found_by_its_last_letters(lang: str) -> None:
    known = LANGUAGES[lang].entities
    assert {len(letters) for letters in known.role_lasts | known.body_lasts} <= {3}
    assert all(known.is_role(f"unheard{ending}") for ending in known.role_endings)
    assert all(known.is_body(f"unheard{ending}") for ending in known.body_endings)


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
def test_who_has_an_office_is_listed_in_one_home(lang: str) -> None:
    """`[sources]` takes the offices of `[names]` for people: what it repeats is what they are not.

    A word that is a body, a document or a name's end as well is told apart there.
    """
    file = written_file(lang)
    also = [file.sources.bodies, file.sources.documents, file.sources.people_plural]
    elsewhere = {word for words in (*also, file.names.post_names) for word in words.split()}
    offices = {*file.names.roles.split(), *file.names.portfolio_roles.split()}
    offices |= {*inflected(offices, file.inflection.feminine)}
    assert offices & set(file.sources.people.split()) <= elsewhere


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
def test_no_list_has_a_word_twice(lang: str) -> None:
    file = language_files()[lang]
    listed = {
        name: words.split()
        for section in (file.names, file.sources)
        for name, words in msgspec.structs.asdict(section).items()
        if isinstance(words, str) and name not in OF_LINES
    }
    assert [name for name, words in listed.items() if len(words) != len(set(words))] == []


@pytest.mark.parametrize("section", ["names", "sources", "places", "time", "sentence", "typology"])
def test_no_property_is_empty_in_every_language(section: str) -> None:
    parts = [getattr(file, section) for file in language_files().values()]
    assert [x for x in parts[0].__struct_fields__ if not any(getattr(y, x) for y in parts)] == []


def test_each_list_of_words_is_laid_out_by_its_own_name() -> None:
    empty = SourceWords()
    listed = [x for x in empty.__struct_fields__ if isinstance(getattr(empty, x), str)]
    assert [field.name for field in fields(WordLists)] == listed


@pytest.mark.parametrize("key", ["[sources]\npeeple", "[typology]\nverb_secnd", "[names]\nrolls"])
def test_a_misspelt_key_fails_at_load(key: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.toml.decode(f'lang = "xx"\n{key} = true', type=LanguageFile)
