"""What the search for names takes for granted of every language."""

import pytest
from lede_reader.languages.files import language_files
from lede_reader.languages.lexicons.shared import load_shared_names
from lede_reader.nlp.tokens import orthography

from tests.reading import LANGUAGES


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
