"""Subjects of asides: "wie der Sprecher am Montag mitteilte"."""

from __future__ import annotations

from msgspec.structs import replace

from lede_reader.syntax.noun_phrases.rightward import phrase_after
from lede_reader.syntax.subjects.apposition import prefer_name
from lede_reader.syntax.subjects.position import standing_after
from lede_reader.syntax.subjects.site import Site, Subject
from lede_reader.syntax.tokens import tag_at

_CLAUSE = 30


def aside_subject(site: Site) -> Subject | None:
    """ "wie der Sprecher am Montag mitteilte": the verb closes the clause that "wie" opens."""
    if not site.words.typology.inversion:
        return None
    closing = tag_at(site.tokens, site.at + 1) in {",", ".", ";", ":", "-"}
    if not closing and site.tokens[max(site.left, 0)].low not in site.words.lists.asides:
        return None
    for i in range(site.left, max(site.left - _CLAUSE, -1), -1):
        if site.tokens[i].low in site.words.lists.asides and tag_at(site.tokens, i - 1) in {
            "^",
            ",",
            "quote",
            "-",
        }:
            return _aside(site, i, closing=closing)
        if site.tokens[i].tag in {";", ":", "quote"}:
            return None
    return None


def _aside(site: Site, opening: int, *, closing: bool) -> Subject | None:
    """The subject of the clause that "wie" at token `opening` begins."""
    leans = site.tokens[site.left].low in site.words.lists.clitics  # "comme *l*'explique Marin"
    inverted = opening == site.left - leans
    found = standing_after if inverted else phrase_after
    phrase = found(site.tokens, site.at if inverted else opening + 1, site.words)
    named = site.words.according_to_parties and not inverted
    if phrase is None or not (phrase.speaks or (phrase.definite and named)):
        return None
    if not phrase.speaks:
        phrase = replace(phrase, party="body")  # "wie *die Leitstelle Nord* mitteilte"
    if not closing and tag_at(site.tokens, phrase.last + 1) not in {",", ".", ";", ":", "-"}:
        return None  # "Wie jedes Jahr erinnerten …"
    phrase = prefer_name(site.tokens, phrase, site.words)
    return Subject("aside", opening, max(site.at, phrase.last), phrase)
