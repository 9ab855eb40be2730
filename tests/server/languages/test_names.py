"""What the search for names takes for granted of every pack."""

import pytest
from lede_reader.languages import packs
from lede_reader.nlp.entities.lexicon import entity_lexicon
from lede_reader.nlp.entities.tables import organizations
from lede_reader.nlp.tokens import orthography


@pytest.mark.parametrize("lang", sorted(packs()))
def test_a_body_of_several_words_begins_with_a_capital(lang: str) -> None:
    named = packs()[lang].names.organizations + organizations()
    firsts = {line.split()[0] for line in named.splitlines() if len(line.split()) > 1}
    assert not [first for first in firsts if not orthography(first)[2]]


@pytest.mark.parametrize("lang", sorted(packs()))
def test_an_ending_is_found_by_its_last_letters(lang: str) -> None:
    known = entity_lexicon(packs()[lang])
    assert {len(letters) for letters in known.role_lasts | known.body_lasts} <= {3}
    assert all(known.is_role(f"unheard{ending}") for ending in known.role_endings)
    assert all(known.is_body(f"unheard{ending}") for ending in known.body_endings)
