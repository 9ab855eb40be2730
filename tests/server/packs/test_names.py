"""What the search for names takes for granted of every pack."""

import pytest

from server.packs import packs
from server.text.names.lexicon import lexicon
from server.text.names.tables import organizations
from server.text.tokens import Looks


@pytest.mark.parametrize("lang", sorted(packs()))
def test_a_body_of_several_words_begins_with_a_capital(lang: str) -> None:
    named = packs()[lang].names.organizations + organizations()
    firsts = {line.split()[0] for line in named.splitlines() if len(line.split()) > 1}
    looks = Looks()
    assert not [first for first in firsts if not looks[first][2]]


@pytest.mark.parametrize("lang", sorted(packs()))
def test_the_endings_of_offices_are_as_long_as_what_is_asked_of_them_first(lang: str) -> None:
    known = lexicon(packs()[lang])
    assert {len(tail) for tail in known.role_tails} <= {3}
    assert all(known.is_role(f"unheard{ending}") for ending in known.role_endings)
