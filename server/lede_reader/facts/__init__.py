"""What does the article say? One finder a fact, each `find(document)`; nothing is guessed."""

from __future__ import annotations

from lede_reader.contract import Facts, Source
from lede_reader.facts import attribution, what, when, where, who
from lede_reader.facts.groups import group_sources
from lede_reader.faults import Faults
from lede_reader.nlp.document import Document

__all__ = ["find"]


def find(document: Document, faults: Faults) -> Facts:
    """Finds the five facts; where the language has no file, none, and says so.

    One that fails is empty.
    """
    if not document.language.code:
        return Facts(language=document.lang, supported=False)
    sources: tuple[Source, ...] = faults.survive("sources", lambda: attribution.find(document), ())
    return Facts(
        who=faults.survive("who", lambda: who.find(document), ()),
        what=faults.survive("what", lambda: what.find(document), ()),
        when=faults.survive("when", lambda: when.find(document), ()),
        where=faults.survive("where", lambda: where.find(document), ()),
        sources=sources,
        groups=group_sources(sources),
        language=document.lang,
    )
