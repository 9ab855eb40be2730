"""Sentences as the news has them, and who is named in them: a table to extend.

Each row: the sentence, then each party with its kind and role, in the order of the text.
"""

from __future__ import annotations

import pytest
from lede_reader.extract import Block, Extract, Metadata
from lede_reader.facts import who

from tests.reading import analyse

ANN = "Ada Lind"
PERSON, BODY = "person", "organization"
EXAMPLES: dict[str, list[tuple[str, str, str | None]]] = {
    "The Alder Women's Institute met Jean-Luc d'Arvor of the Ministry of Health of Norland.": [
        ("Alder Women's Institute", BODY, None),
        ("Jean-Luc d'Arvor", PERSON, None),
        ("Ministry of Health of Norland", BODY, None),
    ],
    "Lind's aide Tom Brell flew to New York-based Quillon Corp. on Monday.": [
        ("Tom Brell", PERSON, "Lind's aide"),
        ("Quillon Corp", BODY, None),
    ],
    "The Norland Broadcasting Corporation (NBC) met the Harbour Workers' Union (HWU). HWU left.": [
        ("Norland Broadcasting Corporation", BODY, None),
        ("Harbour Workers' Union", BODY, None),
    ],
    "Mr. Brell, 54, met Mrs. Lind. She told him that he was late.": [
        ("Brell", PERSON, None),
        ("Lind", PERSON, None),
    ],
    "Former prime minister Ada Lind and defence secretary Tom Brell met.": [
        (ANN, PERSON, "Former prime minister"),
        ("Tom Brell", PERSON, "defence secretary"),
    ],
    "The company's chief executive, Mara Quist (left), met union leader Jo Falk.": [
        ("Mara Quist", PERSON, "company's chief executive"),
        ("Jo Falk", PERSON, "union leader"),
    ],
    "PORTHAVEN — Ada Lind, the mayor, met Tom Brell. Lind later met Mara Brell. Brell left.": [
        (ANN, PERSON, "mayor"),
        ("Tom Brell", PERSON, None),
        ("Mara Brell", PERSON, None),
    ],
    "The Norwegian foreign minister, Kari Nordby, met her Swedish counterpart.": [
        ("Kari Nordby", PERSON, "Norwegian foreign minister")
    ],
    "Amazonia Inc and Brell Ltd met. Amazonia then sued Brell.": [
        ("Amazonia Inc", BODY, None),
        ("Brell Ltd", BODY, None),
    ],
    "The Bank of Norland raised rates. The Supreme Court of Norland met.": [
        ("Bank of Norland", BODY, None),
        ("Supreme Court of Norland", BODY, None),
    ],
    "Ada Lind (Green Party) met Prof. Dr. Jo Falk Jr.": [
        (ANN, PERSON, None),
        ("Green Party", BODY, None),
        ("Jo Falk Jr", PERSON, None),
    ],
    "The Storm Shadow missiles hit the port of Alder near the Norland border.": [],
    "In 2019 the Nobel Prize went to Mara Quist of the University of Porthaven.": [
        ("Mara Quist", PERSON, None),
        ("University of Porthaven", BODY, None),
    ],
    "President-elect Ada Lind chose Tom Brell as finance minister.": [
        (ANN, PERSON, "President-elect"),
        ("Tom Brell", PERSON, None),
    ],
    "Ada and Tom Brell met. Ada Brell left.": [
        ("Ada Brell", PERSON, None),
        ("Tom Brell", PERSON, None),
    ],
    "The NATO chief Ada Lind met the EU Commission and UNICEF.": [
        ("NATO", BODY, None),
        ("Ada Lind", PERSON, "NATO chief"),
        ("EU Commission", BODY, None),
        ("UNICEF", BODY, None),
    ],
    "Sheriff Tom Brell of Alder County met Sgt. Lind.": [
        ("Tom Brell", PERSON, "Sheriff"),
        ("Lind", PERSON, None),
    ],
    "The World Bank, the Red Cross and Amnesty International met.": [
        ("World Bank", BODY, None),
        ("Red Cross", BODY, None),
        ("Amnesty International", BODY, None),
    ],
    "Tom Brell Jr. met Ada Lind-Quist. Lind-Quist smiled.": [
        ("Tom Brell Jr", PERSON, None),
        ("Ada Lind-Quist", PERSON, None),
    ],
    "Dr Mara Quist, professor of history at Porthaven University, met Sir Tom Brell.": [
        ("Mara Quist", PERSON, "professor of history at Porthaven University"),
        ("Porthaven University", BODY, None),
        ("Tom Brell", PERSON, None),
    ],
    "Brell & Quist LLP, a law firm, hired Mara Lind, a lawyer.": [
        ("Brell & Quist LLP", BODY, "a law firm"),
        ("Mara Lind", PERSON, "a lawyer"),
    ],
    "Former Harbour Board chairman Tom Brell died. Brell was 84.": [
        ("Harbour Board", BODY, None),
        ("Tom Brell", PERSON, "Former Harbour Board chairman"),
    ],
    "The Green Party's leader, Ada Lind, met Labour's Tom Brell.": [
        ("Green Party", BODY, None),
        ("Ada Lind", PERSON, "Green Party's leader"),
        ("Labour", BODY, None),
        ("Tom Brell", PERSON, None),
    ],
}


@pytest.mark.parametrize("sentence", EXAMPLES)
def test_every_party_of_a_sentence_is_named_with_its_role(sentence: str) -> None:
    document = analyse(Extract(Metadata(lang="en"), (Block("paragraph", sentence, ""),)))
    found = sorted(who.find(document), key=lambda party: party.mentions[0])
    assert [(x.name, x.kind, x.role) for x in found] == EXAMPLES[sentence]
