"""Outlets that relay what somebody told them are sources too; sentences of our own."""

from __future__ import annotations

import pytest

from tests.server.attribution.test_sources_languages import said

RELAYED = [
    ("de", "„Das Dach ist dicht“, sagte Jonas Weber bei Sport1.", "Sport1"),
    ("de", "Das Dach sei dicht, sagte Jonas Weber der dpa.", "dpa"),
    (
        "de",
        "Das Dach sei dicht, sagte Jonas Weber gegenüber der Nachrichtenagentur Reuters.",
        "Reuters",
    ),
    ("de", "Das Dach sei dicht, erklärte Jonas Weber gegenüber „Wafa“.", "Wafa"),
    ("es", "El techo está cerrado, dijo Ana Robles a la agencia EFE.", "EFE"),
    ("fr", "Le toit est fermé, a dit Jean Marin auprès de l'AFP.", "AFP"),
    ("en", "“The roof is shut,” Ann Baker told CNN.", "CNN"),
    ("en", "The roof is shut, Ann Baker said in an interview with CNN.", "CNN"),
    ("en", "The roof is shut, according to Ann Baker of the Elmford Times.", "Elmford Times"),
    ("en", "Ann Baker reports for CNN that the roof is shut.", "CNN"),
    ("en", "The roof is shut, according to a letter seen by Reuters.", "Reuters"),
]


@pytest.mark.parametrize(("lang", "sentence", "outlet"), RELAYED, ids=[x[1] for x in RELAYED])
def test_an_outlet_that_was_told_something_is_a_source_beside_its_speaker(
    lang: str, sentence: str, outlet: str
) -> None:
    found = said(lang, sentence)
    names = {name for name, _ in found}
    assert outlet in names
    assert len(names) == 2
    assert len({text for _, text in found}) == 1


NOT_RELAYED = [
    ("de", "Das Dach sei dicht, sagte ein Sprecher der dpa.", "dpa"),
    ("es", "La agencia EFE dijo que el techo está cerrado.", "Ana"),
    ("en", "Tim Cole, who once wrote for CNN, said the roof is shut.", "CNN"),
]


@pytest.mark.parametrize(("lang", "sentence", "name"), NOT_RELAYED, ids=[x[1] for x in NOT_RELAYED])
def test_whose_spokesman_speaks_or_who_speaks_alone_relays_nothing(
    lang: str, sentence: str, name: str
) -> None:
    found = said(lang, sentence)
    assert found
    assert name not in {source for source, _ in found}
