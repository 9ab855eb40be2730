"""Who: the people and organisations that the article names."""

from __future__ import annotations

import re
from math import log2

from lede_reader.contract import Party, PartyKind
from lede_reader.packs import Pack
from lede_reader.text import Name, Text

_WORD = re.compile(r"[^\W_]+")
_HEADLINE = 6.0
_LEAD = (4.0, 3.0, 2.0, 1.0)
"""What the first sentences are worth to those whom they name first."""


def find(text: Text, pack: Pack) -> tuple[Party, ...]:
    """Finds the parties, the central ones first."""
    parties = [name for name in text.names if _is_party(name)]
    headline = f" {_plain(text.headline or '')} "
    lead = tuple(sentence.span.end for sentence in text.sentences[: len(_LEAD)])
    ranked = sorted(parties, key=lambda name: _weight(name, headline, lead), reverse=True)
    return tuple(_party(name) for name in ranked)


def _is_party(name: Name) -> bool:
    if name.kind == "person":
        return not name.byline
    return name.kind == "organization"


def _weight(name: Name, headline: str, lead: tuple[int, ...]) -> float:
    """How much the story is about the party: in the headline, in the lead, and how often."""
    weight = 2 * log2(1 + len(name.mentions))
    if any(f" {_plain(form)} " in headline for form in name.forms):
        weight += _HEADLINE
    behind = sum(end <= name.mentions[0].start for end in lead)
    return weight + (_LEAD[behind] if behind < len(_LEAD) else 0.0)


def _plain(words: str) -> str:
    """The words alone, in lower case, with one blank between."""
    return " ".join(_WORD.findall(words.lower()))


def _party(name: Name) -> Party:
    kind: PartyKind = "person" if name.kind == "person" else "organization"
    return Party(name.name, kind, name.role, name.mentions)
