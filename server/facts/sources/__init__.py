"""Sources: every party the article attributes information to, and what rests on it."""

from __future__ import annotations

from server.contract import Source
from server.facts.sources.anonymity import reasons
from server.facts.sources.attribution import attributions
from server.facts.sources.cast import Cast
from server.facts.sources.layouts import laid_out
from server.facts.sources.lexicon import lexicon
from server.facts.sources.merge import merge
from server.facts.sources.quotations import Attributed, continued
from server.facts.sources.speakers import Heard
from server.facts.sources.units import units
from server.packs import Pack
from server.text import Text


def find(text: Text, pack: Pack) -> tuple[Source, ...]:
    """Finds the sources, the most important first."""
    words = lexicon(pack)
    laid = units(text, words)
    by_cues = [attributions(text, unit, index, words) for index, unit in enumerate(laid)]
    told = Attributed(laid, by_cues, laid_out(text, laid, words))
    cast = Cast(text, laid, words)
    heard: list[Heard] = []
    for attribution in continued(text, told, words):
        speaker = cast.hear(attribution)
        if speaker is not None and attribution.pieces:
            heard.append(Heard(speaker, attribution))
    said = tuple(heard)
    return merge(text, said, reasons(text, laid, said, words))
