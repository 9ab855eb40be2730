"""Where: the named places, each with its country."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from msgspec.structs import replace

from lede_reader.contract import Place, Span
from lede_reader.facts.where.country import settle
from lede_reader.facts.where.known import beginning, known
from lede_reader.facts.where.lexicon import Lexicon, lexicon
from lede_reader.facts.where.mention import Mention
from lede_reader.facts.where.merge import merge
from lede_reader.facts.where.sites import may_tell, sites
from lede_reader.facts.where.words import Line, lines
from lede_reader.packs import Pack
from lede_reader.packs.places import PlaceEntry, fold
from lede_reader.text import Text
from lede_reader.text.names import NameKind

__all__ = ["find"]

# What stays a place where it acts as a body: Moscow's Kremlin, the Soviet Union.
_OVER_PARTIES = {"area", "country", "site"}


def find(text: Text, pack: Pack) -> tuple[Place, ...]:
    """Finds the places, the most important first."""
    blocks = lines(text)
    terms = _of_article(text, blocks, lexicon(pack.lang))
    mentions = _apart(sorted(_mentions(text, blocks, terms), key=_order))
    settled = settle(text.content, _outside(mentions, _parties(text)), terms)
    key = terms.atlas.key
    sure = {key(mention.name) for mention in settled if mention.believed}
    return merge((x for x in settled if key(x.name) in sure), text.headline or "", terms)


def _of_article(text: Text, blocks: list[Line], terms: Lexicon) -> Lexicon:
    """The language's words, and what those of the article itself tell."""
    written = frozenset([word.text for line in blocks for word in line.words])
    terms = replace(terms, written=written, atlas=text.atlas)
    large = [x for x in written if not x.islower()]
    small = (terms.sited | terms.abbreviated) & written
    built = [x for x in large if may_tell(x, terms)]
    return replace(terms, telling=small.union(beginning(large, terms), built))


def _mentions(text: Text, blocks: list[Line], terms: Lexicon) -> Iterator[Mention]:
    """Every mention, from the prose itself and from the table of names."""
    every = terms.telling
    for line in blocks:
        telling = [at for at, word in enumerate(line.words) if word.text in every]
        if telling:
            yield from sites(line, telling, terms)
            yield from known(line, telling, terms)
    starts = [section.span.start for section in text.sections]
    for name in text.names:
        if name.kind not in {"place", "other"}:
            continue
        places = {x: _named(x, terms) for x in name.forms} if name.kind == "place" else {}
        for span in name.mentions:
            written = text.content[span.start : span.end]
            entries = places.get(written)
            if entries is not None:
                yield Mention(span, written, _section(starts, span), entries, believed=True)
            elif text.content.startswith(" (", span.end):
                yield Mention(span, written, _section(starts, span))


def _section(starts: list[int], span: Span) -> int:
    return bisect_right(starts, span.start) - 1


def _named(name: str, terms: Lexicon) -> tuple[PlaceEntry, ...] | None:
    """What is known by a name that the table of names holds for a place's; None: it is a word too.

    One that no gazetteer knows is none where every noun looks like it.
    """
    entries = terms.atlas.senses(name)
    lower = name.lower()
    certain = any(entry.kind in {"area", "country", "site"} for entry in entries[:1])
    word = lower in terms.doubtful or (lower in terms.written and not certain)
    ordinary = any(entry.ordinary for entry in entries[:1])
    unknown = not entries and (name.isupper() or terms.nouns_capital)
    doubted = "/" in name or word or ordinary or unknown or lower in terms.never
    return None if doubted else entries


def _order(mention: Mention) -> tuple[int, int]:
    return mention.span.start, -mention.span.end


def _apart(mentions: list[Mention]) -> list[Mention]:
    """Drops what lies inside a longer mention; what two have found is believed if either is."""
    kept: list[Mention] = []
    end = 0
    for mention in mentions:
        if mention.span.start >= end:
            kept.append(mention)
            end = mention.span.end
        elif kept[-1].span == mention.span:
            kept[-1] = _both(kept[-1], mention)
    return kept


def _both(one: Mention, other: Mention) -> Mention:
    """One mention of what two have found."""
    return replace(
        one,
        senses=one.senses or other.senses,
        believed=one.believed or other.believed,
        likely=one.likely or other.likely,
    )


def _parties(text: Text) -> list[tuple[Span, NameKind]]:
    """Where people and organisations are named, in order."""
    kinds = {"person", "organization"}
    named = ((x, name.kind) for name in text.names if name.kind in kinds for x in name.mentions)
    return sorted(named)


def _outside(mentions: list[Mention], parties: list[tuple[Span, NameKind]]) -> list[Mention]:
    """Drops the mentions that touch a party's name and are no place even so."""
    kept: list[Mention] = []
    at = 0
    for mention in mentions:
        while at < len(parties) and parties[at][0].end <= mention.span.start:
            at += 1
        touched = at < len(parties) and parties[at][0].start < mention.span.end
        if not touched or _prevails(mention, *parties[at]):
            kept.append(mention)
    return kept


def _prevails(mention: Mention, party: Span, kind: NameKind) -> bool:
    """Whether a place is meant although a part of it, or a namesake, is taken for a party."""
    inside = mention.span.start <= party.start and party.end <= mention.span.end
    if mention.built:
        return inside or kind == "person"
    if party == mention.span:
        body = kind == "organization" and any(x.kind in _OVER_PARTIES for x in mention.senses)
        saint = mention.believed and fold(mention.name).startswith("saint ")
        return body or saint or (mention.likely and mention.name.isupper())
    return inside and mention.believed and bool(mention.senses)
