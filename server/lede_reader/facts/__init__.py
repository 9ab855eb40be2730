"""What does the article say? One finder a fact, each `find(document)`; nothing is guessed."""

from __future__ import annotations

from lede_reader import attribution, places, temporal
from lede_reader.contract import Facts, Party, Source
from lede_reader.facts import what, who
from lede_reader.facts.groups import group_parties
from lede_reader.faults import Faults
from lede_reader.nlp.document import Document

__all__ = ["find"]


def find(document: Document, faults: Faults) -> Facts:
    """Finds the five facts; where the language has no file, none, and says so.

    One that fails is empty.
    """
    if not document.language.code:
        return Facts(language=document.lang, supported=False)
    parties: tuple[Party, ...] = faults.survive("who", lambda: who.find(document), ())
    sources: tuple[Source, ...] = faults.survive(
        "sources", lambda: attribution.find(document, parties), ()
    )
    return Facts(
        who=parties,
        what=faults.survive("what", lambda: what.find(document), ()),
        when=faults.survive("when", lambda: temporal.find(document), ()),
        where=faults.survive("where", lambda: places.find(document), ()),
        sources=sources,
        groups=group_parties(parties, sources),
        language=document.lang,
    )
