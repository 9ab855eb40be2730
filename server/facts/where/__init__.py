"""Where: the named places, each with its country."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from server.contract import Place, Span
from server.facts.where.country import settle
from server.facts.where.known import known
from server.facts.where.lexicon import Lexicon, lexicon
from server.facts.where.mention import Mention
from server.facts.where.merge import merge
from server.facts.where.sites import sites
from server.facts.where.words import words
from server.packs import Pack
from server.packs.places import fold, senses
from server.text import Text

__all__ = ["find"]


def find(text: Text, pack: Pack) -> tuple[Place, ...]:
    """Finds the places, the most important first."""
    words = lexicon(pack.lang)
    mentions = _apart(sorted(_mentions(text, words), key=_order))
    settled = settle(text.content, _outside(mentions, _parties(text)))
    sure = {fold(mention.name) for mention in settled if mention.believed}
    return merge((x for x in settled if fold(x.name) in sure), text.headline or "", words)


def _mentions(text: Text, lexicon: Lexicon) -> Iterator[Mention]:
    """Every mention, from the table of names and from the prose itself."""
    starts = [section.span.start for section in text.sections]
    for name in text.names:
        if name.kind == "place":
            for span in name.mentions:
                written = text.content[span.start : span.end]
                section = bisect_right(starts, span.start) - 1
                entries = senses(written, lexicon.lang)
                yield Mention(span, written, section, entries, believed=True)
    for index, block in enumerate(text.sections):
        cut = words(text.content, block.span)
        yield from sites(text.content, cut, index, lexicon)
        yield from known(text.content, cut, index, lexicon)


def _order(mention: Mention) -> tuple[int, int]:
    return mention.span.start, -mention.span.end


def _apart(mentions: list[Mention]) -> list[Mention]:
    """Drops what lies inside a longer mention."""
    kept: list[Mention] = []
    end = 0
    for mention in mentions:
        if mention.span.start >= end:
            kept.append(mention)
            end = mention.span.end
    return kept


def _parties(text: Text) -> list[Span]:
    """Where people and organisations are named, in order."""
    kinds = {"person", "organization"}
    return sorted(span for name in text.names if name.kind in kinds for span in name.mentions)


def _outside(mentions: list[Mention], parties: list[Span]) -> list[Mention]:
    """Drops the mentions that touch a party's name; a seat of power is a place even so."""
    kept: list[Mention] = []
    at = 0
    for mention in mentions:
        while at < len(parties) and parties[at].end <= mention.span.start:
            at += 1
        free = at == len(parties) or parties[at].start >= mention.span.end
        if free or (parties[at] == mention.span and _is_seat(mention)):
            kept.append(mention)
    return kept


def _is_seat(mention: Mention) -> bool:
    return any(entry.kind == "site" for entry in mention.senses)
