"""Who: the people and organisations that the article names."""

from __future__ import annotations

from server.contract import Party, PartyKind
from server.packs import Pack
from server.text import Name, Text

_HEADLINE, _LEAD = 6.0, 3.0
_LEAD_SENTENCES = 3


def find(text: Text, pack: Pack) -> tuple[Party, ...]:
    """Finds the parties, the central ones first."""
    parties = [name for name in text.names if _is_party(name)]
    ranked = sorted(parties, key=lambda name: _weight(name, text), reverse=True)
    return tuple(_party(name) for name in ranked)


def _is_party(name: Name) -> bool:
    if name.kind == "person":
        return not name.byline
    return name.kind == "organization"


def _weight(name: Name, text: Text) -> float:
    """How much the story is about the party: in the headline, in the lead, and how often."""
    headline = (text.headline or "").lower()
    lead = text.sentences[min(_LEAD_SENTENCES, len(text.sentences)) - 1].span.end
    weight = float(len(name.mentions))
    if any(form.lower() in headline for form in name.forms):
        weight += _HEADLINE
    if name.mentions[0].start < lead:
        weight += _LEAD
    return weight


def _party(name: Name) -> Party:
    kind: PartyKind = "person" if name.kind == "person" else "organization"
    return Party(name.name, kind, name.role, name.mentions)
