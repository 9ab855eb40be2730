"""Sources: every party the article attributes information to, and what rests on it."""

from __future__ import annotations

from lede_reader.contract import Source
from lede_reader.facts.sources.anonymity import reasons
from lede_reader.facts.sources.attribution import attributions
from lede_reader.facts.sources.cast import Cast
from lede_reader.facts.sources.layouts import laid_out
from lede_reader.facts.sources.lexicon import lexicon
from lede_reader.facts.sources.merge import merge
from lede_reader.facts.sources.quotations import Attributed, continued
from lede_reader.facts.sources.speakers import Heard, affordable
from lede_reader.facts.sources.units import units
from lede_reader.packs import Pack
from lede_reader.text import Text

# Statements that make more than twice the article repeat it. Of 190 articles none made one.
_MOST = 2


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
    said = affordable(heard, _MOST * len(text.content))
    return merge(text, said, reasons(text, laid, said, words))
