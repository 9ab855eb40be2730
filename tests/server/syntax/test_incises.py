"""Clauses of saying inside quotation marks."""

from __future__ import annotations

import pytest

from tests.server.attribution.test_sources_languages import said

CASES = {
    "fr-first": (
        "« Nous attendons, a déclaré Marthe Quillot, la capitaine du port. La mer monte. »",
        [("Marthe Quillot", "Nous attendons"), ("Marthe Quillot", "La mer monte.")],
    ),
    "fr-middle": (
        "« Le port, explique Marthe Quillot, restera fermé tout l'été. »",
        [("Marthe Quillot", "Le port"), ("Marthe Quillot", "restera fermé tout l'été.")],
    ),
    "fr-reflexive": (
        "« C'est un scandale », s'indigne René Ollivier, pêcheur.",
        [("René Ollivier", "C'est un scandale")],
    ),
    "fr-reflexive-perfect": (
        "« C'est un scandale », s'est exclamée Marthe Quillot.",
        [("Marthe Quillot", "C'est un scandale")],
    ),
    "fr-no-party": (
        "« Le conseil, selon l'usage, ferme le port », a dit Marthe Quillot.",
        [("Marthe Quillot", "Le conseil, selon l'usage, ferme le port")],
    ),
    "es-dashes": (
        "“El puente está cerrado —dijo la alcaldesa Ana Belmonte— y seguirá así”.",
        [("Ana Belmonte", "El puente está cerrado"), ("Ana Belmonte", "y seguirá así")],
    ),
    "it-comma": (
        "«Siamo pronti, ha detto Mario Ferrandi. Partiamo domani.»",
        [("Mario Ferrandi", "Siamo pronti"), ("Mario Ferrandi", "Partiamo domani.")],
    ),
    "de-never": (
        "„Die Brücke, sagte Jan Kolbe, ist gesperrt“, sagte Anna Weiland.",
        [("Anna Weiland", "Die Brücke, sagte Jan Kolbe, ist gesperrt")],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_clause_of_saying_inside_the_marks_tells_whose_both_parts_are(name: str) -> None:
    told, expected = CASES[name]
    assert said(name[:2], told) == expected
