"""Who: parties and their order, on prose of our own."""

from __future__ import annotations

from server.contract import Span
from server.extract import Block, Extract, Metadata
from server.facts import who
from server.packs import pack_for
from server.text import build

STORY = (
    "The harbour town of Lisbon will sell its ferries, mayor Marion Vasquez said on Monday, after a long dispute.",
    "A buyer, Quillon Holdings Ltd, has offered two million pounds, and Vasquez called the price fair.",
    "An earlier mayor, Tomas Brell, had refused to sell them, the council said in a letter.",
)


def test_parties_come_with_the_one_of_headline_and_lead_first() -> None:
    blocks = tuple(Block("paragraph", x, f"<p>{x}</p>") for x in STORY)
    text = build(Extract(Metadata(title="Vasquez to sell the ferries"), blocks))
    parties = who.find(text, pack_for("en"))
    assert [(x.name, x.kind) for x in parties] == [
        ("Marion Vasquez", "person"),
        ("Quillon Holdings Ltd", "organization"),
        ("Tomas Brell", "person"),
    ]
    assert parties[0].role == "mayor"
    assert all(isinstance(x, Span) for x in parties[0].mentions)
