"""How nouns change: the forms of a noun for a party that its ending tells."""

from __future__ import annotations

from lede_reader.languages.schema.words import Words


class Inflection(Words, frozen=True):
    """`[inflection]`: what the longest ending that fits becomes; several forms part by a blank.

    A noun whose ending has no entry has no such form; an empty ending fits every noun.
    """

    feminine: dict[str, str] = {}
    """Of a woman: "er" is "erin"."""
    definite: dict[str, str] = {}
    """With the article as its ending: "are" is "aren"."""
    plural: dict[str, str] = {}
    """Of several: "y" is "ies"."""
    cases: dict[str, str] = {}
    """The endings by case: of an `adjective`, of a `noun`."""
